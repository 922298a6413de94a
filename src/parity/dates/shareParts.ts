import type {DateElement} from './dateElement';

function lacksMonth(element: DateElement): boolean {
  return element.month === undefined && element.day !== undefined;
}

/** True where the first of two complete dates of the same precision is the earlier one, or nobody can tell. */
function ascends(first: DateElement, second: DateElement): boolean {
  for (const part of ['year', 'quarter', 'month', 'day'] as const) {
    const [a, b] = [first[part], second[part]];
    if (typeof a !== 'number' || typeof b !== 'number') continue;
    if (a !== b) return a < b;
  }
  return false;
}

/**
 * Lets dates that stand together take from their neighbours what they lack: the month and the year mostly stand
 * with the last one, in some languages with the first. "28 December – 3 January 2024" begins in 2023.
 *
 * @param elements dates and pieces of dates, in order
 * @param closesRange for each element, whether it is the second end of a range
 * @param yearFirst whether the year stands with the first
 * @returns the completed elements; undefined where numbers that would have to be days do not ascend
 */
export function shareParts(
  elements: readonly DateElement[],
  closesRange: readonly boolean[],
  yearFirst: boolean,
): DateElement[] | undefined {
  const shared = [...elements];
  for (let index = shared.length - 2; index >= 0; index--) {
    const element = shared[index] as DateElement;
    const {month, year, form} = shared[index + 1] as DateElement;
    const taken: DateElement = {
      ...element,
      ...(lacksMonth(element) && month !== undefined && {month, form}),
      ...(element.year === undefined && year !== undefined && {year}),
    };
    const crossesYear =
      closesRange[index + 1] &&
      element.year === undefined &&
      typeof taken.year === 'number' &&
      typeof element.month === 'number' &&
      typeof month === 'number' &&
      element.month > month;
    shared[index] = crossesYear ? {...taken, year: (taken.year as number) - 1} : taken;
  }
  for (let index = 1; index < shared.length; index++) {
    const element = shared[index] as DateElement;
    const before = shared[index - 1] as DateElement;
    const isWholeDay = element.day !== undefined && !element.bare;
    const takesYear = element.year === undefined && (yearFirst || isWholeDay);
    shared[index] = {
      ...element,
      ...(lacksMonth(element) &&
        before.month !== undefined && {month: before.month, form: before.form}),
      ...(takesYear && before.year !== undefined && {year: before.year}),
    };
    const guessed = elements[index]?.bare || elements[index - 1]?.bare;
    const isDay = element.day !== undefined;
    if (guessed && isDay && !ascends(before, shared[index] as DateElement)) return undefined;
  }
  return shared;
}
