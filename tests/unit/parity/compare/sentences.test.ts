import {describe, expect, it} from 'vitest';
import {
  sentenceLengths,
  sentenceRange,
  sentenceStops,
} from '../../../../src/parity/compare/sentences';

function sentencesOf(text: string): string[] {
  const ends = sentenceStops(text);
  return ends.map((end, at) => text.slice(ends[at - 1] ?? 0, end).trim());
}

describe('a text is parted into sentences', () => {
  it.each([
    ['after a word of two letters', 'Nobody uses it. Delete it.', 2],
    ['after a short Korean word', '설정이 필요. 토큰을 만드세요.', 2],
    ['after a unit of a number', 'Проверено 22 августа 2026 г. Этот сайт ни с кем не связан.', 2],
    ['not after an abbreviation', 'See e.g. Docusaurus, cf. Astro vs. Vue.', 1],
    ['not after a German abbreviation', 'Ein Dienst, z. B. Harbour, liest sie.', 1],
    ['not after a Russian abbreviation', 'Подробнее см. Справочник, гл. Токены.', 1],
  ])('%s', (_, text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
  });
});

describe('the sentences of a text', () => {
  const text = 'Create it. Keep it safe. Done';
  const stops = sentenceStops(text);

  it('end with the text, and are as long as it together', () => {
    expect(stops).toEqual([10, 24, 29]);
    expect(sentenceLengths(stops)).toEqual([10, 14, 5]);
  });

  it('stand without the blanks before them, one or several', () => {
    const said = (from: number, to: number) => {
      const range = sentenceRange(text, stops, [from, to]);
      return range && text.slice(range.start, range.end);
    };
    expect(said(1, 2)).toBe('Keep it safe.');
    expect(said(1, 9)).toBe('Keep it safe. Done');
    expect(said(1, 1)).toBeNull();
  });
});
