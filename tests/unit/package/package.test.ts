import {execFileSync, spawnSync} from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const patience = 600_000;
const isWindows = process.platform === 'win32';

let folder: string;
let clone: string;
let user: string;
let packed: string;

/** Packs a copy of the repository and installs it for a user who has only what the package declares. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'docs-parity-package-'));
  clone = join(folder, 'clone');
  user = join(folder, 'user');
  for (const path of ['src/parity', 'src/commands/package']) {
    cpSync(join(root, path), join(clone, path), {recursive: true});
  }
  for (const name of ['package.json', 'README.md', 'LICENSE', '.npmrc', 'tsconfig.json']) {
    copyFileSync(join(root, name), join(clone, name));
  }
  symlinkSync(join(root, 'node_modules'), join(clone, 'node_modules'), 'junction');
  packed = execFileSync('npm', ['pack', '--loglevel=error'], {
    cwd: clone,
    encoding: 'utf8',
    shell: isWindows,
  }).trim();

  const home = join(user, 'node_modules/docs-parity');
  mkdirSync(home, {recursive: true});
  execFileSync('tar', ['xzf', packed, '-C', home, '--strip-components=1'], {cwd: clone});
  for (const name of Object.keys(manifest().dependencies)) {
    cpSync(join(root, 'node_modules', name), join(user, 'node_modules', name), {recursive: true});
  }
  for (const [path, text] of Object.entries({
    'package.json': '{"private": true}',
    'en/a.md': 'Since July 18, 2023.\n',
    'ru/a.md': 'С 19 июля 2023 г.\n',
    'typed.config.ts': `import {defineConfig, type ParityConfig} from 'docs-parity';
import {rules} from './severities';
const config: ParityConfig = {collections: [{source: 'en', translations: {ru: 'ru'}}], rules};
export default defineConfig(config);\n`,
    'severities.ts': "export const rules = {dates: 'warning'} as const;\n",
  })) {
    mkdirSync(dirname(join(user, path)), {recursive: true});
    writeFileSync(join(user, path), text);
  }
}, patience);

afterAll(() => rmSync(folder, {recursive: true, force: true}));

interface PackageManifest {
  readonly name: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly engines: {readonly node: string};
  readonly dependencies: Readonly<Record<string, string>>;
}

function manifest(): PackageManifest {
  const text = readFileSync(join(user, 'node_modules/docs-parity/package.json'), 'utf8');
  return JSON.parse(text) as PackageManifest;
}

function run(...args: string[]): {status: number | null; out: string; error: string} {
  const program = join(user, 'node_modules/docs-parity', manifest().bin['docs-parity'] ?? '');
  const {status, stdout, stderr} = spawnSync(process.execPath, [program, ...args], {
    cwd: user,
    encoding: 'utf8',
  });
  return {status, out: stdout, error: stderr};
}

const pair = ['--source', 'en', '--translation', 'ru=ru'];

describe('the package', () => {
  it('holds the checker, and neither the site nor tests nor its dependencies', () => {
    const list = execFileSync('tar', ['tzf', packed], {cwd: clone, encoding: 'utf8'});
    const paths = list.trim().split('\n').sort();
    const unexpected = paths.filter(
      (path) =>
        !/^package\/(?:LICENSE|README\.md|package\.json|dist\/(?:overlay\/)?[\w.-]+|dist\/types\/.+\.d\.ts)$/.test(
          path,
        ),
    );
    expect(unexpected).toEqual([]);
    expect(paths).toEqual(
      expect.arrayContaining(['package/dist/worker.js', 'package/dist/overlay/client.js']),
    );
  });

  it('asks for the loader of TypeScript configurations and for nothing else', () => {
    expect(Object.keys(manifest().dependencies)).toEqual(['jiti']);
    expect(manifest().name).toBe('docs-parity');
    expect(manifest().engines).toEqual({node: '>=20.19'});
  });

  it('leaves package.json and README.md of the repository as they were', () => {
    for (const name of ['package.json', 'README.md']) {
      expect(readFileSync(join(clone, name), 'utf8')).toBe(readFileSync(join(root, name), 'utf8'));
    }
  });

  it('finds a changed date and exits with 1', () => {
    const {status, out, error} = run('check', ...pair);
    expect({status, error}).toEqual({status: 1, error: ''});
    expect(out).toContain('18 июля 2023 г.');
  });

  it('reads a typed configuration that imports another file', () => {
    const {status, out, error} = run('check', '--config', 'typed.config.ts', '--format', 'json');
    expect({status, error}).toEqual({status: 0, error: ''});
    expect(JSON.parse(out).summary).toMatchObject({errors: 0, warnings: 1});
  });

  it('explains its rules, which it can’t read from its sources', () => {
    expect(run('explain', 'dates').out).toContain('Both languages state the same dates');
  });

  it('says the same with several threads, and again with what it has kept', () => {
    for (let page = 0; page < 160; page += 1) {
      for (const [locale, text] of [
        ['en', `Since July ${(page % 27) + 1}, 2023.\n`],
        ['ru', `С ${(page % 27) + 2} июля 2023 г.\n`],
      ] as const) {
        mkdirSync(join(user, 'many', locale), {recursive: true});
        writeFileSync(join(user, 'many', locale, `${page}.md`), text);
      }
    }
    const many = [
      'check',
      '--source',
      'many/en',
      '--translation',
      'ru=many/ru',
      '--format',
      'json',
    ];
    const texts = [[], [], ['--no-cache']].map((flags) =>
      run(...many, ...flags).out.replace(/"durationMs": \d+/, '"durationMs": 0'),
    );
    expect(JSON.parse(texts[0] ?? '').findings).toHaveLength(160);
    expect(new Set(texts).size).toBe(1);
  });

  it('gives Docusaurus a plugin under a name of its own, and everyone the report’s schema', async () => {
    const {resolve} = createRequire(join(user, 'package.json'));
    const plugin = await import(/* @vite-ignore */ resolve('docs-parity/docusaurus'));
    expect(plugin.default).toBeTypeOf('function');
    expect(plugin.validateOptions({options: {config: './c.json'}})).toEqual({
      config: './c.json',
      id: 'default',
      failOn: 'error',
    });
    const schema = JSON.parse(readFileSync(resolve('docs-parity/schema'), 'utf8'));
    expect(schema.properties).toHaveProperty('findings');
  });

  it('declares its types so that every compiler finds them', () => {
    const compiler = join(root, 'node_modules/typescript/lib/tsc.js');
    const {status, stdout} = spawnSync(
      process.execPath,
      [
        ...[compiler, '--noEmit', '--strict', '--target', 'es2022', '--module', 'preserve'],
        'typed.config.ts',
      ],
      {cwd: user, encoding: 'utf8'},
    );
    expect({status, stdout}).toEqual({status: 0, stdout: ''});
    const declared = readFileSync(
      join(user, 'node_modules/docs-parity/dist/types/index.d.ts'),
      'utf8',
    );
    expect(declared).toMatch(/from '\.\/config\/defineConfig\.js'/);
  });
});
