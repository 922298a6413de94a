import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {dirname, join} from 'node:path';

export type GitAnswer =
  | {readonly output: Buffer}
  /** What git itself says, in one line. */
  | {readonly reason: string};

/** Inside a hook git names the repository in these, which then hides that of any other folder. */
const inherited = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX', 'GIT_COMMON_DIR'];

/** Histories and pages are text: more than this is no documentation. */
const maximumBytes = 1024 * 1024 * 1024;

/**
 * Runs git once, and waits for it.
 *
 * @param folder where it runs
 * @param input what it reads
 */
export function runGit(folder: string, command: readonly string[], input = ''): GitAnswer {
  const environment = {...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0'};
  for (const name of inherited) Reflect.deleteProperty(environment, name);
  const run = spawnSync('git', ['-C', folder, ...command], {
    env: environment,
    input,
    maxBuffer: maximumBytes,
    windowsHide: true,
  });
  if (run.error) {
    const {code} = run.error as NodeJS.ErrnoException;
    return {reason: code === 'ENOENT' ? 'git is not installed' : `git does not run (${code})`};
  }
  if (run.status === 0) return {output: run.stdout};
  const [line = ''] = run.stderr.toString('utf8').trim().split('\n');
  return {reason: line.replace(/^(?:fatal|error): /, '') || `git ended with status ${run.status}`};
}

/** The nearest folder at or above one that holds a repository; null where there is none. */
export function findRepository(folder: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return null;
  }
}
