/**
 * Everything that CI runs, in one command: formatter, linters, types, unit tests, the parity
 * check, the build of both languages, and the end-to-end tests in a real browser. Every step
 * runs even when an earlier one failed, except where it would test something that was not made.
 */
import {spawn} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, rmSync} from 'node:fs';
import {createServer} from 'node:net';
import {fileURLToPath} from 'node:url';
import {browserVersion, requireBrowser} from './e2e/browser';

interface Tally {
  readonly passed: number;
  readonly failed: number;
}

interface Suite {
  readonly name: string;
  readonly command: readonly string[];
  /** Reads the runner's own JSON; a step without one counts as a single check. */
  readonly report?: {readonly file: string; readonly read: (json: unknown) => Tally};
  /** Name of the suite whose product this one tests. */
  readonly needs?: string;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const results = `${root}test-results`;

/** A skipped test counts as failed: nothing is left out in silence. */
function readVitest(json: unknown): Tally {
  const {numPassedTests, numTotalTests} = json as {numPassedTests: number; numTotalTests: number};
  return {passed: numPassedTests, failed: numTotalTests - numPassedTests};
}

function readPlaywright(json: unknown): Tally {
  const {stats} = json as {
    stats: {expected: number; unexpected: number; flaky: number; skipped: number};
  };
  return {passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped};
}

const suites: readonly Suite[] = [
  {name: 'formatter and lint', command: ['npm', 'run', '--silent', 'lint:code']},
  {name: 'remark-lint', command: ['npm', 'run', '--silent', 'lint:markdown']},
  {name: 'no real tokens', command: ['npm', 'run', '--silent', 'lint:tokens']},
  {name: 'types', command: ['npm', 'run', '--silent', 'typecheck']},
  {
    name: 'unit tests',
    command: [
      ...['npm', 'run', '--silent', 'test:unit', '--'],
      ...['--reporter=default', '--reporter=json', '--outputFile.json=test-results/unit.json'],
    ],
    report: {file: `${results}/unit.json`, read: readVitest},
  },
  {name: 'parity', command: ['npm', 'run', '--silent', 'parity']},
  {name: 'build', command: ['npm', 'run', '--silent', 'build']},
  {
    name: 'the same build again',
    command: ['npm', 'run', '--silent', 'test:rebuild'],
    needs: 'build',
  },
  {
    name: 'end-to-end tests',
    command: ['npm', 'run', '--silent', 'test:e2e'],
    report: {file: `${results}/e2e.json`, read: readPlaywright},
    needs: 'build',
  },
];

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function execute(command: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> {
  const [program = '', ...arguments_] = command;
  return new Promise((resolve, reject) => {
    const child = spawn(program, arguments_, {
      cwd: root,
      env: environment,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}

function tallyOf(suite: Suite, code: number): Tally {
  const single = code === 0 ? {passed: 1, failed: 0} : {passed: 0, failed: 1};
  if (!suite.report) return single;
  if (!existsSync(suite.report.file)) return {passed: 0, failed: 1};
  const tally = suite.report.read(JSON.parse(readFileSync(suite.report.file, 'utf8')));
  // A runner may fail outside of any test, and a run that executed nothing proves nothing.
  const unexplained = tally.failed === 0 && (code !== 0 || tally.passed === 0);
  return unexplained ? {...tally, failed: 1} : tally;
}

async function main(): Promise<void> {
  const browser = requireBrowser();
  console.log(`Browser: ${browserVersion(browser)} (${browser})`);
  rmSync(results, {recursive: true, force: true});
  mkdirSync(results, {recursive: true});
  const environment = {
    ...process.env,
    CHROMIUM_PATH: browser,
    E2E_PORT: String(await freePort()),
    DOCUSAURUS_NO_PERSISTENT_CACHE: 'true',
  };

  const tallies = new Map<string, Tally>();
  for (const suite of suites) {
    console.log(`\n── ${suite.name} ──`);
    if (suite.needs && tallies.get(suite.needs)?.failed !== 0) {
      console.log(`Not run, because “${suite.needs}” failed; counted as failed.`);
      tallies.set(suite.name, {passed: 0, failed: 1});
      continue;
    }
    const started = Date.now();
    const tally = tallyOf(suite, await execute(suite.command, environment));
    tallies.set(suite.name, tally);
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    console.log(`${suite.name}: ${tally.passed} passed, ${tally.failed} failed (${seconds} s)`);
  }

  console.log('');
  for (const [name, tally] of tallies) {
    console.log(
      `${tally.failed === 0 ? '✓' : '✗'} ${name}: ${tally.passed} passed, ${tally.failed} failed`,
    );
  }
  const passed = [...tallies.values()].reduce((sum, tally) => sum + tally.passed, 0);
  const failed = [...tallies.values()].reduce((sum, tally) => sum + tally.failed, 0);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
});
