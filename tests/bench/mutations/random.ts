/** A source of numbers that a seed repeats. */
export interface Random {
  /** A whole number from 0 up to, but not including, `below`. */
  below(below: number): number;
  /** One element; undefined for an empty list. */
  pick<Element>(from: readonly Element[]): Element | undefined;
  /** The same elements in another order. */
  shuffle<Element>(elements: readonly Element[]): Element[];
}

/**
 * Draws numbers from a seed (Mulberry32, Tommy Ettinger, 2017): short, and even enough to choose
 * places on pages.
 *
 * @param seed any whole number
 */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    pick: (from) => from[below(from.length)],
    shuffle(elements) {
      const shuffled = [...elements];
      for (let last = shuffled.length - 1; last > 0; last--) {
        const other = below(last + 1);
        const [a, b] = [shuffled[last], shuffled[other]];
        if (a !== undefined && b !== undefined) {
          shuffled[last] = b;
          shuffled[other] = a;
        }
      }
      return shuffled;
    },
  };
}
