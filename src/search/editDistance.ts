/**
 * Tells how many typing errors lie between two words: a letter too many, missing, wrong, or two
 * neighbours exchanged (optimal string alignment distance).
 *
 * @param limit the largest distance of interest
 * @returns the distance, or null beyond the limit
 */
export function editDistance(first: string, second: string, limit: number): number | null {
  if (Math.abs(first.length - second.length) > limit) return null;
  let beforeLast: number[] = [];
  let last = Array.from({length: second.length + 1}, (_, column) => column);
  for (let row = 1; row <= first.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= second.length; column += 1) {
      const same = first[row - 1] === second[column - 1];
      let best = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const exchanged =
        row > 1 &&
        column > 1 &&
        first[row - 1] === second[column - 2] &&
        first[row - 2] === second[column - 1];
      if (exchanged) best = Math.min(best, (beforeLast[column - 2] ?? 0) + 1);
      current.push(best);
    }
    if (Math.min(...current) > limit) return null;
    beforeLast = last;
    last = current;
  }
  const distance = last[second.length] ?? 0;
  return distance <= limit ? distance : null;
}
