import {execFile, spawn} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

const bin = fileURLToPath(new URL('../../../../src/parity/bin.js', import.meta.url));
const patience = 120_000;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'docs-parity-bin-'));
  for (const name of ['en', 'ru', 'many/en', 'many/ru'])
    mkdirSync(join(folder, name), {recursive: true});
  writeFileSync(join(folder, 'en/a.md'), 'Since July 18, 2023.\n');
  writeFileSync(join(folder, 'ru/a.md'), 'С 19 июля 2023 г.\n');
  const list = (year: number) =>
    Array.from({length: 28 * 12}, (_, index) => {
      const month = String(1 + Math.floor(index / 28)).padStart(2, '0');
      return `## S${index}\n\n${year}-${month}-${String(1 + (index % 28)).padStart(2, '0')}\n\n`;
    }).join('');
  writeFileSync(join(folder, 'many/en/a.md'), list(2023));
  writeFileSync(join(folder, 'many/ru/a.md'), list(2024));
});

afterAll(() => rmSync(folder, {recursive: true, force: true}));

interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly error: string;
}

function run(...args: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [bin, ...args],
      {
        cwd: folder,
        maxBuffer: 64 * 1024 * 1024,
        env: {...process.env, FORCE_COLOR: '', NO_COLOR: ''},
      },
      (_, out, error) => resolve({status: child.exitCode, out, error}),
    );
  });
}

const pair = ['--source', 'en', '--translation', 'ru=ru'];

describe('the program, started from another folder', () => {
  it(
    'finds a changed date, prints it for people and exits with 1',
    async () => {
      const {status, out, error} = await run('check', ...pair);
      expect({status, error}).toEqual({status: 1, error: ''});
      expect(out).toContain('ru/a.md:1:3');
      expect(out).toContain('18 июля 2023 г.');
      expect(out).not.toContain('\u001b');
    },
    patience,
  );

  it(
    'prints nothing but JSON with --format json, however long it is',
    async () => {
      const {status, out} = await run(
        'check',
        '--source',
        'many/en',
        '--translation',
        'ru=many/ru',
        '--format',
        'json',
      );
      expect(status).toBe(1);
      expect(out.length).toBeGreaterThan(64 * 1024);
      expect(JSON.parse(out).findings).toHaveLength(28 * 12);
    },
    patience,
  );

  it(
    'exits with 2 and one sentence on wrong usage',
    async () => {
      const {status, out, error} = await run('check', '--formt', 'json');
      expect({status, out}).toEqual({status: 2, out: ''});
      expect(error).toContain('did you mean “--format”?');
    },
    patience,
  );

  it(
    'survives a reader that goes away',
    async () => {
      const child = spawn(
        process.execPath,
        [bin, 'check', '--source', 'many/en', '--translation', 'ru=many/ru'],
        {cwd: folder, stdio: ['ignore', 'pipe', 'pipe']},
      );
      let error = '';
      child.stderr.on('data', (data) => {
        error += data;
      });
      child.stdout.once('data', () => child.stdout.destroy());
      const status = await new Promise((resolve) => child.on('close', resolve));
      expect(error).toBe('');
      expect(status).toBe(1);
    },
    patience,
  );
});
