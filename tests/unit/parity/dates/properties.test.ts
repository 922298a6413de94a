import fc from 'fast-check';
import {describe, expect, it, vi} from 'vitest';
import {
  type DateForm,
  type DateValue,
  dateKey,
  findDates,
  formatDate,
} from '../../../../src/parity/dates';
import {lex} from '../../../../src/parity/dates/lex';

vi.setConfig({testTimeout: 60_000});

const LOCALES = ['en', 'ru', 'de', 'fr', 'es', 'ko', 'ja', 'tr', 'uk'];

const year = fc.integer({min: 1900, max: 2099});
const month = fc.integer({min: 1, max: 12});
const day = fc.integer({min: 1, max: 31});
const locale = fc.constantFrom(...LOCALES);
const form = fc.constantFrom<DateForm>('long', 'short', 'numeric', 'iso');

const value = fc.oneof(
  fc.record({kind: fc.constant('day' as const), year, month, day}),
  fc.record({kind: fc.constant('month' as const), year, month}),
  fc.record({kind: fc.constant('year-less-day' as const), month, day}),
  fc.record({kind: fc.constant('quarter' as const), year, quarter: fc.integer({min: 1, max: 4})}),
  fc.record({kind: fc.constant('placeholder' as const), year, month}),
) satisfies fc.Arbitrary<DateValue>;

/** Text that is dense with what dates are made of. */
const scraps = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...(
          'July May мая июля июль 5월 18일 7月 日 年 년 18 7 2023 20 1st th го - – / . , : X XX 20XX ?? Q3 T3 III кв. квартал ' +
          'to по and и of de г. года ( ) _ * T Z 2023-07-18 18.07.2023 04/05/2024 foo bar Jan. янв.'
        ).split(' '),
        ' ',
        '\u00a0',
        '\n',
        '\n\n',
        '\u00ad',
        '\u200f',
        '\ud800',
        '\u0301',
      ),
      fc.string({unit: 'binary', maxLength: 4}),
    ),
    {maxLength: 60},
  )
  .map((parts) => parts.join(''));

const spaced = fc
  .array(fc.constantFrom(' ', '', ' ', '\n'), {maxLength: 3})
  .map((parts) => parts.join(''));

describe('a date that is written and read again', () => {
  it('is the same date, in every form and locale', () => {
    fc.assert(
      fc.property(value, locale, form, (date, where, how) => {
        const found = findDates(formatDate(date, where, how), [where]);
        expect(found).toHaveLength(1);
        expect(found[0]?.candidates.map(dateKey)).toContain(dateKey(date));
      }),
      {numRuns: 300},
    );
  });

  it('is found in the middle of a text, and on a page with the source grammar as well', () => {
    fc.assert(
      fc.property(value, locale, form, (date, where, how) => {
        const text = formatDate(date, where, how);
        const start = 'abc («'.length;
        const [found] = findDates(`abc («${text}») abc`, [where, 'en']);
        expect(found).toMatchObject({start});
        expect(found?.candidates.map(dateKey)).toContain(dateKey(date));
      }),
      {numRuns: 300},
    );
  });

  it('says that it does not exist if and only if the calendar lacks it', () => {
    fc.assert(
      fc.property(year, month, day, locale, (y, m, d, where) => {
        const date = {kind: 'day', year: y, month: m, day: d} as const;
        const real = new Date(Date.UTC(y, m - 1, d)).getUTCDate() === d;
        const [found] = findDates(formatDate(date, where, 'long'), [where]);
        expect(found?.impossible ?? false).toBe(!real);
      }),
      {numRuns: 300},
    );
  });

  it('survives no-break, thin and doubled spaces', () => {
    fc.assert(
      fc.property(
        value,
        locale,
        fc.constantFrom('\u00a0', '\u202f', '\u2009', '  ', '\n', ' \n '),
        (date, where, gap) => {
          const text = formatDate(date, where, 'long').replace(/\s/gu, gap);
          expect(findDates(text, [where])[0]?.candidates.map(dateKey)).toContain(dateKey(date));
        },
      ),
      {numRuns: 300},
    );
  });
});

describe('any text at all', () => {
  const anyText = fc.oneof(scraps, fc.string({unit: 'binary', maxLength: 200}), spaced);
  const anyLocales = fc.array(fc.constantFrom(...LOCALES, 'xx', ''), {maxLength: 3});

  it('gives occurrences that are slices of it, in order, none overlapping another', () => {
    fc.assert(
      fc.property(anyText, anyLocales, (text, locales) => {
        let last = 0;
        for (const found of findDates(text, locales)) {
          expect(found.start).toBeGreaterThanOrEqual(last);
          expect(found.end).toBeGreaterThan(found.start);
          expect(text.slice(found.start, found.end)).toBe(found.text);
          expect(found.candidates.length).toBeGreaterThan(0);
          expect(locales).toContain(found.locale);
          last = found.end;
        }
      }),
      {numRuns: 1000},
    );
  });

  it('gives the same occurrences twice', () => {
    fc.assert(
      fc.property(anyText, anyLocales, (text, locales) => {
        expect(findDates(text, locales)).toEqual(findDates(text, locales));
      }),
    );
  });

  it('is cut into tokens that lose nothing but white space and what nobody sees', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const {starts, ends} = lex(text);
        const kept = starts.map((start, index) => text.slice(start, ends[index])).join('');
        const bare = (some: string) => some.replace(/[\s\p{Cf}]/gu, '');
        expect(bare(kept)).toBe(bare(text));
      }),
    );
  });
});
