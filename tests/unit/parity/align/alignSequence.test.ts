import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {alignSequence} from '../../../../src/parity/align/alignSequence';

const align = (a: string, b: string) =>
  alignSequence(a.length, b.length, (i, j) => (a[i] === b[j] ? 1 : 0))
    .map((pair) => `${pair.a === null ? '–' : a[pair.a]}${pair.b === null ? '–' : b[pair.b]}`)
    .join(' ');

describe('two sequences are aligned', () => {
  it.each([
    ['abc', 'abc', 'aa bb cc'],
    ['abc', 'ac', 'aa b– cc'],
    ['ac', 'abc', 'aa –b cc'],
    ['', 'ab', '–a –b'],
    ['ab', '', 'a– b–'],
  ])('%s with %s as %s', (a, b, expected) => {
    expect(align(a, b)).toBe(expected);
  });

  it('so that every index occurs once, in order, and only what fits is paired', () => {
    const sequence = fc.array(fc.nat(4), {maxLength: 30});
    fc.assert(
      fc.property(sequence, sequence, (a, b) => {
        const pairs = alignSequence(a.length, b.length, (i, j) => (a[i] === b[j] ? 1 : 0));
        expect(pairs.flatMap((pair) => pair.a ?? [])).toEqual(a.map((_, index) => index));
        expect(pairs.flatMap((pair) => pair.b ?? [])).toEqual(b.map((_, index) => index));
        for (const pair of pairs) {
          if (pair.a !== null && pair.b !== null) expect(a[pair.a]).toBe(b[pair.b]);
        }
      }),
    );
  });

  it('with as many pairs as there are in a longest common subsequence', () => {
    const sequence = fc.array(fc.nat(3), {maxLength: 12});
    const longest = (a: number[], b: number[]): number =>
      a.length === 0 || b.length === 0
        ? 0
        : a[0] === b[0]
          ? 1 + longest(a.slice(1), b.slice(1))
          : Math.max(longest(a.slice(1), b), longest(a, b.slice(1)));
    fc.assert(
      fc.property(sequence, sequence, (a, b) => {
        const pairs = alignSequence(a.length, b.length, (i, j) => (a[i] === b[j] ? 1 : 0));
        const paired = pairs.filter((pair) => pair.a !== null && pair.b !== null);
        expect(paired).toHaveLength(longest(a, b));
      }),
      {numRuns: 60},
    );
  });

  it('even if they are very long', () => {
    const long = Array.from({length: 5000}, (_, index) => index);
    const without = long.filter((index) => index !== 2500);
    const pairs = alignSequence(long.length, without.length, (i, j) =>
      long[i] === without[j] ? 1 : 0,
    );
    expect(pairs.filter((pair) => pair.b === null)).toEqual([{a: 2500, b: null}]);
  });
});
