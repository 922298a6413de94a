/** Sentences of two texts that say the same together: the first and last of each side, from 0. */
export interface Bead {
  readonly source: readonly [from: number, to: number];
  readonly translation: readonly [from: number, to: number];
}

/** How many sentences of each side a bead takes, and what it costs beside the lengths. */
const shapes = [
  {own: 1, other: 1, cost: 0},
  {own: 1, other: 2, cost: 2.3},
  {own: 2, other: 1, cost: 2.3},
  {own: 1, other: 0, cost: 4.5},
  {own: 0, other: 1, cost: 4.5},
] as const;

/** Variance of a sentence's length in translation, per character of the source. */
const variance = 6.8;

/** Texts of more sentences are no paragraphs. */
const mostSentences = 60;

/**
 * Pairs the sentences of two texts by their lengths, in order (W. Gale and K. Church, “A Program for
 * Aligning Sentences in Bilingual Corpora”, 1993): sentences that say the same are long together.
 *
 * @param own lengths of the source's sentences, in characters
 * @param other lengths of the translation's
 * @param ratio characters of the translation for one of the source; by default those of the two texts
 * @returns beads in order; a sentence that has no counterpart stands in one with an empty side
 */
export function alignSentences(
  own: readonly number[],
  other: readonly number[],
  ratio = sum(other, 0, other.length) / Math.max(1, sum(own, 0, own.length)),
): Bead[] {
  if (own.length === other.length) {
    return own.map((_, at) => ({source: [at, at + 1], translation: [at, at + 1]}));
  }
  const whole: Bead = {source: [0, own.length], translation: [0, other.length]};
  if (own.length > mostSentences || other.length > mostSentences) return [whole];
  const width = other.length + 1;
  const costs = new Float64Array((own.length + 1) * width).fill(Number.POSITIVE_INFINITY);
  const steps = new Int8Array(costs.length);
  costs[0] = 0;
  for (let i = 0; i <= own.length; i++) {
    for (let j = 0; j <= other.length; j++) {
      const cell = i * width + j;
      shapes.forEach((shape, step) => {
        const [a, b] = [i - shape.own, j - shape.other];
        if (a < 0 || b < 0) return;
        const cost =
          (costs[a * width + b] ?? 0) +
          shape.cost +
          mismatch(sum(own, a, i) * ratio, sum(other, b, j));
        if (cost < (costs[cell] ?? 0)) {
          costs[cell] = cost;
          steps[cell] = step;
        }
      });
    }
  }
  return trace(steps, own.length, other.length);
}

function trace(steps: Int8Array, own: number, other: number): Bead[] {
  const beads: Bead[] = [];
  let [i, j] = [own, other];
  while (i > 0 || j > 0) {
    const shape = shapes[steps[i * (other + 1) + j] ?? 0] ?? shapes[0];
    beads.push({source: [i - shape.own, i], translation: [j - shape.other, j]});
    i -= shape.own;
    j -= shape.other;
  }
  return beads.reverse();
}

/** How unlikely two lengths are to belong together. */
function mismatch(expected: number, length: number): number {
  if (expected === 0 || length === 0) return 0;
  return (length - expected) ** 2 / (2 * variance * ((expected + length) / 2));
}

function sum(lengths: readonly number[], from: number, to: number): number {
  let total = 0;
  for (let at = from; at < to; at++) total += lengths[at] ?? 0;
  return total;
}
