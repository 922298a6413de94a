import type {PageFreshness} from '../freshness/pageFreshness';
import type {AcceptedFinding, Finding, RuleId} from './finding';

export type PageStatus = 'in-step' | 'drifted' | 'missing' | 'orphan' | 'outdated' | 'untranslated';

/** The state of one page in one locale. */
export interface PageReport {
  readonly path: string;
  readonly locale: string;
  readonly status: PageStatus;
  /** How many facts of the source were compared, by rule; left out where none could be. */
  readonly facts?: Readonly<Partial<Record<RuleId, number>>>;
  /** How far the translation follows its source; left out where nothing tells. */
  readonly freshness?: PageFreshness;
}

/** Which rules ran on the translations into one locale, in the order in which they run. */
export interface RuleCoverage {
  readonly locale: string;
  readonly ran: readonly RuleId[];
  readonly skipped: readonly SkippedRule[];
}

/** A rule that did not run, and why: switched off, nothing configured, or no data of the language. */
export interface SkippedRule {
  readonly rule: RuleId;
  readonly reason: 'off' | 'not-configured' | 'no-language-data';
  /** What is missing: a key of the configuration, a part of a language's data; null for `off`. */
  readonly lacks: string | null;
}

/** How much of a group of the catalogue’s names the source pages mention. */
export interface NameCoverage {
  readonly group: string;
  readonly names: number;
  /** Ids of the names that no source page mentions: nothing guards them. */
  readonly unmentioned: readonly string[];
}

/** The result of one run: the JSON format, version 1. Keys may be added, never changed. */
export interface Report {
  readonly version: 1;
  readonly tool: {readonly name: 'docs-parity'; readonly version: string};
  readonly summary: {
    readonly pages: number;
    readonly findings: number;
    readonly errors: number;
    readonly warnings: number;
    readonly durationMs: number;
    /** Findings that `--fix` mends. */
    readonly fixable: number;
    /** Findings that exceptions accept; `findings` does not count them. */
    readonly accepted: number;
  };
  readonly rules: readonly RuleCoverage[];
  readonly coverage: readonly NameCoverage[];
  /** What could not be told, such as freshness in a shallow clone, and why. */
  readonly notes: readonly string[];
  readonly pages: readonly PageReport[];
  readonly findings: readonly Finding[];
  /** What exceptions in pages and in the configuration accept. */
  readonly accepted: readonly AcceptedFinding[];
}
