import {runGit} from './runGit';

/** One file in one commit. */
export interface FileChange {
  readonly commit: string;
  /** When it was committed, in seconds since 1970. */
  readonly time: number;
  /** Relative to the root of the repository. */
  readonly path: string;
  /** Where the file stood before. */
  readonly pathBefore: string;
  /** Ids of the file's content before: several for a merge, null for a new file. */
  readonly before: string | null;
  /** Id of the content; null for a deleted file. */
  readonly after: string | null;
}

/** Changes by path, newest first, each with its place in the whole log. */
export type Log = ReadonlyMap<string, readonly FileChange[]>;

const noContent = /^0+$/;

/**
 * Reads the whole history of a repository’s pages at once, merges and renames included.
 *
 * @param root of the repository
 * @returns the changes, or why git gives none
 */
export function readLog(root: string): Log | {readonly reason: string} {
  const answer = runGit(root, [
    ...['log', '-z', '--raw', '-c', '-M', '--no-abbrev', '--full-history', '--topo-order'],
    ...['--no-color', '--no-show-signature', '--no-ext-diff', '--format=%x01%H %ct'],
    ...['--', '*.md', '*.mdx', '*.MD', '*.MDX'],
  ]);
  return 'reason' in answer ? answer : parseLog(answer.output.toString('utf8'));
}

/** Reads what `git log -z --raw -c` prints. */
export function parseLog(output: string): Log {
  const log = new Map<string, FileChange[]>();
  const fields = output.split('\0');
  let commit = '';
  let time = 0;
  for (let index = 0; index < fields.length; index++) {
    const field = (fields[index] ?? '').trimStart();
    if (field.startsWith('\u0001')) {
      const [name = '', seconds = '0'] = field.slice(1).trim().split(' ');
      commit = name;
      time = Number(seconds);
      continue;
    }
    if (!field.startsWith(':')) continue;
    const parents = /^:+/.exec(field)?.[0].length ?? 1;
    const words = field.slice(parents).split(' ');
    const [before = '', after = ''] = [words[parents + 1], words[2 * parents + 1]];
    const status = words.at(-1) ?? '';
    const pathBefore = fields[++index] ?? '';
    const path = parents === 1 && /^[RC]/.test(status) ? (fields[++index] ?? '') : pathBefore;
    const changes = log.get(path) ?? [];
    log.set(path, changes);
    changes.push({
      commit,
      time,
      path,
      pathBefore,
      before: noContent.test(before) ? null : before,
      after: noContent.test(after) ? null : after,
    });
  }
  return log;
}
