import type {Range} from '../read/lineIndex';
import type {RuleId, Severity} from './finding';

/** A text to write in place of a range of a file; an empty range is a place to insert it. */
export interface Edit {
  readonly range: Range;
  readonly text: string;
}

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
  /**
   * What `--fix` writes into the translation's file: only where it is certain that the finding is
   * gone then and nothing else has changed. All edits or none are made.
   */
  readonly fix?: readonly Edit[];
  /** Of all drafts with one cause on one pair, only the first in the order of rules is reported. */
  readonly cause?: string;
  /** A value that other rules may report as well; this draft then says nothing new. */
  readonly echoes?: string;
  /** Says nothing new where a draft of that rule points into these texts. */
  readonly impliedBy?: {
    readonly rule: RuleId;
    readonly source: Range;
    readonly translation: Range;
  };
  /**
   * A stretch of the source that the translation lacks as a whole: what other drafts miss of it is
   * missing with it, and the finding is as grave as they are.
   */
  readonly covers?: Range;
  /** The source page itself is at fault: reported once, under the source's locale. */
  readonly ofSource?: true;
}
