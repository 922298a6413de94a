import type {PageOutline, Site} from '../check/site';
import type {ProjectCollection} from '../config/project';
import type {Finding} from '../report/finding';
import {pageKey} from '../report/pageKey';
import type {RuleContext} from '../rules/rule';

/** A page and its translation, not parsed: of most pairs no more is needed. */
export interface FreshnessPair {
  readonly collection: ProjectCollection;
  readonly page: string;
  readonly locale: string;
  /** Absolute paths. */
  readonly source: string;
  readonly translation: string;
  /** Another object whenever one of the two files was read again. */
  readonly outlines: {readonly source: PageOutline; readonly translation: PageOutline};
  /** What the comparison of the pair found. */
  readonly findings: readonly Finding[];
}

export interface FreshnessPairs {
  /** Those whose translation may carry a record of its source. */
  readonly recorded: readonly FreshnessPair[];
  readonly unrecorded: readonly FreshnessPair[];
}

/** Lists the pairs of pages that could both be read. */
export function listPairs({pages, findings}: Site, {project}: RuleContext): FreshnessPair[] {
  const sources = new Map<string, PageOutline>();
  for (const page of pages) {
    if (page.locale === project.sourceLocale) sources.set(sourceKey(page), page);
  }
  const byPage = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = pageKey(finding.locale, finding.page);
    const list = byPage.get(key);
    if (list) list.push(finding);
    else byPage.set(key, [finding]);
  }
  return pages.flatMap((page): FreshnessPair[] => {
    const source = page.locale === project.sourceLocale ? undefined : sources.get(sourceKey(page));
    if (!source) return [];
    return [
      {
        collection: page.collection,
        page: page.page,
        locale: page.locale,
        source: source.absolute,
        translation: page.absolute,
        outlines: {source, translation: page},
        findings: byPage.get(pageKey(page.locale, page.page)) ?? [],
      },
    ];
  });
}

/** Parts pairs by whether their translation may carry a record. */
export function partByRecord(pairs: readonly FreshnessPair[]): FreshnessPairs {
  const isRecorded = ({outlines}: FreshnessPair) => outlines.translation.mayHaveRecord;
  return {
    recorded: pairs.filter(isRecorded),
    unrecorded: pairs.filter((pair) => !isRecorded(pair)),
  };
}

function sourceKey({collection, page}: PageOutline): string {
  return `${collection.source}\n${page}`;
}
