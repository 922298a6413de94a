import type {Place} from '../report/finding';

/** How far an exception in a page reaches. */
export type Reach = 'block' | 'section' | 'page';

/** A comment in a page that accepts findings there. */
export interface PageException {
  /** As written: they may be no rules. */
  readonly rules: readonly string[];
  /** Empty where none is given. */
  readonly reason: string;
  /** What follows `docs-parity-ignore` and is none of the forms; null for one that is. */
  readonly unknownForm: string | null;
  readonly reach: Reach;
  /** First and last line that it reaches, 1-based. */
  readonly lines: {readonly first: number; readonly last: number};
  /** Of the comment. */
  readonly place: Place;
}
