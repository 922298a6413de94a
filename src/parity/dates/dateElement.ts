import type {DatePart} from './dateParts';
import type {DateForm, DateValue} from './dateValue';

/** A date, or a piece of one that a neighbour completes: the "18" of "18–20 July 2023". */
export interface DateElement {
  /** Index of the first token, and of the one after the last. */
  readonly start: number;
  readonly end: number;
  readonly form: DateForm;
  readonly year?: DatePart;
  readonly month?: DatePart;
  readonly day?: DatePart;
  readonly quarter?: number;
  /** Other readings of a numeric date, where day and month could be swapped. */
  readonly swapped?: DateValue;
  /** True where a bare day may follow in a list or range, as in "July 18–20". */
  readonly dayMayFollow?: boolean;
  /** True where it is a date only with what a neighbour adds. */
  readonly bare?: boolean;
}

function known(part: DatePart | undefined): number | undefined {
  return part === 'unknown' ? undefined : part;
}

/**
 * What an element says by itself.
 *
 * @returns undefined where parts are missing
 */
export function elementValue(element: DateElement): DateValue | undefined {
  const {year, month, day, quarter} = element;
  if ([year, month, day].includes('unknown')) {
    if (year === undefined || month === undefined) return undefined;
    const parts = {year: known(year), month: known(month), day: known(day)};
    return {
      kind: 'placeholder',
      ...(parts.year !== undefined && {year: parts.year}),
      ...(parts.month !== undefined && {month: parts.month}),
      ...(parts.day !== undefined && {day: parts.day}),
    };
  }
  if (quarter !== undefined) {
    return typeof year === 'number' ? {kind: 'quarter', year, quarter} : undefined;
  }
  if (typeof month !== 'number') return undefined;
  if (typeof year === 'number') {
    return typeof day === 'number' ? {kind: 'day', year, month, day} : {kind: 'month', year, month};
  }
  return typeof day === 'number' ? {kind: 'year-less-day', month, day} : undefined;
}
