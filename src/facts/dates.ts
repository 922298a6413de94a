/** How much of a date is known. */
export type DatePrecision = 'year' | 'month' | 'day';

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * Precision of an ISO date: `2022` is a year, `2021-04` a month, `2023-07-18` a day.
 *
 * @param date ISO date
 * @throws RangeError if the text has none of these shapes
 */
export function datePrecision(date: string): DatePrecision {
  const match = SHAPE.exec(date);
  if (match === null) {
    throw new RangeError(`"${date}" is no ISO date; write YYYY, YYYY-MM or YYYY-MM-DD`);
  }
  if (match[3] !== undefined) return 'day';
  return match[2] === undefined ? 'year' : 'month';
}

/**
 * Whether a text is an ISO date that exists in the calendar, at its own precision.
 *
 * @param date text to examine
 */
export function isRealDate(date: string): boolean {
  const match = SHAPE.exec(date);
  if (match === null) return false;
  const year = Number(match[1]);
  const month = Number(match[2] ?? '01');
  const day = Number(match[3] ?? '01');
  const read = new Date(0);
  read.setUTCFullYear(year, month - 1, day);
  // A day or month that does not exist always lands in another month.
  return read.getUTCMonth() === month - 1;
}
