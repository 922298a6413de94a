import {readdirSync, realpathSync, statSync} from 'node:fs';
import {join} from 'node:path';

/** Folders that hold no pages of one's own. */
const skippedFolders = new Set(['node_modules', '.git', '.docusaurus', '.vitepress']);

/**
 * Lists the files below a folder, in a fixed order. Links are followed, but no folder is entered
 * twice on the way down, so that a link to a parent ends there.
 *
 * @param folder absolute path; it need not exist
 * @param isWanted by the path relative to the folder, with forward slashes
 * @returns paths relative to the folder, with forward slashes
 */
export function listFiles(folder: string, isWanted: (path: string) => boolean): string[] {
  const files: string[] = [];
  const visit = (relative: string, parents: ReadonlySet<string>): void => {
    const absolute = join(folder, relative);
    const real = attempt(() => realpathSync(absolute));
    if (real === null || parents.has(real)) return;
    const above = new Set(parents).add(real);
    for (const entry of attempt(() => readdirSync(absolute, {withFileTypes: true})) ?? []) {
      const path = relative === '' ? entry.name : `${relative}/${entry.name}`;
      const isFolder = entry.isSymbolicLink()
        ? attempt(() => statSync(join(folder, path)).isDirectory())
        : entry.isDirectory();
      if (!isFolder) {
        if (isWanted(path)) files.push(path);
      } else if (!skippedFolders.has(entry.name)) {
        visit(path, above);
      }
    }
  };
  visit('', new Set());
  return files.sort(compareText);
}

/** Orders by UTF-16 code units: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A file that can't be read now is reported when it is read as a page; a folder is left out. */
function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
