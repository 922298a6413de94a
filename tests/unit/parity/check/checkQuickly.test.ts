import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import pc from 'picocolors';
import {describe, expect, it} from 'vitest';
import {checkProject} from '../../../../src/parity/check/checkProject';
import {checkQuickly, type RunOptions} from '../../../../src/parity/check/checkQuickly';
import type {ParityConfig} from '../../../../src/parity/config/parityConfig';
import {resolveProject} from '../../../../src/parity/config/resolveProject';
import {formatGithub} from '../../../../src/parity/report/formatGithub';
import {formatJson} from '../../../../src/parity/report/formatJson';
import {formatMarkdown} from '../../../../src/parity/report/formatMarkdown';
import {formatPretty} from '../../../../src/parity/report/formatPretty';
import {formatSarif} from '../../../../src/parity/report/formatSarif';
import type {Report} from '../../../../src/parity/report/report';
import {createSourceLines} from '../../../../src/parity/report/sourceLines';
import {rules} from '../../../../src/parity/rules/registry';
import {type Files, withFiles} from '../checkPages';

/** Pages in three languages with every kind of trouble that reaches across pages. */
const files: Files = {
  'en/index.mdx': '## Start {#start}\n\nSince July 18, 2023, see [b](b.mdx#two) and [c](c.mdx).\n',
  'ru/index.mdx': '## Начало {#start}\n\nС 19 июля 2023 г., см. [b](b.mdx#twoo) и [c](c.mdx).\n',
  'de/index.mdx':
    '## Anfang {#start}\n\nSeit 18. Juli 2023, siehe [b](b.mdx#two) und [c](c.mdx).\n',
  'en/b.mdx': '---\ntitle: B\nslug: bee\n---\n\n## Two {#two}\n\nThe Team plan, TODO: more.\n',
  'ru/b.mdx': '---\ntitle: Б\n---\n\n## Два {#dva}\n\nТариф Team 😀 \ud83d.\n',
  'de/b.mdx': '---\ntitle: [\n---\n',
  'en/c.mdx': 'See [the start](index.mdx#start) and [nothing](gone.mdx).\n',
  'de/c.mdx': 'Siehe [den Anfang](index.mdx#startt).\n',
  'ru/orphan.mdx': 'См. [начало](index.mdx#nachalo).\n',
  'i18n/en/x.json': '{"a": "Hello {{name}}"}',
  'i18n/ru/x.json': '{"a": "Привет"}',
  'i18n/de/x.json': '{"a": "Hallo {{name}}"}',
};

const config: ParityConfig = {
  collections: [{source: 'en', translations: {ru: 'ru', de: 'de'}}],
  messages: [{source: 'i18n/en', translations: {ru: 'i18n/ru', de: 'i18n/de'}}],
  names: [{id: 'team', group: 'plans', names: {'*': ['Team']}, common: true}],
};

function project(folder: string, changes: Partial<ParityConfig> = {}) {
  return resolveProject(
    {...config, ...changes},
    {folder, workingDirectory: folder, ownFolders: true},
  );
}

/** A report in every format; how long a run took is no part of its answer. */
function everyFormat(report: Report, folder: string): Record<string, string> {
  const timeless = {...report, summary: {...report.summary, durationMs: 0}};
  const sources = createSourceLines(folder);
  return {
    json: formatJson(timeless),
    sarif: formatSarif(timeless, rules),
    github: formatGithub(timeless),
    markdown: formatMarkdown(timeless),
    pretty: formatPretty(timeless, {sources, colors: pc.createColors(false), width: 80}),
  };
}

interface Scene {
  readonly folder: string;
  readonly cache: string;
  run(changes?: Partial<ParityConfig>, options?: Partial<RunOptions>): Promise<Report>;
  /** What a run without a cache says now, in every format. */
  truth(changes?: Partial<ParityConfig>): Record<string, string>;
  print(report: Report): Record<string, string>;
}

function inFolder(play: (scene: Scene) => Promise<void>): Promise<void> {
  return withFiles(files, async (folder) => {
    const cache = join(folder, 'cache');
    await play({
      folder,
      cache,
      run: (changes, options) =>
        checkQuickly(project(folder, changes), {cache, threads: 1, ...options}),
      truth: (changes) => everyFormat(checkProject(project(folder, changes)), folder),
      print: (report) => everyFormat(report, folder),
    });
  });
}

function cacheFile(cache: string): string {
  return join(cache, readdirSync(cache)[0] ?? expect.fail('there is no cache'));
}

describe('a warm run prints the same as a cold one, byte for byte,', () => {
  it('in every format', () =>
    inFolder(async ({run, truth, print}) => {
      const cold = print(await run());
      expect(cold).toEqual(truth());
      expect(cold.json).toContain('"rule": "anchors"');
      expect(cold.json).toContain('"rule": "syntax"');
      expect(print(await run())).toEqual(cold);
    }));

  it('although nothing is checked again', () =>
    inFolder(async ({run, print, cache}) => {
      const cold = print(await run());
      const file = cacheFile(cache);
      const [magic, print1, , ...lines] = readFileSync(file, 'utf8').split('\n');
      expect([magic, print1?.length, lines.length]).toEqual(['docs-parity results 1', 64, 4]);
      const before = readFileSync(file);
      expect(print(await run())).toEqual(cold);
      expect(readFileSync(file)).toEqual(before);
    }));

  it('and so does one with more threads', () =>
    inFolder(async ({run, truth, print}) => {
      const threads = await run({}, {cache: null, threads: 3, fewestPages: 0});
      expect(print(threads)).toEqual(truth());
    }));
});

describe('a warm run sees', () => {
  it.each([
    ['a changed translation', 'ru/index.mdx', 'С 18 июля 2023 г., см. [b](b.mdx) и [c](c.mdx).\n'],
    ['a changed source', 'en/b.mdx', '## Two {#three}\n\nText.\n'],
    ['a new page', 'ru/c.mdx', 'См. [начало](index.mdx#start).\n'],
    ['a page that other pages link to', 'en/gone.mdx', 'Found.\n'],
    ['a mended page', 'de/b.mdx', '---\ntitle: B\n---\n\n## Zwei {#two}\n\nDer Tarif Team.\n'],
    ['a changed message', 'i18n/ru/x.json', '{"a": "Привет, {{name}}"}'],
  ])('%s', (_, path, text) =>
    inFolder(async ({run, truth, print, folder}) => {
      const before = print(await run());
      writeFileSync(join(folder, path), text);
      const after = print(await run());
      expect(after).toEqual(truth());
      expect(after.json).not.toBe(before.json);
    }),
  );

  it('a removed page', () =>
    inFolder(async ({run, truth, print, folder}) => {
      await run();
      rmSync(join(folder, 'ru/b.mdx'));
      expect(print(await run())).toEqual(truth());
    }));

  it.each<[string, Partial<ParityConfig>]>([
    ['a changed severity', {rules: {dates: 'warning'}}],
    ['a rule switched off', {rules: {links: 'off'}}],
    ['a changed name', {names: [{id: 'team', group: 'plans', names: {'*': ['Team', 'Teem']}}]}],
    ['another grammar', {markdown: {md: 'mdx'}}],
    ['other pages', {collections: [{source: 'en', translations: {ru: 'ru'}}]}],
    ['a new assertion', {assertions: [{kind: 'dates', page: 'c.mdx', include: ['2020-01-01']}]}],
  ])('%s', (_, changes) =>
    inFolder(async ({run, truth, print}) => {
      await run();
      expect(print(await run(changes))).toEqual(truth(changes));
      expect(print(await run())).toEqual(truth());
    }),
  );
});

describe('a cache is as good as none', () => {
  it.each<[string, (file: string) => void]>([
    ['if it is cut off', (file) => truncateSync(file, 200)],
    ['if it is empty', (file) => truncateSync(file, 0)],
    ['if it holds something else', (file) => writeFileSync(file, '{"version": 1}')],
    [
      'if a byte of it was changed',
      (file) => writeFileSync(file, readFileSync(file, 'utf8').replace('2023-07-19', '2023-07-18')),
    ],
    [
      'if another version wrote it',
      (file) =>
        writeFileSync(
          file,
          readFileSync(file, 'utf8').replace(/\n[0-9a-f]{64}\n/, `\n${'0'.repeat(64)}\n`),
        ),
    ],
    [
      'if it is a folder',
      (file) => {
        rmSync(file);
        mkdirSync(file);
      },
    ],
  ])('%s', (_, spoil) =>
    inFolder(async ({run, truth, print, cache}) => {
      await run();
      spoil(cacheFile(cache));
      expect(print(await run())).toEqual(truth());
      expect(print(await run())).toEqual(truth());
    }),
  );

  it('if its folder can’t be made', () =>
    inFolder(async ({run, truth, print, cache}) => {
      writeFileSync(cache, 'in the way');
      expect(print(await run())).toEqual(truth());
      expect(readFileSync(cache, 'utf8')).toBe('in the way');
    }));

  it('and is not made where none is wanted', () =>
    inFolder(async ({run, cache}) => {
      await run({}, {cache: null});
      expect(existsSync(cache)).toBe(false);
    }));
});
