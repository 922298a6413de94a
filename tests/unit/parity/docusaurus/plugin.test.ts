import type {LoadContext} from '@docusaurus/types';
import {afterEach, describe, expect, it, vi} from 'vitest';
import parityPlugin, {validateOptions} from '../../../../src/parity/docusaurus/plugin';
import {type Files, withFiles} from '../checkPages';

const config = {collections: [{source: 'docs', translations: {ru: 'ru'}}]};
const inStep: Files = {'docs/a.md': 'Since July 18, 2023.\n', 'ru/a.md': 'С 18 июля 2023 г.\n'};
const drifted: Files = {...inStep, 'ru/a.md': 'С 19 июля 2023 г.\n'};

/** What the plugin reads of Docusaurus' context. */
const contextOf = (siteDir: string) =>
  ({
    siteDir,
    siteConfig: {url: 'https://a.example', baseUrl: '/', markdown: {format: 'mdx'}},
  }) as LoadContext;

const load = (files: Files, options: object, times = 1) =>
  withFiles({...files, 'parity.json': JSON.stringify(config)}, async (folder) => {
    let content: unknown;
    for (let time = 0; time < times; time++) {
      const plugin = await parityPlugin(contextOf(folder), validateOptions({options}));
      content = await plugin.loadContent?.();
    }
    return content;
  });

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe('the Docusaurus plugin', () => {
  it('fails a build with the report as its message, and no stack', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    const error = await load(drifted, {config}).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Error);
    const {message, stack} = error as Error;
    for (const part of ['ru/a.md:1:3', '2023-07-18', '2023-07-19', '18 июля 2023 г.']) {
      expect(message).toContain(part);
    }
    expect(stack).toBe('');
  });

  it('lets a build pass that is in step, or whose findings are below the level', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    expect(await load(inStep, {config})).toMatchObject({summary: {findings: 0}});
    expect(await load(drifted, {config, failOn: 'never'})).toMatchObject({summary: {errors: 1}});
  });

  it('checks a site once, however many languages are built', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    await withFiles({...inStep, 'parity.json': JSON.stringify(config)}, async (folder) => {
      const options = validateOptions({options: {config: './parity.json'}});
      const plugins = [
        await parityPlugin(contextOf(folder), options),
        await parityPlugin(contextOf(folder), options),
      ];
      const [first, second] = [
        await plugins[0]?.loadContent?.(),
        await plugins[1]?.loadContent?.(),
      ];
      expect(first).toMatchObject({summary: {findings: 0}});
      expect(second).toBe(first);
    });
  });

  it('takes the report of whoever checks for several builds, and fails on it likewise', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    const found = await load(drifted, {config, failOn: 'never'});
    const report = () => Promise.resolve(found);
    await expect(load(inStep, {config, report})).rejects.toThrow('2023-07-19');
    expect(await load(drifted, {config, report: () => load(inStep, {config})})).toMatchObject({
      summary: {findings: 0},
    });
  });

  it('prints the report in development and goes on, at every change', async () => {
    vi.stubEnv('NODE_ENV', 'development');
    const print = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(await load(drifted, {config}, 2)).toMatchObject({summary: {errors: 1}});
    expect(print).toHaveBeenCalledTimes(2);
    expect(print.mock.calls[0]?.[0]).toContain('ru/a.md:1:3');
  });

  it('watches the pages of every language and its configuration', async () => {
    await withFiles({...inStep, 'parity.json': JSON.stringify(config)}, async (folder) => {
      const plugin = await parityPlugin(
        contextOf(folder),
        validateOptions({options: {config: 'parity.json'}}),
      );
      expect(plugin.getPathsToWatch?.()).toEqual([
        `${folder}/docs/**/*.{md,mdx}`,
        `${folder}/ru/**/*.{md,mdx}`,
        `${folder}/parity.json`,
      ]);
    });
  });

  it.each([
    [{}, 'The key “config” is missing.'],
    [{confg: {}}, 'did you mean “config”?'],
    [{config, failOn: 'errors'}, 'Did you mean “error”?'],
    [{config, report: {}}, 'a function that gives a report'],
    [{config: ''}, 'a configuration or the path of its file'],
  ])('refuses the options %j', (options, message) => {
    expect(() => validateOptions({options})).toThrow(message);
  });
});
