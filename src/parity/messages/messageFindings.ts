import {createLineIndex, placeAt, type Range} from '../read/lineIndex';
import type {Draft, Side} from '../report/draft';
import {fileEdits} from '../report/fileEdits';
import type {Finding, Place, RuleId} from '../report/finding';
import type {CatalogueFile, CataloguePair} from '../rules/cataloguePair';

/** Turns drafts on a pair of catalogues into findings with lines and columns. */
export function toMessageFindings(
  rule: RuleId,
  drafts: readonly Draft[],
  pair: CataloguePair,
): Finding[] {
  if (drafts.length === 0) return [];
  const source = pair.source && placer(pair.source);
  const translation = pair.translation && placer(pair.translation);
  return drafts.map((draft) => ({
    rule,
    severity: draft.severity,
    locale: draft.ofSource ? pair.sourceLocale : pair.locale,
    page: pair.catalogue,
    message: draft.message,
    suggestion: draft.suggestion,
    source: draft.source && (source?.place(draft.source) ?? null),
    translation: draft.translation && (translation?.place(draft.translation) ?? null),
    ...(draft.fix && translation && {fix: fileEdits(draft.fix, translation.file)}),
  }));
}

/** A place that lacks the fact is shown by its position only, as there is nothing to underline. */
function placer({path, text}: CatalogueFile): {
  readonly file: Parameters<typeof placeAt>[0];
  place(side: Side): Place;
} {
  const file = {path, text, lines: createLineIndex(text)};
  return {
    file,
    place: ({range, value}) => placeAt(file, value === null ? after(range) : range, value),
  };
}

function after({end}: Range): Range {
  return {start: end, end};
}
