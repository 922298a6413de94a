import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {applyEdits, withoutOverlaps} from '../../../../src/parity/fix/applyEdits';

const edit = (start: number, end: number, text: string, path = 'a') => ({
  path,
  range: {start, end},
  text,
});

describe('edits', () => {
  it.each([
    ['replace', 'one two', [edit(0, 3, '1')], '1 two'],
    ['insert', 'one two', [edit(3, 3, ',')], 'one, two'],
    ['delete', 'one two', [edit(3, 7, '')], 'one'],
    ['may come in any order', 'one two', [edit(4, 7, '2'), edit(0, 3, '1')], '1 2'],
    ['take the line ends of the file', 'a\r\nb', [edit(0, 1, 'x\ny')], 'x\r\ny\r\nb'],
  ])('%s', (_, text, edits, expected) => {
    expect(applyEdits(text, edits)).toBe(expected);
  });

  it('change the ranges that they name and nothing else', () => {
    const ranges = fc.uniqueArray(fc.nat({max: 60}), {minLength: 2, maxLength: 12});
    fc.assert(
      fc.property(fc.string({minLength: 61, maxLength: 80}), ranges, (text, points) => {
        const sorted = [...points].sort((a, b) => a - b);
        const edits = sorted.flatMap((start, index) => {
          const end = sorted[index + 1];
          return index % 2 === 0 && end !== undefined ? [edit(start, end, '\uE000')] : [];
        });
        const kept = edits.reduceRight(
          (rest, {range}) => `${rest.slice(0, range.start)}\uE000${rest.slice(range.end)}`,
          text,
        );
        expect(applyEdits(text, edits)).toBe(kept);
      }),
    );
  });
});

describe('edits that get in each other’s way', () => {
  it.each([
    ['one inside the other', [[edit(0, 9, 'x')], [edit(2, 3, 'y')]], 1],
    ['two insertions in one place', [[edit(2, 2, 'x')], [edit(2, 2, 'y')]], 1],
    ['two that touch', [[edit(0, 2, 'x')], [edit(2, 4, 'y')]], 1],
    ['two apart', [[edit(0, 2, 'x')], [edit(3, 4, 'y')]], 2],
    ['two files', [[edit(0, 2, 'x')], [edit(0, 2, 'y', 'b')]], 2],
    [
      'half of a group',
      [[edit(0, 2, 'x')], [edit(1, 3, 'y'), edit(8, 9, 'z')], [edit(8, 9, 'w')]],
      2,
    ],
    ['within one group', [[edit(0, 2, 'x'), edit(1, 3, 'y')]], 0],
  ])('are not all made: %s', (_, groups, count) => {
    expect(withoutOverlaps(groups.map((edits) => ({edits})))).toHaveLength(count);
  });
});
