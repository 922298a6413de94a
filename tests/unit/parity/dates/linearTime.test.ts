import {describe, expect, it, vi} from 'vitest';
import {dateGrammar} from '../../../../src/parity/dates/dateGrammar';
import {readDates} from '../../../../src/parity/dates/findDates';
import {type LexedText, lex} from '../../../../src/parity/dates/lex';
import {createPrefilter} from '../../../../src/parity/dates/prefilter';

vi.setConfig({testTimeout: 60_000});

const GRAMMARS = ['ru', 'en', 'ko'].map(dateGrammar);

/** Texts that would make a careless reader try again and again, each as the piece that is repeated. */
const HOSTILE = [
  '1',
  '1 ',
  '1-',
  '1.',
  '1/',
  '1, ',
  '1 and ',
  '1 May ',
  'May ',
  'May 1 ',
  'May-',
  '1, 2, 3 and ',
  '1 мая, ',
  'X ',
  '??',
  'XX.',
  'Q1 ',
  'Q1–',
  'III ',
  '1 of the of the ',
  '2023-07-18 ',
  '2023-07-18-',
  '2023-07-18/',
  '2023-07-18 – ',
  '18.07.2023–',
  '7월 18일 ',
  '7월 18일~',
  '년',
  '1년',
  'a\u0301',
  '\u00ad',
  ' ',
  '\n\n',
  '\ud800',
];

/** A list that counts how often it is looked into. */
function counted<T extends object>(list: T, count: () => void): T {
  return new Proxy(list, {
    get(target, key, receiver) {
      count();
      return Reflect.get(target, key, receiver);
    },
  });
}

/** How often the reader looks at a token of the text. */
function steps(text: string): number {
  let total = 0;
  const count = () => {
    total++;
  };
  const source = lex(text);
  const watched: LexedText = {
    ...source,
    kinds: counted(source.kinds, count),
    gaps: counted(source.gaps, count),
    starts: counted(source.starts, count),
    ends: counted(source.ends, count),
    folds: counted(source.folds, count),
  };
  readDates(watched, GRAMMARS);
  return total;
}

describe('the work grows with the text, not faster', () => {
  it.each(HOSTILE)('for %j again and again', (piece) => {
    const small = steps(piece.repeat(250));
    const large = steps(piece.repeat(1000));
    expect(large).toBeLessThanOrEqual(4.2 * small + 100);
  });

  it('for a long run of digits, letters or spaces, which is one token or none', () => {
    for (const piece of ['7', 'я', ' ', '\u00a0']) {
      expect(lex(piece.repeat(100_000)).kinds.length).toBeLessThanOrEqual(1);
    }
  });
});

describe('the quick test before reading', () => {
  const mayHoldDates = createPrefilter(GRAMMARS);

  it.each([
    '',
    'No digit at all in July',
    'Version 2.5 of 3 things',
    '127.0.0.1:8080',
    '5 строк, 10 столбцов',
  ])('spares %j', (text) => {
    expect(mayHoldDates(text)).toBe(false);
  });

  it.each([
    '18 июля',
    '18 ИЮЛЯ',
    '18 Июл\u00adя 2023',
    'мае 2023',
    'july 5',
    'J\u0301uly 5',
    'Q3 2023',
    '2023-Q3',
    '2023-07-18',
    '18/07/2023',
    '18. 7. 2023',
    'XX.01.2024',
    '7월 18일',
    '３분기 ２０２３',
    'Month X, 20XX',
  ])('lets %j through', (text) => {
    expect(mayHoldDates(text)).toBe(true);
  });
});
