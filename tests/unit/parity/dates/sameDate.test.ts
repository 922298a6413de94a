import {describe, expect, it} from 'vitest';
import {type DateOccurrence, findDates, sameDate} from '../../../../src/parity/dates';

function only(text: string, locale: string): DateOccurrence {
  const [found, ...others] = findDates(text, [locale]);
  if (!found || others.length > 0) throw new Error(`"${text}" is not one date in ${locale}.`);
  return found;
}

/** Ways to write one day. */
const SAME = [
  ['July 18, 2023', 'en'],
  ['18 July 2023', 'en'],
  ['07/18/2023', 'en'],
  ['2023-07-18', 'en'],
  ['18 июля 2023 г.', 'ru'],
  ['18.07.2023', 'ru'],
  ['18. Juli 2023', 'de'],
  ['2023년 7월 18일', 'ko'],
  ['2023年7月18日', 'ja'],
] as const;

describe('one day in many forms', () => {
  it.each(SAME)('%s (%s) is the same as all the others', (text, locale) => {
    for (const [other, otherLocale] of SAME) {
      expect(sameDate(only(text, locale), only(other, otherLocale))).toBe(true);
      expect(sameDate(only(text, locale), only('19 July 2023', 'en'))).toBe(false);
    }
  });
});

describe('a date whose day and month could be swapped', () => {
  const ambiguous = only('04/05/2024', 'en');

  it('means what the other side says', () => {
    expect(sameDate(ambiguous, only('5 апреля 2024 г.', 'ru'))).toBe(true);
    expect(sameDate(only('4 мая 2024 г.', 'ru'), ambiguous)).toBe(true);
    expect(sameDate(ambiguous, only('4 июня 2024 г.', 'ru'))).toBe(false);
  });

  it('equals itself, and itself the other way round', () => {
    expect(sameDate(ambiguous, ambiguous)).toBe(true);
    expect(sameDate(ambiguous, only('05/04/2024', 'en'))).toBe(true);
  });
});

describe('precision is part of the value', () => {
  it.each([
    ['July 2023', 'July 18, 2023'],
    ['July 18', 'July 18, 2023'],
    ['July 18', 'July 2023'],
    ['Q3 2023', 'July 2023'],
    ['July X, 2023', 'July 18, 2023'],
  ])('%s is not %s', (one, other) => {
    expect(sameDate(only(one, 'en'), only(other, 'en'))).toBe(false);
  });
});
