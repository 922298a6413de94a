/**
 * Builds the site a second time from nothing and compares every byte with the first build, which
 * must lie in `build/`. What differs would make each deployment new to every reader.
 */
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const build = join(root, 'build');

function hashes(): Map<string, string> {
  const files = readdirSync(build, {recursive: true, withFileTypes: true});
  return new Map(
    files
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [
        file.slice(build.length + 1),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]),
  );
}

const first = hashes();
for (const folder of ['build', '.docusaurus', 'node_modules/.cache']) {
  rmSync(join(root, folder), {recursive: true, force: true});
}
const {status} = spawnSync('npm', ['run', '--silent', 'build'], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit'],
  shell: process.platform === 'win32',
});
const second = status === 0 ? hashes() : new Map<string, string>();
const names = [...new Set([...first.keys(), ...second.keys()])].sort();
const different = names.filter((name) => first.get(name) !== second.get(name));

if (status !== 0) {
  console.error('The second build failed.');
} else if (different.length > 0) {
  console.error(`${different.length} of ${names.length} files differ between two builds:`);
  for (const name of different.slice(0, 40)) console.error(`  ${name}`);
} else {
  console.log(`Two builds agree in all ${names.length} files.`);
}
process.exitCode = status === 0 && different.length === 0 && names.length > 0 ? 0 : 1;
