import {readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {describe, expect, it} from 'vitest';
import own from '../../../i18n/ru/code.json';

type Messages = Record<string, string>;

const folder = join(
  dirname(createRequire(import.meta.url).resolve('@docusaurus/theme-translations/package.json')),
  'locales',
);

/** Messages of the themes that this site loads; the search and the live editor are not among them. */
const FILES = /^theme-common\.json$/u;

function readStock(locale: string): Messages {
  const files = readdirSync(join(folder, locale)).filter((file) => FILES.test(file));
  return Object.assign(
    {},
    ...files.map((file) => JSON.parse(readFileSync(join(folder, locale, file), 'utf8'))),
  );
}

const isMessage = (key: string) => !key.endsWith('___DESCRIPTION');
const english = Object.fromEntries(
  Object.entries(readStock('base')).filter(([key]) => isMessage(key)),
);
const stock = readStock('ru');
const messages = own as Record<string, {readonly message: string}>;
const russianOf = (key: string) => messages[key]?.message ?? stock[key];

/** Messages that are the same in both languages, each with the reason. */
const SAME: Messages = {};

describe('messages of the theme in Russian', () => {
  it('are many', () => {
    expect(Object.keys(english).length).toBeGreaterThan(60);
  });

  it('stand in code.json, so that a gap in the stock translation cannot show', () => {
    const loaded = Object.keys(english).filter((key) => key.startsWith('theme.'));
    expect(loaded.filter((key) => !messages[key])).toEqual([]);
  });

  it('differ from the English ones', () => {
    const same = Object.keys(english).filter((key) => russianOf(key) === english[key]);
    expect(same).toEqual(Object.keys(SAME));
  });

  it('have Cyrillic letters wherever the English have words', () => {
    const words = (text: string) => text.replaceAll(/\{[^}]*\}/gu, '');
    const latin = Object.keys(english).filter(
      (key) =>
        /[a-z]{3}/iu.test(words(english[key] ?? '')) && !/[а-яё]/iu.test(russianOf(key) ?? ''),
    );
    expect(latin.filter((key) => !key.startsWith('theme.lastUpdated'))).toEqual([]);
  });

  it('keep every placeholder', () => {
    const names = (text = '') => [...new Set(text.match(/\{[^}]*\}/gu))].sort();
    const lost = Object.keys(english).filter(
      (key) => names(english[key]).join() !== names(russianOf(key)).join(),
    );
    expect(
      lost.filter(
        (key) =>
          key !== 'theme.docs.DocCard.categoryDescription.plurals' &&
          !key.endsWith('.plurals') &&
          !key.endsWith('nDocsTagged'),
      ),
    ).toEqual([]);
  });
});
