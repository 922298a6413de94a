import {describe, expect, it} from 'vitest';
import {nearestWord} from '../../../../src/parity/config/editDistance';
import {loadConfig} from '../../../../src/parity/config/loadConfig';
import {resolveProject} from '../../../../src/parity/config/resolveProject';
import {validateConfig} from '../../../../src/parity/config/validateConfig';
import {withFiles} from '../checkPages';

const collections = [{source: 'docs', translations: {ru: 'ru'}}];
const validate = (value: unknown) => () => validateConfig(value, 'x.config.ts');

describe('a configuration is refused, and the message names the key and the way out:', () => {
  it.each([
    [
      'an unknown key',
      {collections, colections: []},
      '“colections” is unknown; did you mean “collections”?',
    ],
    [
      'an unknown nested key',
      {collections: [{...collections[0], rout: '/'}]},
      '“collections[0].rout” is unknown; did you mean “route”?',
    ],
    ['an unknown rule', {collections, rules: {date: 'off'}}, 'Did you mean “dates”?'],
    ['an unknown severity', {collections, rules: {dates: 'eror'}}, 'Did you mean “error”?'],
    ['a missing key', {}, 'The key “collections” is missing.'],
    ['no list', {collections: {}}, '“collections” has to be a list, not {}.'],
    [
      'no text',
      {collections: [{source: 1, translations: {}}]},
      '“collections[0].source” has to be a text, not 1.',
    ],
    [
      'no language tag',
      {collections: [{source: 'a', translations: {english: 'b', pt_BR: 'c'}}]},
      'Did you mean “pt-BR”?',
    ],
    ['an unknown assertion', {collections, assertions: [{kind: 'name'}]}, 'Did you mean “names”?'],
    [
      'an assertion without its page',
      {collections, assertions: [{kind: 'dates', include: []}]},
      '“assertions[0].page” is missing',
    ],
    [
      'a date that is none',
      {collections, assertions: [{kind: 'known-dates', pages: ['**'], dates: ['18.07.2023']}]},
      'has to be an ISO date',
    ],
    [
      'a name’s wrong locale',
      {collections, names: [{id: 'a', group: 'b', names: {en_US: ['c']}}]},
      'no language tag',
    ],
    [
      'an exception without a reason',
      {collections, exceptions: [{rule: 'dates', page: '**', reason: ' '}]},
      '“exceptions[0].reason” has to say why',
    ],
    [
      'an exception of an unknown rule',
      {collections, exceptions: [{rule: 'date', page: '**', reason: 'x'}]},
      'Did you mean “dates”?',
    ],
    [
      'an unknown key of an exception',
      {collections, exceptions: [{rule: 'dates', pages: '**', reason: 'x'}]},
      '“exceptions[0].pages” is unknown; did you mean “page”?',
    ],
    ['nothing', undefined, 'has to be an object'],
  ])('%s', (_, value, message) => {
    expect(validate(value)).toThrow(message);
    expect(validate(value)).toThrow('x.config.ts');
  });

  it('with every problem at once', () => {
    expect(validate({collections, nmaes: [], sit: {}})).toThrow(/nmaes[\s\S]*sit/);
  });
});

describe('a configuration file', () => {
  it.each([
    ['c.json', JSON.stringify({collections})],
    ['c.json', `\ufeff${JSON.stringify({collections})}`],
    ['c.mjs', `export default ${JSON.stringify({collections})};`],
    ['c.ts', `const c: object = ${JSON.stringify({collections})};\nexport default c;`],
  ])('is read from %s', async (name, content) => {
    await withFiles({[name]: content}, async (folder) => {
      expect((await loadConfig(name, folder)).config).toEqual({collections});
    });
  });

  it.each([
    ['a missing file', 'gone.ts', {}, 'gone.ts does not exist'],
    ['JSON that is none', 'c.json', {'c.json': '{'}, 'c.json is not valid JSON'],
    [
      'a module that throws',
      'c.mjs',
      {'c.mjs': 'throw new Error("out of tea")'},
      'can’t be loaded: out of tea',
    ],
    ['no default export', 'c.mjs', {'c.mjs': 'export const x = 1'}, 'no default export'],
  ])('is refused: %s', async (_, name, files, message) => {
    await withFiles(files, async (folder) => {
      await expect(loadConfig(name, folder)).rejects.toThrow(message);
    });
  });
});

describe('a project', () => {
  it('has every default, and absolute paths', () => {
    withFiles({'site/docs/a.md': '', 'site/ru/a.md': '', 'site/config/c.ts': ''}, (folder) => {
      const project = resolveProject(
        {root: '..', collections: [{source: 'docs', translations: {ru: 'ru'}, route: 'docs/'}]},
        {folder: `${folder}/site/config`, workingDirectory: folder, ownFolders: true},
      );
      expect(project).toMatchObject({
        root: `${folder}/site`,
        sourceLocale: 'en',
        locales: ['en', 'ru'],
        site: {localePaths: {en: '/', ru: '/ru/'}},
        md: 'commonmark',
        collections: [
          {source: `${folder}/site/docs`, translations: {ru: `${folder}/site/ru`}, route: '/docs'},
        ],
      });
    });
  });

  it('is refused where a folder is missing', () => {
    withFiles({'docs/a.md': ''}, (folder) => {
      const origin = {folder, workingDirectory: folder, ownFolders: true};
      expect(() => resolveProject({collections}, origin)).toThrow(
        /folder for “ru” ru .*does not exist/,
      );
    });
  });
});

describe('the nearest word', () => {
  it.each([
    ['formt', 'format'],
    ['fomrat', 'format'],
    ['FORMAT', 'format'],
    ['xyz', null],
    ['', null],
  ])('to “%s” is %j', (word, expected) => {
    expect(nearestWord(word, ['format', 'output', 'rule'])).toBe(expected);
  });
});
