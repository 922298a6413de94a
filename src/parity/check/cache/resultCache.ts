import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {pruneFolder} from './pruneFolder';

/** Results of earlier runs, as text, by the key of their task. */
export interface ResultCache {
  get(key: string): string | undefined;
  /** Keeps the results of this run, and nothing else. */
  save(results: ReadonlyMap<string, string>): void;
}

/** Changes with the form of the file. */
const magic = 'docs-parity results 1';

/**
 * Opens the cache of a project. Whatever is wrong with its file, it is as if there were none; whatever
 * keeps it from being written, the next run is as slow as this one.
 *
 * @param folder absolute; made when there is something to keep
 * @param project names the project: each has a file of its own
 * @param fingerprint what all its results depend on; a file with another one is foreign
 */
export function openResultCache(folder: string, project: string, fingerprint: string): ResultCache {
  const file = join(folder, `${hashOf(project).slice(0, 16)}.results`);
  const known = read(file, fingerprint);
  return {
    get: (key) => known.get(key),
    save(results) {
      if (isSame(results, known)) return;
      const body = [...results].map(([key, text]) => `${key} ${text}`).join('\n');
      write(folder, file, `${magic}\n${fingerprint}\n${hashOf(body)}\n${body}`);
    },
  };
}

function read(path: string, fingerprint: string): Map<string, string> {
  const known = new Map<string, string>();
  let file: Buffer;
  try {
    file = readFileSync(path);
  } catch {
    return known;
  }
  const head = Buffer.from(`${magic}\n${fingerprint}\n`);
  const bodyStart = file.indexOf('\n', head.length) + 1;
  if (!file.subarray(0, head.length).equals(head) || bodyStart === 0) return known;
  // As bytes: to hash a text is to encode it again.
  const body = file.subarray(bodyStart);
  if (hashOf(body) !== file.toString('latin1', head.length, bodyStart - 1)) return known;
  const text = body.toString('utf8');
  for (const line of text.split('\n')) {
    const space = line.indexOf(' ');
    if (space > 0) known.set(line.slice(0, space), line.slice(space + 1));
  }
  return known;
}

/** Written beside and renamed, so that a run that reads meanwhile sees the old file or the new one. */
function write(folder: string, file: string, text: string): void {
  const beside = `${file}.${process.pid}`;
  const isWritten = attempt(() => {
    mkdirSync(folder, {recursive: true});
    writeFileSync(beside, text);
    renameSync(beside, file);
    pruneFolder(folder);
  });
  if (!isWritten) attempt(() => rmSync(beside, {force: true}));
}

/** A cache that can't be kept is no fault of the pages: nothing is said of it. */
function attempt(action: () => void): boolean {
  try {
    action();
    return true;
  } catch {
    return false;
  }
}

function isSame(results: ReadonlyMap<string, string>, known: ReadonlyMap<string, string>): boolean {
  if (results.size !== known.size) return false;
  for (const key of results.keys()) if (!known.has(key)) return false;
  return true;
}

function hashOf(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
