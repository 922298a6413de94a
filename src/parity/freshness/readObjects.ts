import {runGit} from './runGit';

/** Names in one call: a batch’s contents are held in memory together. */
const mostNames = 4000;

/**
 * Reads many contents with one git process.
 *
 * @param names ids of contents, or `commit:path`
 * @returns text by name; a name that leads nowhere is left out
 */
export function readObjects(root: string, names: Iterable<string>): Map<string, string> {
  const texts = new Map<string, string>();
  ask(root, '--batch', names, (output, batch) => addContents(output, batch, texts));
  return texts;
}

/**
 * Looks many names up with one git process.
 *
 * @param names `commit:path`
 * @returns id of the content by name; a name that leads nowhere is left out
 */
export function readIds(root: string, names: Iterable<string>): Map<string, string> {
  const ids = new Map<string, string>();
  ask(root, '--batch-check', names, (output, batch) => {
    const lines = output.toString('utf8').split('\n');
    batch.forEach((name, index) => {
      const id = /^([0-9a-f]+) blob \d+$/.exec(lines[index] ?? '')?.[1];
      if (id !== undefined) ids.set(name, id);
    });
  });
  return ids;
}

function ask(
  root: string,
  mode: '--batch' | '--batch-check',
  names: Iterable<string>,
  read: (output: Buffer, batch: readonly string[]) => void,
): void {
  // A line is a name here, so a path with a line break can’t be asked for.
  const all = [...new Set(names)].filter((name) => !name.includes('\n'));
  for (let from = 0; from < all.length; from += mostNames) {
    const batch = all.slice(from, from + mostNames);
    const answer = runGit(root, ['cat-file', mode], `${batch.join('\n')}\n`);
    if ('output' in answer) read(answer.output, batch);
  }
}

function addContents(output: Buffer, names: readonly string[], texts: Map<string, string>): void {
  let at = 0;
  for (const name of names) {
    const end = output.indexOf(10, at);
    if (end === -1) return;
    const head = output.toString('utf8', at, end);
    at = end + 1;
    const [, size] = /^\S+ (?:blob|tree|commit|tag) (\d+)$/.exec(head) ?? [];
    if (size === undefined) continue;
    const length = Number(size);
    if (head.includes(' blob ')) texts.set(name, output.toString('utf8', at, at + length));
    at += length + 1;
  }
}
