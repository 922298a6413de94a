import type {Finding, Place} from '../../../src/parity/report/finding';
import type {Report} from '../../../src/parity/report/report';
import {nodesOf} from './benchPage';
import {editedRanges, type Mutant} from './mutant';

/** What the checker said of one mutant that it does not say of the page as it was. */
export interface Verdict {
  readonly mutant: Mutant;
  readonly findings: readonly Finding[];
  /** At least one finding, of any severity. */
  readonly caught: boolean;
  readonly caughtAsError: boolean;
  /** One of them stands where the mutation is and names both sides. */
  readonly located: boolean;
}

/**
 * Judges one mutant by what is new against the run without mutations.
 *
 * @param baseline the report on the untouched pages
 * @param report the report on the same pages with the mutant among them
 */
export function judge(mutant: Mutant, baseline: Report, report: Report): Verdict {
  const findings = newFindings(mutant, baseline, report);
  return {
    mutant,
    findings,
    caught: findings.length > 0,
    caughtAsError: findings.some(({severity}) => severity === 'error'),
    located: findings.some((finding) => isLocated(finding, mutant)),
  };
}

function newFindings({page}: Mutant, baseline: Report, report: Report): Finding[] {
  const known = new Map<string, number>();
  for (const finding of baseline.findings) {
    if (finding.page === page.path) known.set(keyOf(finding), (known.get(keyOf(finding)) ?? 0) + 1);
  }
  return report.findings.filter((finding) => {
    if (finding.page !== page.path) return false;
    const left = known.get(keyOf(finding)) ?? 0;
    known.set(keyOf(finding), left - 1);
    return left <= 0;
  });
}

/** A finding without its place: a mutation further up moves it. */
function keyOf({rule, severity, message, source, translation}: Finding): string {
  return JSON.stringify([rule, severity, message, source?.value, translation?.value]);
}

/** Lines beside the mutation that still count as its place: a finding may mark the whole block. */
const nearby = 1;

function isLocated({source, translation}: Finding, mutant: Mutant): boolean {
  if (!source || !translation) return false;
  if (source.value === null && translation.value === null) return false;
  const {translation: text} = mutant;
  return editedRanges(mutant.edits).some(({start, end}) => {
    const place = {first: lineAt(text, start), last: lineAt(text, end)};
    if (touches(translation, place.first - nearby, place.last + nearby)) return true;
    // What the translation lacks is missed where it should stand: anywhere in its section.
    const isLacking = start === end || translation.value === null;
    return isLacking && touches(translation, ...sectionAround(mutant, start));
  });
}

function touches({line, endLine}: Place, first: number, last: number): boolean {
  return line <= last && endLine >= first;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** Lines from the heading before a place to the next heading, in the mutated text. */
function sectionAround({page, translation}: Mutant, offset: number): [first: number, last: number] {
  const headings = nodesOf(page.translation, 'heading');
  const grown = translation.length - page.translation.text.length;
  const before = headings.findLast(({end}) => end < offset)?.start ?? 0;
  const next = headings.find(({start}) => start > offset - grown);
  return [
    lineAt(translation, before),
    lineAt(translation, next ? next.start + grown : translation.length),
  ];
}
