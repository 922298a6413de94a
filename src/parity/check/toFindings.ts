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
  const values = new Set(
    drafts.flatMap(({draft}) =>
      draft.echoes === undefined ? [draft.source?.value, draft.translation?.value] : [],
    ),
  );
  return drafts
    .filter(({draft}) => {
      if (draft.echoes !== undefined && values.has(draft.echoes)) return false;
      if (draft.impliedBy && drafts.some((other) => implies(other, draft))) return false;
      if (draft.cause === undefined) return true;
      return !causes.has(draft.cause) && causes.add(draft.cause);
    })
    .map(({rule, draft}) => toFinding(rule, draft, pair));
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
