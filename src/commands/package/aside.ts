import {existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/** Files of the repository that the package has others for. */
type Replaced = 'package.json' | 'README.md';
const replaced: readonly Replaced[] = ['package.json', 'README.md'];

const folderIn = (root: string) => join(root, 'dist/aside');

/**
 * Puts the package's own files in the place of the repository's until `takeBack`.
 *
 * @param root absolute path of the repository
 */
export function setAside(root: string, texts: Readonly<Record<Replaced, string>>): void {
  const folder = folderIn(root);
  mkdirSync(folder, {recursive: true});
  for (const name of replaced) {
    writeWhole(join(folder, name), readFileSync(join(root, name), 'utf8'));
    writeWhole(join(root, name), texts[name]);
  }
}

/** Puts the repository's own files back, if they are aside. */
export function takeBack(root: string): void {
  const folder = folderIn(root);
  for (const name of replaced) {
    const kept = join(folder, name);
    if (existsSync(kept)) writeWhole(join(root, name), readFileSync(kept, 'utf8'));
  }
  rmSync(folder, {recursive: true, force: true});
}

/** Nobody who reads meanwhile sees half a file. */
function writeWhole(file: string, text: string): void {
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
}
