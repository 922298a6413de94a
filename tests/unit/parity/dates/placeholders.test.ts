import {describe, expect, it} from 'vitest';
import {findDates, sameDate} from '../../../../src/parity/dates';
import {describeDates} from './describeDates';

describe('a date with parts to be decided keeps those that are known', () => {
  it.each([
    ['en', 'Jan X, 2024', '2024-01-XX'],
    ['en', 'March X, 2024', '2024-03-XX'],
    ['en', 'January XX, 2024', '2024-01-XX'],
    ['en', 'Jan ??, 2024', '2024-01-XX'],
    ['en', 'XX January 2024', '2024-01-XX'],
    ['en', 'Month X, 2024', '2024-XX-XX'],
    ['en', 'Month X, 20XX', 'XXXX-XX-XX'],
    ['en', 'January 5, 20XX', 'XXXX-01-05'],
    ['en', 'Jan 20XX', 'XXXX-01-XX'],
    ['en', '2024-01-XX', '2024-01-XX'],
    ['en', '2024-XX-XX', '2024-XX-XX'],
    ['en', '2024-01-??', '2024-01-XX'],
    ['en', 'XX.01.2024', '2024-01-XX'],
    ['ru', 'X января 2024 г.', '2024-01-XX'],
    ['ru', 'Х января 2024 г.', '2024-01-XX'],
    ['ru', 'XX января 2024', '2024-01-XX'],
    ['ru', 'ХХ.01.2024', '2024-01-XX'],
    ['ru', '1 января 20XX г.', 'XXXX-01-01'],
    ['de', 'X. Januar 2024', '2024-01-XX'],
    ['ko', '2024년 1월 X일', '2024-01-XX'],
    ['ko', '2024년 X월 X일', '2024-XX-XX'],
    ['ja', '2024年1月X日', '2024-01-XX'],
  ])('%s: %s', (locale, text, key) => {
    expect(describeDates(text, [locale])).toBe(`${text} = ${key}`);
  });

  it('is equal across languages', () => {
    const only = (text: string, locale: string) => {
      const [found] = findDates(text, [locale]);
      if (!found) throw new Error(`No date in ${text}`);
      return found;
    };
    expect(sameDate(only('Jan X, 2024', 'en'), only('X января 2024 г.', 'ru'))).toBe(true);
    expect(sameDate(only('Jan X, 2024', 'en'), only('XX.01.2024', 'ru'))).toBe(true);
    expect(sameDate(only('Jan X, 2024', 'en'), only('X февраля 2024 г.', 'ru'))).toBe(false);
    expect(sameDate(only('Jan X, 2024', 'en'), only('5 января 2024 г.', 'ru'))).toBe(false);
  });

  it.each([
    'multiply by x 2024',
    'TBD 2024',
    'XX 2024',
    'version 2.X',
    '5 месяцев 2024 года',
    'Jan X',
  ])('is not %s', (text) => {
    expect(describeDates(text, ['ru', 'en'])).toBe('');
  });
});

describe('a date that does not exist', () => {
  it.each([
    ['en', 'February 30, 2024', '2024-02-30'],
    ['en', 'February 29, 2023', '2023-02-29'],
    ['en', 'July 32, 2023', '2023-07-32'],
    ['en', 'February 30', '--02-30'],
    ['en', '2023-13-01', '2023-13-01'],
    ['en', '2023-02-30', '2023-02-30'],
    ['en', '31.04.2023', '2023-04-31'],
    ['ru', '31 апреля 2024 г.', '2024-04-31'],
    ['ko', '2023년 2월 30일', '2023-02-30'],
  ])('%s: %s is found all the same', (locale, text, key) => {
    expect(describeDates(text, [locale])).toBe(`${text} = ${key} !`);
  });

  it('is not 29 February of a leap year', () => {
    expect(findDates('February 29, 2024', ['en'])[0]).not.toHaveProperty('impossible');
    expect(findDates('February 29, 2000', ['en'])[0]).not.toHaveProperty('impossible');
    expect(findDates('February 29, 1900', ['en'])[0]).toHaveProperty('impossible', true);
  });
});
