/** Short texts vary more than their length lets expect. */
export const slack = 10;

/** A deviation beyond which a text says something else, or stands elsewhere. */
export const farthest = 12;

/**
 * How far the length of a text is from what was expected, in shares of what such lengths vary by.
 *
 * @param length in characters
 * @param expected in characters
 */
export function lengthDeviation(length: number, expected: number): number {
  return (length - expected) ** 2 / (expected + slack);
}

/**
 * Tells whether the sentences of two texts correspond one by one: sentences of very unequal lengths
 * were parted elsewhere, though there are as many.
 *
 * @param own lengths of the source's sentences, in characters
 * @param other lengths of the translation's
 */
export function isOneToOne(own: readonly number[], other: readonly number[]): boolean {
  if (own.length !== other.length) return false;
  const sum = (all: readonly number[]) => all.reduce((total, length) => total + length, 0);
  const ratio = sum(other) / Math.max(1, sum(own));
  return own.every((length, at) => lengthDeviation(other[at] ?? 0, ratio * length) < farthest);
}
