import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {chromium} from '@playwright/test';

/** Set it to the path of a Chromium or Chrome to use that one and no other. */
export const BROWSER_VARIABLE = 'CHROMIUM_PATH';

// The headless shell comes first: the same Chromium without windows opens a page in a third of
// the time.
const COMMANDS = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
];

const INSTALLED_ELSEWHERE = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

const INSTALL_MILLISECONDS = 5 * 60 * 1000;

/** A browser that lies on disk may still lack its libraries; only one that answers counts. */
function answers(path: string): boolean {
  if (!existsSync(path)) return false;
  // Chrome on Windows prints no version to the console and would open a window instead.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], {stdio: 'ignore', timeout: 30_000}).status === 0;
}

function onThePath(command: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, command)).find(answers);
}

/**
 * The path of a browser that is already here: the one named by `CHROMIUM_PATH`, else
 * Playwright's own, else a Chromium or Chrome of the system.
 *
 * @returns the path, or `undefined` where there is none.
 * @throws Error when `CHROMIUM_PATH` is set to something that does not run, because a
 *   silent fallback would test another browser than the one that was asked for.
 */
export function findBrowser(): string | undefined {
  const named = process.env[BROWSER_VARIABLE];
  if (named) {
    if (answers(named)) return named;
    throw new Error(
      `${BROWSER_VARIABLE} is set to “${named}”, and no browser runs there. Correct the path, or unset the variable to let the tests look for a browser themselves.`,
    );
  }
  const own = chromium.executablePath();
  if (answers(own)) return own;
  for (const command of COMMANDS) {
    const found = onThePath(command);
    if (found) return found;
  }
  return INSTALLED_ELSEWHERE.find(answers);
}

/** Runs a command and shows what it prints; tells whether it succeeded. */
export function run(command: string, arguments_: string[]): boolean {
  console.log(`$ ${command} ${arguments_.join(' ')}`);
  const result = spawnSync(command, arguments_, {
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: INSTALL_MILLISECONDS,
    env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
    shell: process.platform === 'win32',
  });
  return result.status === 0;
}

/** Whether this is root on Debian or Ubuntu, so that packages of the system can be installed. */
export function mayUseApt(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  const release = readFileSync('/etc/os-release', 'utf8');
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(release) && existsSync('/usr/bin/apt-get');
}

/**
 * The path of a browser, installing one where there is none: first Playwright's own download,
 * then, where that is refused and this is root on Debian or Ubuntu, a package of the system:
 * `chromium-headless-shell`, or `chromium` in releases that lack it.
 *
 * @throws Error that says what to install when no browser could be had.
 */
export function requireBrowser(): string {
  const here = findBrowser();
  if (here) return here;
  console.log('No Chromium found; installing one.');
  if (run('npx', ['playwright', 'install', 'chromium'])) {
    const downloaded = findBrowser();
    if (downloaded) return downloaded;
  }
  if (mayUseApt() && run('apt-get', ['update'])) {
    for (const name of ['chromium-headless-shell', 'chromium']) {
      const installed = run('apt-get', ['install', '-y', name]) && findBrowser();
      if (installed) return installed;
    }
  }
  throw new Error(
    [
      'The end-to-end tests need a Chromium, and none could be found or installed.',
      `Install Chromium or Chrome, run “npx playwright install --with-deps chromium”, or set ${BROWSER_VARIABLE} to the path of one.`,
    ].join('\n'),
  );
}

/** First line of the browser's own version text, for the test log. */
export function browserVersion(path: string): string {
  if (process.platform === 'win32') return path;
  return execFileSync(path, ['--version'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
}
