/**
 * The index of the first item at or after a place, by bisection.
 * @param items in ascending order of `placeOf`
 * @returns `items.length` if all come before
 */
export function firstFrom<T>(
  items: readonly T[],
  placeOf: (item: T) => number,
  place: number,
): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeOf(items[middle] as T) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
