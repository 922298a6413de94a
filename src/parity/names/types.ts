/** One thing of the catalogue and how each language calls it. */
export interface NameEntry {
  /** Stable id: `'database-admin'`. */
  readonly id: string;
  /** The caller's word for the list that the name belongs to: `'permission-sets'`, `'plans'`. */
  readonly group: string;
  /** By locale; `'*'` for every locale; the first name is the preferred one, the rest are aliases. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  /**
   * Ordinary words of the language ("Admin", "Member"): they count only where set off by bold, code,
   * link, list head or table cell, or when capitalised inside a sentence next to a cue.
   */
  readonly common?: boolean;
}

/** A catalogue name in a text; `start` and `end` are UTF-16 indices, half open. */
export interface NameOccurrence {
  readonly id: string;
  readonly group: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly preferred: string;
}

/** An unknown name close to a known one; `start` and `end` are UTF-16 indices, half open. */
export interface NearMiss {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly didYouMean: string;
  readonly id: string;
  readonly group: string;
}

/** A stretch of text, UTF-16 indices, half open. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Finds the names of one catalogue in texts of one locale. */
export interface NameFinder {
  find(text: string, emphasis?: readonly TextRange[]): NameOccurrence[];
  nearMisses(text: string, emphasis?: readonly TextRange[]): NearMiss[];
}
