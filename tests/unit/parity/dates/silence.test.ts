import {describe, expect, it} from 'vitest';
import {describeDates} from './describeDates';

const LOCALES = ['ru', 'en'];

describe('no date is seen in', () => {
  it.each([
    ['a version', 'Requires 2.5, 1.10.2, 18.04, 22.04, 2023.2 or 24.04.1'],
    ['a Docker version with three two-digit parts', 'Docker 19.03.12 and 20.10.17'],
    ['a version with a v', 'v1.10.2023 and v2023-07-18'],
    ['a four-part version', '1.10.2023.5'],
    ['an IP address', '10.0.0.1, 192.168.10.20 and 127.0.0.1:3000'],
    ['a standard with a year', 'ES2015, ES2020 and C99'],
    ['a port or a status', 'port 8080, status 404'],
    ['a phone number', '+1 555-123-4567, 8 (800) 555-35-35, 555-12-12-2023'],
    ['fractions and ratios', '1/2, 3/4, 16/9, 24/7'],
    ['a time', '12:30, 10:00:59'],
    ['a two-digit year', '18.7.23, 7/18/23'],
    ['years alone', 'in 2023, 2023–2024, 2023/2024, в 2019 году, 2026 года'],
    ['a slug', 'foo-2023-07-18-bar'],
    ['a file name', '2023-07-18-welcome.md, 2023-07-18.md, backup_2023-07-18_full'],
    ['a path', '/blog/2023/07/18/post, log/2023-07-18'],
    ['a heading id', '{#a-2026-07-28-result}'],
    ['verbs', 'you may 5 times march 2 miles'],
    ['a keyword of RFC 2119', 'Clients MAY 5 times retry'],
    ['a proposal number', 'SEP-2577, SEP 24 and DEC 10'],
    ['words that begin like a month', 'Marching 2000 miles; Mayor 2023; decor 2023; 5 Marsians'],
    ['Russian words that begin like a month', '5 марок, мартышка 2023, 5 майонеза, маски 2023'],
    ['a month alone', 'in July, в июле'],
    ['a day that is a decimal or a per cent', 'May 2.5, July 5%, июля 2,5'],
    ['a number in front that is a sum', '$18 July, #18 July'],
    ['a month and a count', 'июля 18'],
    ['digits glued to letters', '18July2023, July18'],
    ['Roman numerals', 'Part III 2024, IV'],
    ['a date pattern', 'YYYY-MM-DD, DD.MM.YYYY'],
    ['a range of pages', 'pages 10-12, 2010–2012'],
    ['impossible numbers', '99/99/2023, 2023-99-99, 00.00.2023, 0000-00-00'],
    ['a day beyond the month without a year', 'July 32, July 35'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(describeDates(text, LOCALES)).toBe('');
  });

  it.each([
    ['ko', '7월 18개, 3개월, 2년 3개월, 5월의'],
    ['ja', '3か月、5月号、10日間'],
    ['de', 'Die 5. Marke 2023, 3. Versuch'],
    ['it', '5 set di dati'],
    ['uk', '5 трав, 3 лист'],
    ['fr', 'les 5 mars, mai'],
  ])('%s: %s', (locale, text) => {
    expect(describeDates(text, [locale])).not.toMatch(/= \d{4}/);
  });
});
