import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {alignSentences} from '../../../../src/parity/align/alignSentences';

/** Beads as `first–last:first–last`. */
function beads(own: readonly number[], other: readonly number[]): string[] {
  return alignSentences(own, other).map(
    ({source, translation}) => `${source.join('–')}:${translation.join('–')}`,
  );
}

describe('sentences are paired', () => {
  it.each([
    ['one by one where as many stand on both sides', [40, 10], [10, 40], ['0–1:0–1', '1–2:1–2']],
    ['two with one as long as both', [50, 60, 70], [50, 130], ['0–1:0–1', '1–3:1–2']],
    ['one with the two that it was split into', [90, 60], [40, 50, 60], ['0–1:0–2', '1–2:2–3']],
    ['with none where the other text is empty', [60], [], ['0–1:0–0']],
  ])('%s', (_, own, other, expected) => {
    expect(beads(own, other)).toEqual(expected);
  });

  it('so that each stands in one bead, in order', () => {
    const lengths = fc.array(fc.integer({min: 1, max: 300}), {maxLength: 12});
    fc.assert(
      fc.property(lengths, lengths, (own, other) => {
        const found = alignSentences(own, other);
        const chained = (side: 'source' | 'translation', count: number) => {
          let at = 0;
          for (const bead of found) {
            expect(bead[side][0]).toBe(at);
            at = bead[side][1];
          }
          expect(at).toBe(count);
        };
        chained('source', own.length);
        chained('translation', other.length);
      }),
    );
  });

  it('in one bead where there are too many to be paragraphs', () => {
    expect(beads(Array(100).fill(5), Array(99).fill(5))).toEqual(['0–100:0–99']);
  });
});
