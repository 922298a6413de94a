import type {Range} from '../read/lineIndex';
import type {Severity} from './finding';

/** One side of a draft: a range of the page, and the fact's canonical form where the side has it. */
export interface Side {
  readonly range: Range;
  readonly value: string | null;
}

/** What a rule finds on a pair of pages, before ranges become lines and columns. */
export interface Draft {
  readonly severity: Severity;
  readonly message: string;
  readonly suggestion: string | null;
  readonly source: Side | null;
  readonly translation: Side | null;
  /** Of all drafts with one cause on one pair, only the first in the order of rules is reported. */
  readonly cause?: string;
  /** A value that other rules may report as well; this draft then says nothing new. */
  readonly echoes?: string;
  /** The source page itself is at fault: reported once, under the source's locale. */
  readonly ofSource?: true;
}
