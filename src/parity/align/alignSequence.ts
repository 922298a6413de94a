/** Indices of two sequences that belong together; null where an element has no partner. */
export interface IndexPair {
  readonly a: number | null;
  readonly b: number | null;
}

/** Widest strip of the table around the diagonal for long sequences. */
const bandWidth = 120;
/** Sequences whose table is smaller are compared in full. */
const fullTable = 1_000_000;

/**
 * Pairs the elements of two sequences without crossing, so that the sum of scores is greatest
 * (Needleman and Wunsch, J. Mol. Biol. 48, 1970, with free gaps). Ties prefer the earliest pairs.
 * Very long sequences are compared within a band around the diagonal, so time stays linear.
 *
 * @param lengthA length of the first sequence
 * @param lengthB length of the second
 * @param score how well two elements fit; zero or less means that they are never paired
 * @returns every index of both sequences exactly once, in order
 */
export function alignSequence(
  lengthA: number,
  lengthB: number,
  score: (a: number, b: number) => number,
): IndexPair[] {
  const isFull = lengthA * lengthB <= fullTable;
  const slope = lengthA === 0 ? 0 : lengthB / lengthA;
  const half = isFull ? lengthB : bandWidth + Math.ceil(slope);
  const width = Math.min(lengthB, 2 * half) + 1;
  const firstOf = (a: number) =>
    isFull ? 0 : Math.max(0, Math.min(lengthB + 1 - width, Math.round(a * slope) - half));

  // best[a][b]: greatest sum for the elements from a and b onwards.
  const best: Float64Array[] = [];
  const at = (a: number, b: number): number => {
    const column = b - firstOf(a);
    return a > lengthA || column < 0 || column >= width ? 0 : (best[a]?.[column] ?? 0);
  };
  const scores: Float64Array[] = [];
  for (let a = lengthA; a >= 0; a--) {
    const first = firstOf(a);
    const row = new Float64Array(width);
    const own = new Float64Array(width);
    best[a] = row;
    scores[a] = own;
    for (let b = Math.min(lengthB, first + width - 1); b >= first; b--) {
      if (a === lengthA || b === lengthB) continue;
      const fit = score(a, b);
      own[b - first] = fit;
      const paired = fit > 0 ? fit + at(a + 1, b + 1) : 0;
      row[b - first] = Math.max(paired, at(a + 1, b), at(a, b + 1));
    }
  }

  const pairs: IndexPair[] = [];
  let a = 0;
  let b = 0;
  while (a < lengthA && b < lengthB) {
    const column = b - firstOf(a);
    const fit = column >= 0 && column < width ? (scores[a]?.[column] ?? 0) : 0;
    const reached = at(a, b);
    if (fit > 0 && fit + at(a + 1, b + 1) >= reached) {
      pairs.push({a: a++, b: b++});
    } else if (at(a + 1, b) >= at(a, b + 1)) {
      pairs.push({a: a++, b: null});
    } else {
      pairs.push({a: null, b: b++});
    }
  }
  while (a < lengthA) pairs.push({a: a++, b: null});
  while (b < lengthB) pairs.push({a: null, b: b++});
  return pairs;
}
