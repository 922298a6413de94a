import {existsSync} from 'node:fs';
import {tmpdir, userInfo} from 'node:os';
import {join} from 'node:path';

/**
 * Where results are kept: with the installed packages of the working directory, else in the system's
 * folder for temporary files, one a user.
 */
export function cacheFolder(workingDirectory: string): string {
  const modules = join(workingDirectory, 'node_modules');
  return existsSync(modules)
    ? join(modules, '.cache', 'docs-parity')
    : join(tmpdir(), `docs-parity-${userName()}`);
}

/** A process in a container may have no name. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return String(process.getuid?.() ?? 'user');
  }
}
