import type {UnitId} from './units';

/** How exactly a number is meant. */
export type Bound = 'exact' | 'at-least' | 'at-most' | 'about';

/** A number, version or time of day found in a text. */
export interface Quantity {
  /** UTF-16 index of the first code unit in the given text. */
  readonly start: number;
  /** UTF-16 index after the last code unit. */
  readonly end: number;
  readonly kind: 'number' | 'version' | 'clock';
  /**
   * What the number may be: one value normally, two for "2.000", which is 2 or 2000. Of a time of
   * day the minutes since midnight. Empty for a version that is no number.
   */
  readonly values: readonly number[];
  readonly unit: UnitId | null;
  readonly bound: Bound;
  /** What else the words around it may say: the «до» of «до 3», the "over" of "over 9". */
  readonly possibleBounds: readonly Bound[];
  /** The digits as they identify a version: `3.11`, `1.0.0-rc.1`; `''` for number words. */
  readonly digits: string;
  /** A word, an ordinal, part of a name: it may answer a number, but is not missed itself. */
  readonly uncertain: boolean;
}
