import {describe, expect, it, vi} from 'vitest';
import {findNumberWords, findQuantities} from '../../../../src/parity/quantities';

vi.setConfig({testTimeout: 60_000});

/** Texts that would make a careless reader look again and again, each as the piece that is repeated. */
const HOSTILE = [
  '1',
  '1 ',
  '1.',
  '1,',
  '1,000',
  ' 000',
  "1'",
  '1/',
  '1:',
  '1-',
  '1x',
  '1e',
  '1 000 ',
  '1.x',
  'v1',
  'a1-',
  'a-1.',
  '$',
  '$1',
  '~1',
  '>= 1 ',
  '½',
  '5 or ',
  '5 или ',
  'at least ',
  'не более ',
  'twenty ',
  'two hundred and ',
  'двух',
  '하나',
  '5개 이',
  '만',
  '5 тыс. ',
  '\u00a0',
  'a\u00ad',
  '\ud800',
  '5 thousand ',
];

/** How often the readers look at a character of the text. */
function steps(text: string, read: (text: string, locales: readonly string[]) => unknown): number {
  let total = 0;
  const {charCodeAt, slice} = String.prototype;
  const look = vi.spyOn(String.prototype, 'charCodeAt').mockImplementation(function (
    this: string,
    index: number,
  ) {
    total++;
    return charCodeAt.call(this, index);
  });
  const cut = vi.spyOn(String.prototype, 'slice').mockImplementation(function (
    this: string,
    start?: number,
    end?: number,
  ) {
    const piece = slice.call(this, start, end);
    total += piece.length;
    return piece;
  });
  try {
    read(text, ['ru', 'en', 'ko', 'de']);
  } finally {
    look.mockRestore();
    cut.mockRestore();
  }
  return total;
}

describe('the work grows with the text, not faster', () => {
  it.each(HOSTILE)('for %j again and again', (piece) => {
    for (const read of [findQuantities, findNumberWords]) {
      const small = steps(piece.repeat(250), read);
      const large = steps(piece.repeat(1000), read);
      expect(large).toBeLessThanOrEqual(4.2 * small + 500);
    }
  });
});
