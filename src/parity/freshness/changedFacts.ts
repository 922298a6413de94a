import type {Page} from '../document/page';
import type {Range} from '../read/lineIndex';
import type {Finding, Place, RuleId} from '../report/finding';

/** A fact that the source states otherwise than before. */
export interface ChangedFact {
  readonly rule: RuleId;
  /** As the source wrote it; null for a new fact. */
  readonly before: string | null;
  /** As the source writes it now; null for a fact that is gone. */
  readonly after: string | null;
  /** Where it stands in the source, or stood. */
  readonly place: Place;
}

/** A changed fact that the translation doesn’t know of, and what tells so. */
export interface StaleFact extends ChangedFact {
  readonly evidence: Finding;
}

/** What the comparison of an old version with the present one found, as changes. */
export function changedFacts(findings: readonly Finding[]): ChangedFact[] {
  return findings.flatMap(({rule, source, translation}): ChangedFact[] => {
    const place = translation ?? source;
    if (!place || (source?.value ?? null) === (translation?.value ?? null)) return [];
    return [{rule, before: written(source), after: written(translation), place}];
  });
}

/** Longer texts are shown by their canonical value. */
const longest = 48;

function written(place: Place | null): string | null {
  if (!place || place.value === null) return null;
  const text = place.text.replace(/\s+/g, ' ').trim();
  const shown = text === '' || text.length > longest ? place.value : text;
  return shown.length > longest ? `${shown.slice(0, longest - 1)}…` : shown;
}

/** Those of some changes that stand in a range of the source. */
export function changesIn(
  changes: readonly ChangedFact[],
  {start, end}: Range,
  {file}: Page,
): ChangedFact[] {
  return changes.filter(({place}) => {
    const at = file.lines.offset(place.line, place.column);
    return at >= start && (at < end || (at === end && end === file.text.length));
  });
}

/**
 * Those of some changes that the translation has not followed: the comparison of the present pages
 * finds a difference in that very fact. What agrees is fresh, whoever changed it and when.
 *
 * @param findings of the pair of pages
 */
export function staleFacts(
  changes: readonly ChangedFact[],
  findings: readonly Finding[],
): StaleFact[] {
  return changes.flatMap((change) => {
    const evidence = findings.find((finding) => tells(finding, change));
    return evidence ? [{...change, evidence}] : [];
  });
}

function tells({rule, source}: Finding, change: ChangedFact): boolean {
  if (rule !== change.rule || !source) return false;
  if (change.after === null) return source.value === null && isNear(source, change.place);
  return source.value !== null && overlap(source, change.place);
}

function isNear(a: Place, b: Place): boolean {
  return a.line <= b.endLine && b.line <= a.endLine;
}

function overlap(a: Place, b: Place): boolean {
  const isBefore = (end: Place, start: Place) =>
    end.endLine < start.line || (end.endLine === start.line && end.endColumn <= start.column);
  return !isBefore(a, b) && !isBefore(b, a);
}
