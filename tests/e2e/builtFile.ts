import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const build = fileURLToPath(new URL('../../build/', import.meta.url));

/** The text of a file of the built site. */
export function readBuilt(file: string): string {
  return readFileSync(build + file, 'utf8');
}

/** The bytes of a file of the built site. */
export function readBuiltBytes(file: string): Buffer {
  return readFileSync(build + file);
}

/** The file that a host serves for a path; undefined where there is none. */
export function fileFor(path: string): string | undefined {
  const bare = decodeURIComponent(path).replace(/^\/|\/$/gu, '');
  const candidates = bare === '' ? ['index.html'] : [bare, `${bare}.html`, `${bare}/index.html`];
  return candidates.find((file) => existsSync(build + file) && /\.\w+$/u.test(file));
}
