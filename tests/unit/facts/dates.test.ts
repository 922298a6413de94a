import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {datePrecision, isRealDate, type TimelineEntry, timeline} from '../../../src/facts';

describe('isRealDate', () => {
  it.each(['2022', '2021-04', '2023-07-18', '2024-02-29', '2000-02-29', '0099-12-31'])(
    'accepts %s',
    (date) => expect(isRealDate(date)).toBe(true),
  );

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2023-04-31',
    '2023-13',
    '2023-00',
    '2023-01-00',
    '2023-1-1',
    '23-01-01',
    '2024-01-XX',
    '2023-07-18T00:00',
    ' 2023',
    '2023\n',
    '',
  ])('refuses %j', (date) => expect(isRealDate(date)).toBe(false));

  it('accepts every day of the calendar and refuses the day after the last of a month', () => {
    fc.assert(
      fc.property(
        fc.integer({min: 1000, max: 9999}),
        fc.integer({min: 1, max: 12}),
        (year, month) => {
          const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
          const day = (number: number) => `${year}-${String(month).padStart(2, '0')}-${number}`;
          expect(isRealDate(day(last))).toBe(true);
          expect(isRealDate(day(last + 1))).toBe(false);
        },
      ),
    );
  });
});

describe('datePrecision', () => {
  it.each([
    ['2022', 'year'],
    ['2021-04', 'month'],
    ['2023-07-18', 'day'],
  ])('%s is a %s', (date, precision) => expect(datePrecision(date)).toBe(precision));

  it('names the value and the way out when the text is no date', () => {
    expect(() => datePrecision('April 2021')).toThrow(
      new RangeError('"April 2021" is no ISO date; write YYYY, YYYY-MM or YYYY-MM-DD'),
    );
  });
});

describe('timeline', () => {
  const all: readonly TimelineEntry[] = timeline;

  it('has only real dates, none after the day of the check', () => {
    for (const {id, date, notBefore, checked} of all) {
      expect(isRealDate(date), id).toBe(true);
      expect(date <= checked, id).toBe(true);
      if (notBefore !== undefined) {
        expect(isRealDate(notBefore), id).toBe(true);
        expect(notBefore < date, id).toBe(true);
      }
    }
  });

  it('runs from old to new, a coarse date after the days within it', () => {
    const keys = all.map(({date}) => date.padEnd(10, '~'));
    expect(keys).toEqual([...keys].sort());
  });

  it('marks the four dates that readers must know', () => {
    expect(all.filter(({key}) => key).map(({date}) => date)).toEqual([
      '2023-07-18',
      '2024-02-07',
      '2024-10-22',
      '2026-07-15',
    ]);
  });

  it('carries the dates that the pages cite', () => {
    const dates: readonly string[] = all.map(({date}) => date);
    for (const date of ['2021-04', '2022', '2023-09-27', '2024-01-24', '2025-08', '2026-06-24']) {
      expect(dates).toContain(date);
    }
  });
});
