import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {createStretchTable} from '../../../../src/parity/read/stretchTable';

describe('a table of pieces of text', () => {
  it('finds out once what is known of a piece, wherever it stands', () => {
    const asked: string[] = [];
    const lengthAt = createStretchTable(10, (piece) => asked.push(piece));
    expect(lengthAt('no token', 3, 8)).toBe(1);
    expect(lengthAt('a token or two', 2, 7)).toBe(1);
    expect(lengthAt('tokens', 0, 6)).toBe(2);
    expect(asked).toEqual(['token', 'tokens']);
  });

  it('finds the pieces anew that came when it was full', () => {
    const asked: string[] = [];
    const at = createStretchTable(1, (piece) => asked.push(piece));
    for (let time = 0; time < 2; time++) {
      at('ab', 0, 1);
      at('ab', 1, 2);
    }
    expect(asked).toEqual(['a', 'b', 'b']);
  });

  it('answers for every piece of every text what the piece says, though it grows', () => {
    const at = createStretchTable(20_000, (piece) => piece);
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), fc.nat(20), fc.nat(20), (text, start, length) => {
        const end = Math.min(text.length, start + length);
        const from = Math.min(start, end);
        expect(at(text, from, end)).toBe(text.slice(from, end));
      }),
    );
    for (let number = 0; number < 10_000; number++) {
      const text = `<${number}>`;
      expect(at(text, 1, text.length - 1)).toBe(String(number));
    }
    expect(at('<77>', 1, 3)).toBe('77');
  });
});
