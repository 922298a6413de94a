/** Every rule the checker may report, in the order in which causes win over consequences. */
export const ruleIds = [
  'pages',
  'syntax',
  'headings',
  'placeholders',
  'dates',
  'permission-sets',
  'terms',
  'numbers',
  'versions',
  'links',
  'anchors',
  'images',
  'code',
  'inline-code',
  'lists',
  'tables',
  'admonitions',
  'components',
  'front-matter',
  'untranslated',
  'consistency',
  'glossary',
  'messages',
  'plurals',
  'recommendations',
  'polarity',
  'catalogue',
  'freshness',
] as const;

export type RuleId = (typeof ruleIds)[number];

export type Severity = 'error' | 'warning';

/** A rule's configured severity; `off` silences it. */
export type RuleSetting = Severity | 'off';

/**
 * One side of a finding. Lines and columns are 1-based, columns count UTF-16 code units, the end is
 * exclusive. Where a side lacks the fact, the place is where the fact should stand and `value` is null.
 */
export interface Place {
  /** Relative to the working directory, with forward slashes. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** The fact in its canonical form, such as `2023-07-18`. */
  readonly value: string | null;
  /** The fact as it is written on the page. */
  readonly text: string;
}

/** A text to write in place of a stretch of a file; places count as those of `Place`. */
export interface FileEdit {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly text: string;
}

/** One problem, exactly as JSON version 1 prints it. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** The translation's locale, or the locale of the page itself where only one page is concerned. */
  readonly locale: string;
  /** Relative to the source and translation folders, with forward slashes. */
  readonly page: string;
  /** One or two sentences: what is wrong, what was expected, where. */
  readonly message: string;
  /** The text to write, in the target's own format; null where none is certain. */
  readonly suggestion: string | null;
  readonly source: Place | null;
  readonly translation: Place | null;
  /** What `--fix` writes; only on findings that can be mended with certainty. */
  readonly fix?: readonly FileEdit[];
}

/** A finding that an exception accepts; it counts nowhere. */
export interface AcceptedFinding extends Finding {
  /** Where the exception stands. */
  readonly acceptedBy: 'page' | 'configuration';
  readonly reason: string;
}
