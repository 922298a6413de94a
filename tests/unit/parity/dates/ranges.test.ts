import {describe, expect, it} from 'vitest';
import {findDates} from '../../../../src/parity/dates';
import {describeDates} from './describeDates';

describe('a range gives two dates, each with its own text', () => {
  it.each([
    ['en', 'July 18–20, 2023', 'from July 18 = 2023-07-18 | to 20, 2023 = 2023-07-20'],
    ['en', 'July 18th-20th, 2023', 'from July 18th = 2023-07-18 | to 20th, 2023 = 2023-07-20'],
    ['en', 'Jul 28 - Aug 2, 2023', 'from Jul 28 = 2023-07-28 | to Aug 2, 2023 = 2023-08-02'],
    ['en', '18–20 July 2023', 'from 18 = 2023-07-18 | to 20 July 2023 = 2023-07-20'],
    ['en', '18 – 20 July 2023', 'from 18 = 2023-07-18 | to 20 July 2023 = 2023-07-20'],
    ['en', 'July 18–20', 'from July 18 = --07-18 | to 20 = --07-20'],
    ['en', 'July 18 to 20, 2023', 'from July 18 = 2023-07-18 | to 20, 2023 = 2023-07-20'],
    ['en', 'from July 18 to 20 all is', 'from July 18 = --07-18 | to 20 = --07-20'],
    ['en', 'Dec 28 – Jan 3, 2024', 'from Dec 28 = 2023-12-28 | to Jan 3, 2024 = 2024-01-03'],
    ['en', 'January–March 2024', 'from January = 2024-01 | to March 2024 = 2024-03'],
    ['en', 'Q1–Q3 2024', 'from Q1 = 2024-Q1 | to Q3 2024 = 2024-Q3'],
    ['en', '2023-07-18 – 2023-07-20', 'from 2023-07-18 = 2023-07-18 | to 2023-07-20 = 2023-07-20'],
    ['en', '2023-07-18/2023-07-20', 'from 2023-07-18 = 2023-07-18 | to 2023-07-20 = 2023-07-20'],
    ['ru', 'с 1 по 5 декабря', 'from 1 = --12-01 | to 5 декабря = --12-05'],
    ['ru', 'с 1 по 5 декабря 2023 г.', 'from 1 = 2023-12-01 | to 5 декабря 2023 г. = 2023-12-05'],
    ['ru', '18—20 июля 2023 года', 'from 18 = 2023-07-18 | to 20 июля 2023 года = 2023-07-20'],
    [
      'ru',
      'с 28 июля по 2 августа 2023 г.',
      'from 28 июля = 2023-07-28 | to 2 августа 2023 г. = 2023-08-02',
    ],
    ['ru', 'с января по март 2024 года', 'from января = 2024-01 | to март 2024 года = 2024-03'],
    ['ru', '4 кв. 2017 — 2 кв. 2027', 'from 4 кв. 2017 = 2017-Q4 | to 2 кв. 2027 = 2027-Q2'],
    ['ru', '18.07.2023–20.07.2023', 'from 18.07.2023 = 2023-07-18 | to 20.07.2023 = 2023-07-20'],
    ['de', '18.07.–20.07.2023', 'from 18.07. = 2023-07-18 | to 20.07.2023 = 2023-07-20'],
    ['ru', 'июль-август 2023 г.', 'from июль = 2023-07 | to август 2023 г. = 2023-08'],
    ['ru', 'с 15-го по 20-е мая', 'from 15-го = --05-15 | to 20-е мая = --05-20'],
    ['de', 'vom 18. bis 20. Juli 2023', 'from 18. = 2023-07-18 | to 20. Juli 2023 = 2023-07-20'],
    ['fr', 'du 18 au 20 juillet 2023', 'from 18 = 2023-07-18 | to 20 juillet 2023 = 2023-07-20'],
    [
      'es',
      'del 18 al 20 de julio de 2023',
      'from 18 = 2023-07-18 | to 20 de julio de 2023 = 2023-07-20',
    ],
    ['ko', '2023년 7월 18일~20일', 'from 2023년 7월 18일 = 2023-07-18 | to 20일 = 2023-07-20'],
    ['ko', '7월 18일부터 20일까지', 'from 7월 18일 = --07-18 | to 20일 = --07-20'],
    ['ko', '2023년 7월부터 9월까지', 'from 2023년 7월 = 2023-07 | to 9월 = 2023-09'],
    ['ja', '2023年7月18日から20日まで', 'from 2023年7月18日 = 2023-07-18 | to 20日 = 2023-07-20'],
    ['hu', '2023. július 18–20.', 'from 2023. július 18 = 2023-07-18 | to 20. = 2023-07-20'],
  ])('%s: %s', (locale, text, expected) => {
    expect(describeDates(text, [locale])).toBe(expected);
  });

  it('keeps the form of the end that names the month', () => {
    expect(findDates('Jul 18–20, 2023', ['en']).map(({form}) => form)).toEqual(['short', 'short']);
  });
});

describe('a list shares its month and its year', () => {
  it.each([
    ['en', 'July 18 and 20, 2023', 'July 18 = 2023-07-18 | 20, 2023 = 2023-07-20'],
    ['en', '5, 6 and 7 May 2023', '5 = 2023-05-05 | 6 = 2023-05-06 | 7 May 2023 = 2023-05-07'],
    [
      'en',
      'between July 18 and July 20, 2023',
      'July 18 = 2023-07-18 | July 20, 2023 = 2023-07-20',
    ],
    ['en', 'January and March 2024', 'January = 2024-01 | March 2024 = 2024-03'],
    ['en', 'March/April 2024', 'March = 2024-03 | April 2024 = 2024-04'],
    ['ru', '18 и 20 июля 2023 г.', '18 = 2023-07-18 | 20 июля 2023 г. = 2023-07-20'],
    ['ru', 'в мае и июне 2023 г.', 'мае = 2023-05 | июне 2023 г. = 2023-06'],
  ])('%s: %s', (locale, text, expected) => {
    expect(describeDates(text, [locale])).toBe(expected);
  });
});

describe('what only looks like a range or list', () => {
  it.each([
    ['July 18 and 20 other things', 'July 18 = --07-18'],
    ['July 18 to 20 users', 'July 18 = --07-18'],
    ['January 5 and 6.1', 'January 5 = --01-05'],
    ['July 18, 20 and more', 'July 18 = --07-18'],
    ['July 20–18, 2023', 'July 20 = --07-20'],
    ['July 18, 2023 - 20 users', 'July 18, 2023 = 2023-07-18'],
    ['18.04–20.04 since 2024-01-01', '2024-01-01 = 2024-01-01'],
    ['July 2023 – 5 May 2024', 'July 2023 = 2023-07 | 5 May 2024 = 2024-05-05'],
  ])('%s', (text, expected) => {
    expect(describeDates(text, ['en'])).toBe(expected);
  });
});
