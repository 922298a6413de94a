/**
 * The middle value; of an even number of values the mean of the two in the middle.
 *
 * @throws Error if there are none
 */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[sorted.length >> 1];
  const lower = sorted[(sorted.length - 1) >> 1];
  if (upper === undefined || lower === undefined) throw new Error('Nothing has no median.');
  return (lower + upper) / 2;
}
