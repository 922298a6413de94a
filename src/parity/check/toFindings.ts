import type {Page} from '../document/page';
import {placeAt, type Range} from '../read/lineIndex';
import type {Draft, Side} from '../report/draft';
import {fileEdits} from '../report/fileEdits';
import type {Finding, Place, RuleId} from '../report/finding';
import type {PagePair} from '../rules/rule';

/** A draft and the rule that made it. */
export interface RuleDraft {
  readonly rule: RuleId;
  readonly draft: Draft;
}

/**
 * Turns the drafts of one pair into findings: one a cause, none that only echoes another.
 *
 * @param drafts in the order of rules
 */
export function toFindings(drafts: readonly RuleDraft[], pair: PagePair): Finding[] {
  const causes = new Set<string>();
  const told = withoutCovered(drafts);
  const values = new Set(
    told.flatMap(({draft}) =>
      draft.echoes === undefined ? [draft.source?.value, draft.translation?.value] : [],
    ),
  );
  return told
    .filter(({draft}) => {
      if (draft.echoes !== undefined && values.has(draft.echoes)) return false;
      if (draft.impliedBy && told.some((other) => implies(other, draft))) return false;
      if (draft.cause === undefined) return true;
      return !causes.has(draft.cause) && causes.add(draft.cause);
    })
    .map(({rule, draft}) => toFinding(rule, draft, pair));
}

/** Of what stands in a missing stretch of the source, only the stretch is told. */
function withoutCovered(drafts: readonly RuleDraft[]): readonly RuleDraft[] {
  const covering = drafts.filter(({draft}) => draft.covers);
  if (covering.length === 0) return drafts;
  const covered = new Map<RuleDraft, RuleDraft>();
  for (const each of drafts) {
    const {source, translation} = each.draft;
    if (!source || source.value === null || translation?.value !== null) continue;
    const cover = covering.find(
      ({draft: {covers}}) =>
        covers && source.range.start >= covers.start && source.range.end <= covers.end,
    );
    if (cover && cover !== each) covered.set(each, cover);
  }
  const graver = new Set(
    [...covered].flatMap(([{draft}, cover]) => (draft.severity === 'error' ? [cover] : [])),
  );
  return drafts.flatMap((each): RuleDraft[] => {
    if (covered.has(each)) return [];
    return [graver.has(each) ? {...each, draft: {...each.draft, severity: 'error'}} : each];
  });
}

/** Tells whether one draft speaks of a text that the other's finding follows from. */
function implies({rule, draft}: RuleDraft, {impliedBy}: Draft): boolean {
  if (impliedBy?.rule !== rule) return false;
  const isWithin = (side: Side | null, text: Range) =>
    side !== null && side.range.start >= text.start && side.range.end <= text.end;
  return (
    isWithin(draft.source, impliedBy.source) || isWithin(draft.translation, impliedBy.translation)
  );
}

function toFinding(rule: RuleId, draft: Draft, pair: PagePair): Finding {
  const {severity, message, suggestion, source, translation, ofSource, fix} = draft;
  return {
    rule,
    severity,
    locale: ofSource ? pair.source.locale : pair.translation.locale,
    page: pair.page,
    message,
    suggestion,
    source: source && toPlace(source, pair.source),
    translation: translation && toPlace(translation, pair.translation),
    ...(fix && {fix: fileEdits(fix, pair.translation.file)}),
  };
}

/** Of a place that lacks the fact, its first line is enough. */
function toPlace({range, value}: Side, {file}: Page): Place {
  if (value !== null) return placeAt(file, range, value);
  const line = /^[^\r\n]*/.exec(file.text.slice(range.start, range.end))?.[0] ?? '';
  return placeAt(file, {start: range.start, end: range.start + line.length}, null);
}
