/** What a date expression means. Precision is part of the value: a month is not a day. */
export type DateValue =
  | {readonly kind: 'day'; readonly year: number; readonly month: number; readonly day: number}
  | {readonly kind: 'month'; readonly year: number; readonly month: number}
  | {readonly kind: 'year-less-day'; readonly month: number; readonly day: number}
  | {readonly kind: 'quarter'; readonly year: number; readonly quarter: number}
  | {
      /** A date with parts still to be decided, such as "Jan X, 2024", "XX.01.2024", "2024-01-XX". */
      readonly kind: 'placeholder';
      readonly year?: number;
      readonly month?: number;
      readonly day?: number;
    };

/** How a date was written, so that a suggestion can keep the style. */
export type DateForm = 'long' | 'short' | 'numeric' | 'iso';

/** A date expression found in a text. */
export interface DateOccurrence {
  /** UTF-16 index of the first code unit in the given text. */
  readonly start: number;
  /** UTF-16 index after the last code unit. */
  readonly end: number;
  /** The text between `start` and `end`. */
  readonly text: string;
  /** One entry normally; two when day and month could be swapped ("04/05/2024"); never empty. */
  readonly candidates: readonly DateValue[];
  /** Which end of a range this is, if any: "July 18–20, 2023" gives two occurrences, each with a text of its own. */
  readonly rangeEnd?: 'from' | 'to';
  /** How it was written. */
  readonly form: DateForm;
  /** The locale whose grammar matched. */
  readonly locale: string;
  /** True for a calendar date that does not exist (February 30). */
  readonly impossible?: boolean;
}
