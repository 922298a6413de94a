import {describe, expect, it} from 'vitest';
import type {ParityConfig} from '../../../../src/parity/config/parityConfig';
import {validateConfig} from '../../../../src/parity/config/validateConfig';

/** Every key of every type of a configuration. Those of records, which are the user's own, are values. */
type Filled<T> = T extends readonly (infer Element)[]
  ? readonly Filled<Element>[]
  : T extends object
    ? {readonly [Key in keyof T]-?: Filled<NonNullable<T[Key]>>}
    : T;

const everything: Filled<ParityConfig> = {
  root: '.',
  sourceLocale: 'en',
  collections: [
    {source: 'a', translations: {ru: 'b'}, route: '/', include: ['**'], exclude: ['x/**']},
  ],
  messages: [{source: 'a', translations: {ru: 'b'}, exclude: ['x.json']}],
  names: [{id: 'a', group: 'b', names: {'*': ['A']}, common: true}],
  site: {
    urls: ['https://example.com'],
    localePaths: {ru: '/ru'},
    staticFolders: ['static'],
    localizedHosts: ['wikipedia.org'],
  },
  rulesUrl: 'https://example.com/rules',
  markdown: {md: 'mdx'},
  rules: {dates: 'error'} as Filled<Required<ParityConfig>['rules']>,
  advice: [
    {
      id: 'a',
      names: {'*': ['A']},
      page: 'a.md',
      section: 's',
      group: 'b',
      recommended: ['a'],
      alsoCalled: {a: ['B']},
      against: ['c'],
    },
  ],
  glossary: [{term: {en: 'a'}, use: {ru: 'б'}, ban: {ru: ['в']}, note: 'why'}],
  assertions: [
    {kind: 'names', page: 'a.md', section: 's', group: 'b', exactly: ['a']},
    {kind: 'dates', page: 'a.md', section: 's', include: ['2023-07-18']},
    {kind: 'known-dates', pages: ['**'], dates: ['2023-07']},
  ],
  exceptions: [
    {rule: 'dates', page: '**', reason: 'why', locale: 'ru', source: 'a', translation: 'b'},
  ],
};

/** Keys of these objects are languages, ids and rules: not misspelt, but wrong as values. */
const records = /(?:^|\.)(?:translations|names|localePaths|rules|alsoCalled|term|use|ban)$/;

type Tree = Readonly<Record<string, unknown>>;

interface Misspelling {
  /** As the message names it. */
  readonly path: string;
  readonly key: string;
  readonly config: unknown;
}

/** The configuration once for each key that it has, each time with that key misspelt. */
function misspellings(value: unknown, path = ''): readonly Misspelling[] {
  if (Array.isArray(value)) {
    return value.flatMap((element, index) =>
      misspellings(element, `${path}[${index}]`).map((found) => ({
        ...found,
        config: value.with(index, found.config),
      })),
    );
  }
  if (typeof value !== 'object' || value === null) return [];
  const tree = value as Tree;
  return Object.keys(tree).flatMap((key) => {
    const at = path === '' ? key : `${path}.${key}`;
    const wrong = `${key}x`;
    const renamed = Object.fromEntries(
      Object.entries(tree).map(([name, child]) => [name === key ? wrong : name, child]),
    );
    const deeper = misspellings(tree[key], at).map((found) => ({
      ...found,
      config: {...tree, [key]: found.config},
    }));
    return records.test(path) ? deeper : [{path: `${at}x`, key, config: renamed}, ...deeper];
  });
}

const all = misspellings(everything);

describe('every key of the configuration, on every level,', () => {
  it('is known as it stands', () => {
    expect(() => validateConfig(everything, 'x.config.ts')).not.toThrow();
  });

  it('is looked at by this test', () => {
    expect(all.length).toBeGreaterThan(50);
  });

  it.each(all.map(({path, key, config}) => [path, key, config] as const))(
    'is refused when it is misspelt as %s, and named as it should be',
    (path, key, config) => {
      expect(() => validateConfig(config, 'x.config.ts')).toThrow(
        // An assertion of no known kind has no known keys either.
        key === 'kind' ? /kind/ : `The key “${path}” is unknown; did you mean “${key}”?`,
      );
    },
  );
});
