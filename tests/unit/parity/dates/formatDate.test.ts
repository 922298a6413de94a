import {describe, expect, it, vi} from 'vitest';
import {
  type DateForm,
  type DateValue,
  dateKey,
  findDates,
  formatDate,
} from '../../../../src/parity/dates';

vi.setConfig({testTimeout: 60_000});

const DAY: DateValue = {kind: 'day', year: 2023, month: 7, day: 18};
const MONTH: DateValue = {kind: 'month', year: 2023, month: 7};
const YEAR_LESS: DateValue = {kind: 'year-less-day', month: 7, day: 18};
const QUARTER: DateValue = {kind: 'quarter', year: 2023, quarter: 3};

describe('the key of a date', () => {
  it.each<[DateValue, string]>([
    [DAY, '2023-07-18'],
    [MONTH, '2023-07'],
    [YEAR_LESS, '--07-18'],
    [QUARTER, '2023-Q3'],
    [{kind: 'placeholder', year: 2024, month: 1}, '2024-01-XX'],
    [{kind: 'placeholder', month: 1, day: 5}, 'XXXX-01-05'],
    [{kind: 'placeholder'}, 'XXXX-XX-XX'],
    [{kind: 'day', year: 476, month: 9, day: 4}, '0476-09-04'],
  ])('of %o is %s', (value, key) => {
    expect(dateKey(value)).toBe(key);
  });
});

describe('a date is written', () => {
  it.each<[DateValue, string, DateForm, string]>([
    [DAY, 'en', 'long', 'July 18, 2023'],
    [DAY, 'en', 'short', 'Jul 18, 2023'],
    [DAY, 'en', 'numeric', '07/18/2023'],
    [DAY, 'en', 'iso', '2023-07-18'],
    [DAY, 'en-GB', 'long', '18 July 2023'],
    [DAY, 'ru', 'long', '18\u00a0июля\u00a02023\u00a0г.'],
    [DAY, 'ru', 'short', '18\u00a0июл.\u00a02023\u00a0г.'],
    [DAY, 'ru', 'numeric', '18.07.2023'],
    [DAY, 'ru', 'iso', '2023-07-18'],
    [DAY, 'de', 'long', '18. Juli 2023'],
    [DAY, 'fr', 'long', '18 juillet 2023'],
    [{...DAY, day: 1}, 'fr', 'long', '1er juillet 2023'],
    [{...DAY, day: 1}, 'fr', 'numeric', '01/07/2023'],
    [DAY, 'ko', 'long', '2023년 7월 18일'],
    [DAY, 'ja', 'long', '2023年7月18日'],
    [DAY, 'fa', 'numeric', '۲۰۲۳/۰۷/۱۸'],
    [MONTH, 'en', 'long', 'July 2023'],
    [MONTH, 'ru', 'long', 'июль\u00a02023\u00a0г.'],
    [MONTH, 'es', 'long', 'julio de 2023'],
    [MONTH, 'en', 'iso', '2023-07'],
    [YEAR_LESS, 'en', 'long', 'July 18'],
    [YEAR_LESS, 'ru', 'long', '18\u00a0июля'],
    [YEAR_LESS, 'de', 'short', '18. Juli'],
    [QUARTER, 'en', 'short', 'Q3 2023'],
    [QUARTER, 'ru', 'short', 'III\u00a0кв.\u00a02023\u00a0г.'],
    [QUARTER, 'ru', 'long', '3-й\u00a0квартал\u00a02023\u00a0г.'],
    [QUARTER, 'ko', 'long', '2023년 3분기'],
    [QUARTER, 'sv', 'long', 'Q3 2023'],
    [QUARTER, 'ru', 'iso', '2023-Q3'],
    [{kind: 'placeholder', year: 2024, month: 1}, 'en', 'short', 'Jan X, 2024'],
    [{kind: 'placeholder', year: 2024, month: 1}, 'ru', 'long', 'X\u00a0января\u00a02024\u00a0г.'],
    [{kind: 'placeholder', year: 2024, month: 1}, 'ru', 'numeric', 'XX.01.2024'],
    [{kind: 'placeholder', year: 2024, month: 1}, 'en', 'iso', '2024-01-XX'],
    [{kind: 'placeholder', year: 2024}, 'en', 'long', 'Month X, 2024'],
    [{kind: 'placeholder', year: 2024}, 'ko', 'long', '2024년 X월 X일'],
    [{kind: 'placeholder', month: 1}, 'ru', 'long', 'X\u00a0января\u00a020XX\u00a0г.'],
  ])('%o in %s, %s: %s', (value, locale, form, text) => {
    expect(formatDate(value, locale, form)).toBe(text);
  });

  it('even if it does not exist', () => {
    expect(formatDate({kind: 'day', year: 2024, month: 2, day: 30}, 'en', 'long')).toBe(
      'February 30, 2024',
    );
    expect(formatDate({kind: 'day', year: 2024, month: 13, day: 1}, 'en', 'long')).toBe(
      '2024-13-01',
    );
  });

  it.each<[DateValue, string, DateForm, string]>([
    [YEAR_LESS, 'ru', 'numeric', '18\u00a0июля'],
    [YEAR_LESS, 'en', 'iso', 'July 18'],
    [MONTH, 'de', 'numeric', 'Juli 2023'],
    [{kind: 'year-less-day', month: 9, day: 5}, 'it', 'short', '5 settembre'],
    [{kind: 'placeholder', year: 2024, day: 5}, 'en', 'long', '2024-XX-05'],
  ])(
    '%o in %s has no form %s that would be read back, so it is %s',
    (value, locale, form, text) => {
      expect(formatDate(value, locale, form)).toBe(text);
    },
  );

  it('in ISO 8601 for a language that nobody knows', () => {
    expect(formatDate(DAY, 'xx', 'long')).toBe('2023-07-18');
    expect(formatDate(DAY, '???', 'short')).toBe('2023-07-18');
  });
});

/** Every language of which the engine has date formats, in the scripts and regions that differ. */
const LOCALES = (
  'af ar az be bg bn bs ca cs cy da de de-AT el en en-GB es es-MX et eu fa fi fil fr fr-CA ga gl gu he hi hr hu hy ' +
  'id is it ja ka kk km kn ko ky lo lt lv mk ml mn mr ms my nb ne nl nn pa pl ps pt pt-PT ro ru si sk sl sq sr ' +
  'sr-Latn sv sw ta te th tr uk ur uz vi zh zh-TW zu'
).split(' ');

const MONTHS = Array.from({length: 12}, (_, index) => index + 1);
/** Two months, for what depends on the name no further. */
const SOME_MONTHS = [5, 9];
const FORMS: readonly DateForm[] = ['long', 'short', 'numeric', 'iso'];

describe.each(LOCALES)('whatever is written in %s', (locale) => {
  const kinds: readonly [string, readonly number[], (month: number) => DateValue][] = [
    ['a day', MONTHS, (month) => ({kind: 'day', year: 2023, month, day: 18})],
    ['the first of a month', SOME_MONTHS, (month) => ({kind: 'day', year: 2024, month, day: 1})],
    ['the 31st, real or not', SOME_MONTHS, (month) => ({kind: 'day', year: 2024, month, day: 31})],
    ['a month', MONTHS, (month) => ({kind: 'month', year: 2023, month})],
    ['a day without a year', MONTHS, (month) => ({kind: 'year-less-day', month, day: 5})],
    [
      'a quarter',
      SOME_MONTHS,
      (month) => ({kind: 'quarter', year: 2023, quarter: Math.ceil(month / 3)}),
    ],
    ['a day to be decided', SOME_MONTHS, (month) => ({kind: 'placeholder', year: 2024, month})],
    ['a year to be decided', SOME_MONTHS, (month) => ({kind: 'placeholder', month, day: 7})],
  ];
  it.each(kinds)('%s is read back as the same date', (_, months, make) => {
    for (const value of months.map(make)) {
      for (const form of FORMS) {
        const text = formatDate(value, locale, form);
        const found = findDates(text, [locale]).map(({candidates}) => candidates.map(dateKey));
        expect(found, text).toHaveLength(1);
        expect(found[0], text).toContain(dateKey(value));
      }
    }
  });
});
