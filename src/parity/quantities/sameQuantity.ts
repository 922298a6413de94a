import type {Quantity} from './quantity';
import {type UnitId, units} from './units';

/** Difference between two numbers that only rounding makes, as a share. */
const tolerance = 1e-9;

/**
 * Tells whether two quantities are the same value: some reading of both agrees, after conversion of
 * units that measure the same. A quantity without a unit agrees with any unit, as the unit may stand
 * in words that no data knows. Approximation plays no part: see `boundsAgree`.
 */
export function sameQuantity(a: Quantity, b: Quantity): boolean {
  if (a.kind === 'clock' || b.kind === 'clock') return sameClock(a, b);
  if (a.kind === 'version' || b.kind === 'version') {
    if (a.digits !== '' && b.digits !== '') return a.digits === b.digits;
  }
  return a.values.some((left) =>
    b.values.some((right) => equalAmounts(left, a.unit, right, b.unit)),
  );
}

/** "3 pm" may be answered by "15 Uhr" or «15 часов». */
function sameClock(a: Quantity, b: Quantity): boolean {
  const [left = Number.NaN] = a.values;
  const [right = Number.NaN] = b.values;
  if (a.kind === b.kind) return left === right;
  const [clock, other] = a.kind === 'clock' ? [left, right] : [right, left];
  return clock % 60 === 0 && (clock / 60 === other || clock / 60 - 12 === other);
}

function equalAmounts(left: number, own: UnitId | null, right: number, other: UnitId | null) {
  if (own === null || other === null || own === other) return isClose(left, right);
  const [a, b] = [units[own], units[other]];
  return a.dimension === b.dimension && isClose(left * a.factor, right * b.factor);
}

function isClose(left: number, right: number): boolean {
  return (
    left === right ||
    Math.abs(left - right) <= tolerance * Math.max(Math.abs(left), Math.abs(right))
  );
}

/** Tells whether what both say about how exactly they are meant can be the same. */
export function boundsAgree(a: Quantity, b: Quantity): boolean {
  return answers(a, b) && answers(b, a);
}

function answers(asked: Quantity, answer: Quantity): boolean {
  if (asked.bound === 'exact' || asked.bound === answer.bound) return true;
  return answer.possibleBounds.includes(asked.bound);
}
