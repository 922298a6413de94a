import {dateKey} from './dateKey';
import type {DateOccurrence} from './dateValue';

/**
 * Whether two expressions can mean the same date, at the same precision. Where day and month of one could be
 * swapped, the other decides; where both could, one reading in common is enough.
 */
export function sameDate(a: DateOccurrence, b: DateOccurrence): boolean {
  const keys = new Set(a.candidates.map(dateKey));
  return b.candidates.some((candidate) => keys.has(dateKey(candidate)));
}
