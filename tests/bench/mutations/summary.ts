import type {Report} from '../../../src/parity/report/report';
import {falseAlarmBars, harmfulBars, locatedBar} from './bars';
import type {Corpus} from './corpus';
import type {Verdict} from './score';

/** A row of the table: one family on one corpus or on all. */
export interface FamilySummary {
  readonly family: string;
  readonly kind: 'harmful' | 'harmless';
  readonly mutants: number;
  readonly caught: number;
  readonly caughtAsError: number;
  /** Among those caught. */
  readonly located: number;
  readonly findings: number;
  /** In per cent; null where the family has none. */
  readonly bar: number | null;
  readonly meetsBar: boolean | null;
}

/** The pages as they were, before any mutation. */
export interface PagesSummary {
  readonly corpus: string;
  readonly locale: string;
  readonly pages: number;
  readonly withErrors: number;
  readonly withFindings: number;
}

/** Sums the verdicts of each family up, harmful families first. */
export function summarise(verdicts: readonly Verdict[]): FamilySummary[] {
  const families = new Map<string, Verdict[]>();
  for (const verdict of verdicts) {
    const {id} = verdict.mutant.family;
    const own = families.get(id);
    if (own) own.push(verdict);
    else families.set(id, [verdict]);
  }
  return [...families]
    .flatMap(([id, own]) => (own[0] ? [summariseFamily(id, own[0].mutant.family.kind, own)] : []))
    .sort((a, b) => rank(a) - rank(b) || (a.family < b.family ? -1 : 1));
}

function rank({kind}: FamilySummary): number {
  return kind === 'harmful' ? 0 : 1;
}

function summariseFamily(
  family: string,
  kind: FamilySummary['kind'],
  verdicts: readonly Verdict[],
): FamilySummary {
  const count = (of: (verdict: Verdict) => boolean) => verdicts.filter(of).length;
  const caught = count((verdict) => verdict.caught);
  const caughtAsError = count((verdict) => verdict.caughtAsError);
  const located = count((verdict) => verdict.located);
  const harmless = falseAlarmBars.rewrites;
  const bar = kind === 'harmless' ? harmless : (harmfulBars[family.split('/')[0] ?? ''] ?? null);
  const meets =
    kind === 'harmless'
      ? share(caughtAsError, verdicts.length) <= harmless
      : share(caught, verdicts.length) >= (bar ?? 0) && share(located, caught) >= locatedBar;
  return {
    family,
    kind,
    mutants: verdicts.length,
    caught,
    caughtAsError,
    located,
    findings: verdicts.reduce((sum, verdict) => sum + verdict.findings.length, 0),
    bar,
    meetsBar: bar === null ? null : meets,
  };
}

/** Counts the untouched pages that are flagged. */
export function summarisePages({folders, pages}: Corpus, baseline: Report): PagesSummary {
  const paths = new Set(pages.map(({path}) => path));
  const flagged = (severity: readonly string[]) =>
    new Set(
      baseline.findings
        .filter((finding) => paths.has(finding.page) && severity.includes(finding.severity))
        .map(({page}) => page),
    ).size;
  return {
    corpus: folders.name,
    locale: folders.locale,
    pages: pages.length,
    withErrors: flagged(['error']),
    withFindings: flagged(['error', 'warning']),
  };
}

/** In per cent; 100 of nothing, so that a bar on nothing is met. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 100 : (100 * part) / whole;
}
