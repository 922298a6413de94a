import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/** Packages in exact versions, and of what they need where that matters. */
export interface PackageList {
  readonly packages: Readonly<Record<string, string>>;
  readonly overrides?: Readonly<Record<string, string>>;
}

const STAMP = '.installed.json';
const INSTALL_MILLISECONDS = 10 * 60 * 1000;

/**
 * Installs packages into a folder of their own; where the same ones have been installed before,
 * nothing is done.
 *
 * @param folder is made where it is missing
 * @throws Error that says what npm said, and what to do
 */
export function installPackages(folder: string, {packages, overrides}: PackageList): void {
  const manifest = `${JSON.stringify({private: true, dependencies: packages, overrides}, null, 2)}\n`;
  const stamp = join(folder, STAMP);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === manifest) return;
  mkdirSync(folder, {recursive: true});
  writeFileSync(join(folder, 'package.json'), manifest);
  const {status, stderr, error} = spawnSync(
    'npm',
    ['install', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'],
    {
      cwd: folder,
      encoding: 'utf8',
      timeout: INSTALL_MILLISECONDS,
      stdio: ['ignore', 'ignore', 'pipe'],
      // npm is a script there.
      shell: process.platform === 'win32',
    },
  );
  if (status !== 0) {
    const list = Object.entries(packages).map(([name, version]) => `${name}@${version}`);
    throw new Error(
      [
        `npm could not install ${list.join(', ')} into “${folder}”.`,
        (error?.message ?? stderr).trim().split('\n').slice(-8).join('\n'),
        'The packages come from the npm registry: see that “npm ping” answers, then try again.',
      ].join('\n'),
    );
  }
  writeFileSync(stamp, manifest);
}
