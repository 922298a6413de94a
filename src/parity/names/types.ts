/** One thing of the catalogue and how each language calls it. */
export interface NameEntry {
  /** Stable id, unique within its group: `'database-admin'`. */
  readonly id: string;
  /** The caller's word for the list that the name belongs to: `'permission-sets'`, `'plans'`. */
  readonly group: string;
  /** By locale; `'*'` for every locale; the first name is the preferred one, the rest are aliases. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  /**
   * The name is an ordinary word or phrase of some language ("Admin", "Team", "Read-Only"), so that
   * the letters alone prove nothing. `find` then wants evidence, see `isSetOff`.
   */
  readonly common?: boolean;
}

/** A catalogue name in a text; `start` and `end` are UTF-16 indices, half open. */
export interface NameOccurrence {
  readonly id: string;
  readonly group: string;
  readonly start: number;
  readonly end: number;
  /** The name as the text spells it, inflected and with the text's own spaces and hyphens. */
  readonly text: string;
  /** The entry's preferred name in the finder's locale. */
  readonly preferred: string;
}

/** An unknown name close to a known one; `start` and `end` are UTF-16 indices, half open. */
export interface NearMiss {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The name or alias that was probably meant, in its catalogue spelling. */
  readonly didYouMean: string;
  readonly id: string;
  readonly group: string;
}

/** A stretch of text, UTF-16 indices, half open. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Words that say which list a name belongs to when they stand beside it ("the Developer plan",
 * «лицензия Developer»), by group and locale; `'*'` for every locale.
 */
export type GroupCues = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** Finds the names of one catalogue in texts of one locale. `emphasis` are the ranges of the text
 * that stand in bold, code, a link, a list head or a table cell. */
export interface NameFinder {
  /**
   * The names that the text certainly uses, in order of place; the longest where they overlap. Names
   * inside a near miss are none: "Databse Admin" isn't Admin.
   */
  find(text: string, emphasis?: readonly TextRange[]): NameOccurrence[];
  /**
   * Every reading that the letters allow: ordinary words as well, and each group that shares the
   * spelling. A superset of `find`. Two languages agree on a name when what one side *certainly* uses
   * is at least *possible* on the other: `find(source)` against `candidates(translation)` for what
   * is missing, `find(translation)` against `candidates(source)` for what was added. So an English
   * sentence that begins with "Developer …" neither misses nor adds anything.
   */
  candidates(text: string): NameOccurrence[];
  /** Words that are no known name but were probably meant as one: `Database Adminn`. */
  nearMisses(text: string, emphasis?: readonly TextRange[]): NearMiss[];
}
