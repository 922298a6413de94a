import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {check} from './checkCatalogues';

/** The translations that Docusaurus ships, written by many hands. */
const locales = join(
  dirname(fileURLToPath(import.meta.resolve('@docusaurus/theme-translations/package.json'))),
  'locales',
);
const descriptionSuffix = '___DESCRIPTION';

function readTexts(locale: string, file: string): Record<string, string> {
  return JSON.parse(readFileSync(join(locales, locale, file), 'utf8'));
}

/** The catalogue that `docusaurus write-translations` makes of such a file. */
function toCatalogue(locale: string, file: string): string {
  const descriptions = readTexts('base', file);
  const entries = Object.entries(readTexts(locale, file))
    .filter(([key]) => !key.endsWith(descriptionSuffix))
    .map(([key, message]) => [
      key,
      {message, description: descriptions[key + descriptionSuffix] ?? ''},
    ]);
  return JSON.stringify(Object.fromEntries(entries), null, 2);
}

function findings(rule: 'messages' | 'plurals', locale: string) {
  return readdirSync(join(locales, locale)).flatMap((file) =>
    check(rule, toCatalogue('base', file), toCatalogue(locale, file), {locale}),
  );
}

describe('the translations of Docusaurus’ own theme', () => {
  it('have right plural forms but for one message in Russian', () => {
    expect(findings('plurals', 'de')).toEqual([]);
    expect(findings('plurals', 'ko')).toEqual([]);
    expect(findings('plurals', 'ru').map(({message}) => message)).toEqual([
      '“theme.docs.tagDocListPageTitle.nDocsTagged”: The form “Одна страница” lacks {count}, and Russian shows it for 1, 21, 31 and so on.',
    ]);
  });

  it('have no other fault in German and Korean than words left in English and a space', () => {
    const others = ['de', 'ko'].flatMap((locale) =>
      findings('messages', locale).filter(
        ({source, translation}) => source?.text !== translation?.text,
      ),
    );
    expect(others.map(({message}) => message)).toEqual([
      'The translation of “theme.SearchModal.askAiScreen.afterToolCallText” ends with a space, unlike the source.',
      'The translation of “theme.SearchModal.askAiScreen.afterToolCallText” ends with a space, unlike the source.',
    ]);
  });

  it('have these messages left in English in Korean, and no name among them', () => {
    const left = findings('messages', 'ko').filter(
      ({source, translation}) => source?.text === translation?.text,
    );
    expect(
      left.map(({severity, translation}) => `${severity}: ${translation?.text}`).sort(),
    ).toEqual([
      'error: (opens in new tab)',
      'error: Collapse the dropdown',
      'error: Expand the dropdown',
      'error: system mode',
      'warning: Reset',
    ]);
  });

  it('have lost a placeholder in Turkish', () => {
    expect(findings('messages', 'tr').map(({message}) => message)).toContain(
      'The translation of “theme.SearchPage.existingResultsTitle” lacks the placeholder {query}.',
    );
  });
});
