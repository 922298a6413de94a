/** What the page on the state of the translations shows, in one language. */
export interface StatusData {
  readonly words: StatusWords;
  readonly locales: readonly LocaleStatus[];
  readonly coverage: readonly CoverageRow[];
  /** What the check could not judge, in its own words: English. */
  readonly notes: readonly string[];
}

/** Texts that stand in the page as they are. */
export type StatusWords = Readonly<
  Record<
    | 'page'
    | 'state'
    | 'freshness'
    | 'pages'
    | 'facts'
    | 'errors'
    | 'warnings'
    | 'error'
    | 'warning'
    | 'source'
    | 'translation'
    | 'nothing'
    | 'write'
    | 'noFindings'
    | 'ran'
    | 'skipped'
    | 'group'
    | 'total'
    | 'unmentioned'
    | 'all'
    | 'notes',
    string
  >
>;

/** The translation into one language. */
export interface LocaleStatus {
  readonly locale: string;
  /** Name of the language, in the language of the page. */
  readonly language: string;
  readonly pages: number;
  readonly facts: number;
  readonly errors: number;
  readonly warnings: number;
  /** Kinds of facts: the columns of `rows`. */
  readonly kinds: readonly string[];
  readonly rows: readonly PageRow[];
  readonly findings: readonly FindingGroup[];
  readonly ran: readonly string[];
  readonly skipped: readonly {readonly rule: string; readonly reason: string}[];
}

export interface PageRow {
  readonly path: string;
  readonly title: string;
  /** Address on the site; null for a page that it doesn’t serve. */
  readonly address: string | null;
  readonly state: string;
  readonly isInStep: boolean;
  readonly freshness: string;
  /** Whole sentence on the date; empty where it is not known. */
  readonly since: string;
  readonly cells: readonly KindCell[];
}

/** Facts of one kind on one page. */
export interface KindCell {
  readonly facts: number;
  readonly errors: number;
  readonly warnings: number;
}

/** The findings of one page. */
export interface FindingGroup {
  readonly id: string;
  readonly title: string;
  readonly findings: readonly FindingRow[];
}

export interface FindingRow {
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly suggestion: string | null;
  readonly source: FindingPlace | null;
  readonly translation: FindingPlace | null;
}

export interface FindingPlace {
  /** `docs/about.mdx:12`. */
  readonly where: string;
  /** Address of that line in the repository; null where the repository has none. */
  readonly address: string | null;
  /** As written; empty where this side lacks the fact. */
  readonly text: string;
  readonly locale: string;
}

/** How much of a group of the catalogue the pages mention. */
export interface CoverageRow {
  readonly group: string;
  readonly names: number;
  readonly unmentioned: readonly string[];
}
