import type {PageReport} from '../../parity/report/report';
import type {Lookup} from '../catalogueData/createLookup';

/** What a page tells its readers about its translation. */
export interface PageNotice {
  readonly kind: 'untranslated' | 'outdated';
  readonly title: string;
  readonly text: string;
}

/** A page of the language being built. */
export interface NoticedPage {
  /** Address without the origin. */
  readonly permalink: string;
  /** Path of its file below its folder, as the parity check names it. */
  readonly path: string;
  readonly isTranslated: boolean;
}

/**
 * Words the notices of pages that are not translated, or whose translation has fallen behind.
 *
 * @param pages those of the language being built
 * @param reports what the parity check says of that language
 * @param lookup messages of that language
 * @returns the notices by address
 */
export function pageNotices(
  pages: readonly NoticedPage[],
  reports: readonly PageReport[],
  lookup: Lookup,
): Readonly<Record<string, PageNotice>> {
  return Object.fromEntries(
    pages.flatMap(({permalink, path, isTranslated}): [string, PageNotice][] => {
      const notice = isTranslated
        ? outdatedNotice(
            reports.find((report) => report.path === path),
            lookup,
          )
        : {kind: 'untranslated' as const, ...wordsOf('untranslated', lookup)};
      return notice ? [[permalink, notice]] : [];
    }),
  );
}

function outdatedNotice(report: PageReport | undefined, lookup: Lookup): PageNotice | null {
  const stale = report?.freshness?.state === 'stale' ? report.freshness.staleSections : 0;
  if (stale === 0 && report?.status !== 'outdated') return null;
  const {title, text} = wordsOf('outdated', lookup);
  const sections = stale > 0 ? ` ${lookup('notices.sections', {count: stale})}` : '';
  return {kind: 'outdated', title, text: text + sections};
}

function wordsOf(kind: PageNotice['kind'], lookup: Lookup): {title: string; text: string} {
  return {title: lookup(`notices.${kind}`), text: lookup(`notices.${kind}Text`)};
}
