import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {prove} from '../../../src/chooser/engine/prove';
import {chooserCatalogue} from '../../../src/plugins/chooserCatalogue';
import {chooserProof} from '../../../src/plugins/chooserProof';
import {localeMessages} from '../../../src/plugins/localeMessages';

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
        'chooser: 72 combinations, 19 paths, 0 gaps, 0 overlaps, 0 unreachable rules, 0 dead outcomes',
      ],
    ]);
  });

  it('fails the build with every defect of the table', async () => {
    vi.mocked(prove).mockReturnValueOnce({
      line: 'chooser: 1 gaps',
      problems: ['Gap: one.', 'Dead: two.'],
    });
    await expect(load(chooserProof(site('ru')))).rejects.toThrow(
      'chooser: 1 gaps. The decision table is unsound:\n  Gap: one.\n  Dead: two.',
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

describe('localeMessages', () => {
  it('leads to the catalogue of the page’s own language', async () => {
    const context = site('ru');
    const plugin = localeMessages('chooser')(context);
    await load(plugin);
    expect(configure(plugin)).toEqual({
      resolve: {
        alias: {'@locale-messages/chooser': join(context.localizationDir, 'chooser.json')},
      },
    });
    expect(plugin.getPathsToWatch?.()).toEqual([join(context.localizationDir, 'chooser.json')]);
  });

  it.each([
    ['{"a": }', 'is not valid JSON'],
    ['[]', 'must hold a JSON object'],
    ['null', 'must hold a JSON object'],
  ])('refuses a catalogue that reads %s', async (text, message) => {
    const context = site('ru');
    writeFileSync(join(context.localizationDir, 'chooser.json'), text);
    await expect(load(localeMessages('chooser')(context))).rejects.toThrow(message);
  });

  it('names a catalogue that is missing', async () => {
    const context = site('ru');
    await expect(load(localeMessages('search')(context))).rejects.toThrow(
      `${join(context.localizationDir, 'search.json')} is missing. Copy the file of the default locale`,
    );
  });
});

describe('chooserCatalogue', () => {
  it('writes the slice where its alias leads', async () => {
    const context = site('en');
    const plugin = chooserCatalogue(context);
    const written = new Map<string, unknown>();
    const createData = async (name: string, data: unknown) => {
      const path = join(context.generatedFilesDir, plugin.name, 'default', name);
      written.set(path, data);
      return path;
    };
    await plugin.contentLoaded?.({content: undefined, actions: {createData} as never});
    const alias = (configure(plugin) as {resolve: {alias: Record<string, string>}}).resolve.alias;
    expect(written.get(alias['@chooser-catalogue'] ?? '')).toMatchObject({
      plans: {team: 'Legacy Team'},
    });
  });
});
