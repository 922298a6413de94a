import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import config from '../../../src/parity.config';
import {siteAdvice} from '../../../src/siteAdvice';
import {checkFiles} from './checkPages';

const page = 'dbt-apis/authentication.mdx';
const pages: Readonly<Record<'en' | 'ru', string>> = {
  en: readFileSync(`docs/${page}`, 'utf8'),
  ru: readFileSync(`i18n/ru/docusaurus-plugin-content-docs/current/${page}`, 'utf8'),
};

/** How each language says what to use. */
const words = {
  en: {
    advised: (option: string) => ` (use ${option})`,
    refused: (option: string) => ` (don’t use ${option})`,
    options: {service: 'a service token', personal: 'a PAT'},
  },
  ru: {
    advised: (option: string) => ` (используйте ${option})`,
    refused: (option: string) => ` (не используйте ${option})`,
    options: {service: 'сервисный токен', personal: 'PAT'},
  },
} as const;

/** What the rule says of the page with some words after the name of a use case. */
function judge(locale: 'en' | 'ru', name: string, inserted: string): string[] {
  const text = pages[locale];
  const written = name.replace('execute_sql', '`execute_sql`');
  const plain = text.toLowerCase().replaceAll('\u00a0', ' ');
  const at = plain.indexOf(written.toLowerCase(), text.indexOf('{/* #use-cases */}'));
  expect(at, `“${written}” stands on the page`).toBeGreaterThan(-1);
  const end = at + written.length;
  const changed = {...pages, [locale]: text.slice(0, end) + inserted + text.slice(end)};
  const {findings} = checkFiles(
    {[`en/${page}`]: changed.en, [`ru/${page}`]: changed.ru},
    {names: config.names ?? [], advice: siteAdvice},
  );
  return findings
    .filter(({rule}) => rule === 'recommendations')
    .map((finding) => `${finding.severity} ${finding.locale}`);
}

const cases = siteAdvice.flatMap(({id, names, recommended}) =>
  (['en', 'ru'] as const).map((locale) => ({
    id,
    locale,
    name: names[locale]?.[0] ?? '',
    recommended: recommended[0] ?? '',
  })),
);

describe.each(cases)('the advice for $id in $locale', ({locale, name, recommended}) => {
  const {advised, options} = words[locale];

  it('is found wrong once where the page advises another token', () => {
    const other = recommended === 'service-token' ? options.personal : options.service;
    expect(judge(locale, name, advised(other))).toEqual([`error ${locale}`]);
  });
});

const tokens = cases.filter(
  ({recommended}) => recommended === 'service-token' || recommended === 'personal-access-token',
);

it.each(tokens)(
  'the advice for $id in $locale is found wrong once where the page advises against it',
  ({locale, name, recommended}) => {
    const {refused, options} = words[locale];
    const own = recommended === 'service-token' ? options.service : options.personal;
    expect(judge(locale, name, refused(own))).toEqual([`error ${locale}`]);
  },
);

it('agrees with the pages as they are', () => {
  const {findings} = checkFiles(
    {[`en/${page}`]: pages.en, [`ru/${page}`]: pages.ru},
    {names: config.names ?? [], advice: siteAdvice},
  );
  expect(findings.filter(({rule}) => rule === 'recommendations')).toEqual([]);
});
