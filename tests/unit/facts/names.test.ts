import {describe, expect, it} from 'vitest';
import {catalogueNames} from '../../../src/facts';
import {createNameFinder} from '../../../src/parity/names';
import {texts} from './texts';

const locales = ['en', 'ru'] as const;

describe('catalogue names', () => {
  it('have unique ids within their group', () => {
    const keys = catalogueNames.map(({group, id}) => `${group} ${id}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('have at least one name in both languages, and none twice', () => {
    for (const {id, names} of catalogueNames) {
      for (const locale of locales) {
        const own = [...(names[locale] ?? []), ...(names['*'] ?? [])];
        expect(own.length, id).toBeGreaterThan(0);
        expect(new Set(own).size, `${id} in ${locale}`).toBe(own.length);
      }
    }
  });

  it.each(locales)('share no spelling within a group in %s', (locale) => {
    const owner = new Map<string, string>();
    for (const {id, group, names} of catalogueNames) {
      for (const name of [...(names[locale] ?? []), ...(names['*'] ?? [])]) {
        const key = `${group} ${name.toLowerCase()}`;
        expect(owner.get(key) ?? id, key).toBe(id);
        owner.set(key, id);
      }
    }
  });

  it.each(locales)('are found in %s, each under its own id', (locale) => {
    const finder = createNameFinder(catalogueNames, locale);
    for (const {id, group, names} of catalogueNames) {
      for (const name of [...(names[locale] ?? []), ...(names['*'] ?? [])]) {
        const found = finder.candidates(name).filter((one) => one.text === name);
        expect(found, name).toContainEqual(expect.objectContaining({id, group}));
      }
    }
  });

  it('leave short forms out that mean something else in running text', () => {
    const names = catalogueNames
      .filter(({group}) => group === 'permission-sets')
      .flatMap((entry) => Object.values(entry.names).flat());
    for (const name of ['Metadata', 'Viewer', 'Semantic Layer']) expect(names).not.toContain(name);
    expect(names).toContain('Metadata (Discovery API only)');
  });

  it('agree between the two languages of the catalogue’s own texts', () => {
    const english = createNameFinder(catalogueNames, 'en');
    const russian = createNameFinder(catalogueNames, 'ru');
    const sets = (found: readonly {group: string; id: string}[]) =>
      found.filter(({group}) => group === 'permission-sets').map(({id}) => id);
    const drifted = texts.filter(({en, ru}) => {
      const possible = {en: sets(english.candidates(en)), ru: sets(russian.candidates(ru))};
      return (
        sets(english.find(en)).some((id) => !possible.ru.includes(id)) ||
        sets(russian.find(ru)).some((id) => !possible.en.includes(id))
      );
    });
    expect(drifted.map(({path, en, ru}) => `${path}: ${en} | ${ru}`)).toEqual([]);
  });
});
