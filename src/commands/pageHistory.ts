import {execFileSync} from 'node:child_process';

/** Runs git and gives what it prints; throws where it fails. */
export type Git = (...arguments_: readonly string[]) => string;

const runGit: Git = (...arguments_) =>
  execFileSync('git', arguments_, {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']}).trim();

/**
 * Tells whether git can date the last change of a page. In a shallow clone it would date all pages
 * by the newest commit, so there, and without git, pages carry no date at all.
 *
 * @param environment `RELEASE`, if set to anything, makes a build without dates fail
 * @returns the name of the history for Docusaurus
 * @throws Error in a release that cannot date its pages, with the way out
 */
export function pageHistory(
  environment: Readonly<Record<string, string | undefined>>,
  {git = runGit, warn = console.warn}: {git?: Git; warn?: (message: string) => void} = {},
): 'git-eager' | 'disabled' {
  const fault = findFault(git);
  if (fault === null) return 'git-eager';
  const message = `${fault}, so pages would carry no date of their last change.`;
  if (environment.RELEASE) throw new Error(`${message} A release needs them: ${WAY_OUT}`);
  // The configuration is read once a language; once is enough to say so.
  if ((environment.DOCUSAURUS_CURRENT_LOCALE ?? 'en') === 'en') warn(`${message} ${WAY_OUT}`);
  return 'disabled';
}

const WAY_OUT = 'run “git fetch --unshallow”, or clone the repository with its history.';

function findFault(git: Git): string | null {
  try {
    return git('rev-parse', '--is-shallow-repository') === 'false'
      ? null
      : 'This clone of the repository is shallow';
  } catch {
    return 'Git knows no history of this folder';
  }
}

/**
 * The day of the last commit that changed something in some folders.
 *
 * @returns an ISO day; null where git cannot tell, or could tell a wrong one
 */
export function lastChange(folders: readonly string[], git = runGit): string | null {
  if (findFault(git) !== null) return null;
  return git('log', '-1', '--format=%cs', '--', ...folders) || null;
}
