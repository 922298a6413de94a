import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {prove} from '../../../src/chooser/engine/prove';
import {chooserData} from '../../../src/plugins/chooserData';
import {chooserProof} from '../../../src/plugins/chooserProof';
import {readMessages} from '../../../src/plugins/readMessages';

vi.mock('../../../src/chooser/engine/prove', {spy: true});

const folders: string[] = [];

/** A copy of the site's translations, and the part of Docusaurus's context that plugins read. */
function site(locale: 'en' | 'ru'): LoadContext {
  const folder = mkdtempSync(join(tmpdir(), 'chooser-'));
  folders.push(folder);
  for (const each of ['en', 'ru']) {
    cpSync(`i18n/${each}/chooser.json`, join(folder, 'i18n', each, 'chooser.json'));
  }
  return {
    localizationDir: join(folder, 'i18n', locale),
    generatedFilesDir: join(folder, '.docusaurus'),
    i18n: {currentLocale: locale, defaultLocale: 'en', locales: ['en', 'ru']},
  } as LoadContext;
}

const load = (plugin: Plugin): Promise<unknown> => Promise.resolve(plugin.loadContent?.());

const configure = (plugin: Plugin): unknown =>
  plugin.configureWebpack?.({}, false, {} as never, undefined);

afterEach(() => {
  vi.restoreAllMocks();
  for (const folder of folders.splice(0)) rmSync(folder, {recursive: true});
});

describe('chooserProof', () => {
  it('prints the proof once for a site, in one line', async () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => {});
    for (const locale of ['en', 'ru'] as const) await load(chooserProof(site(locale)));
    expect(log.mock.calls).toEqual([
      [
        'chooser: 128 combinations, 17 paths, 0 gaps, 0 overlaps, 0 unreachable rules, 0 dead outcomes, 846 answers; 64 workflows, 186 recommended sets, 135 cover their needs and none is too large, 21 of 31 sets advised, the others with a reason',
      ],
    ]);
  });

  it('fails the build with every defect of the table', async () => {
    vi.mocked(prove).mockReturnValueOnce({
      line: 'chooser: 1 gaps',
      problems: ['Gap: one.', 'Dead: two.'],
    });
    await expect(load(chooserProof(site('ru')))).rejects.toThrow(
      'The chooser is unsound:\n  Gap: one.\n  Dead: two.',
    );
  });

  it('fails the build on a missing message, also one that no server page shows', async () => {
    const context = site('ru');
    const path = join(context.localizationDir, 'chooser.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace(/"linkCopied": "[^"]*",/, ''));
    await expect(load(chooserProof(context))).rejects.toThrow(
      'i18n/ru/chooser.json has no message "actions.linkCopied"',
    );
  });
});

describe('readMessages', () => {
  it.each([
    ['{"a": }', 'is not valid JSON'],
    ['[]', 'must hold a JSON object'],
    ['null', 'must hold a JSON object'],
  ])('refuses a catalogue that reads %s', async (text, message) => {
    const path = join(site('ru').localizationDir, 'chooser.json');
    writeFileSync(path, text);
    await expect(readMessages(path)).rejects.toThrow(message);
  });

  it('names a catalogue that is missing', async () => {
    const path = join(site('ru').localizationDir, 'search.json');
    await expect(readMessages(path)).rejects.toThrow(
      `${path} is missing. Copy the file of the default locale`,
    );
  });
});

describe('chooserData', () => {
  it.each([
    ['en', /[а-яё]/i, 'Use a service token'],
    ['ru', /[a-z]{5,} (?:the|and|with|from) [a-z]+/, 'Используйте сервисный токен'],
  ] as const)(
    '%s: writes every part where its alias leads, in one language',
    async (locale, foreign, title) => {
      const context = site(locale);
      const plugin = chooserData(context);
      const written = new Map<string, unknown>();
      const createData = async (name: string, data: unknown) => {
        const path = join(context.generatedFilesDir, plugin.name, 'default', name);
        written.set(path, data);
        return path;
      };
      await plugin.contentLoaded?.({content: undefined, actions: {createData} as never});
      const {alias} = (configure(plugin) as {resolve: {alias: Record<string, string>}}).resolve;
      const part = (name: string) => written.get(alias[`@chooser-data/${name}`] ?? '');
      expect(Object.keys(alias)).toHaveLength(5);
      expect(part('messages')).toMatchObject({'outcome.service.title': title});
      expect(part('catalogue')).toMatchObject({plans: {team: 'Legacy Team'}});
      expect(part('diagram')).toMatchObject({svg: expect.stringMatching(/^<svg /)});
      // Titles of sources are English everywhere, and searchers type names in either script.
      const {sources: _, ...facts} = part('catalogue') as {sources: object};
      expect(JSON.stringify([part('messages'), part('names'), facts])).not.toMatch(foreign);
      expect(part('words')).toMatchObject({hightouch: expect.stringContaining('reverse ETL')});
    },
  );
});
