import type {Finding} from '../../parity/report/finding';
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
  /** Address below the base URL of the language, without a slash at the end. */
  readonly address: string;
  /** Path of its file below its folder, as the parity check names it. */
  readonly path: string;
  readonly isTranslated: boolean;
}

/** What the parity check says of the language being built. */
export interface LanguageReport {
  readonly pages: readonly PageReport[];
  readonly findings: readonly Finding[];
}

/** More than these would bury the page; the report on the translations has them all. */
const SHOWN_VALUES = 3;

/**
 * Words the notices of pages that are not translated, or whose translation has fallen behind.
 *
 * @param pages those of the language being built
 * @param lookup messages of that language
 * @returns the notices by address
 */
export function pageNotices(
  pages: readonly NoticedPage[],
  report: LanguageReport,
  lookup: Lookup,
): Readonly<Record<string, PageNotice>> {
  return Object.fromEntries(
    pages.flatMap(({address, path, isTranslated}): [string, PageNotice][] => {
      const notice = isTranslated
        ? outdatedNotice(path, report, lookup)
        : {kind: 'untranslated' as const, ...wordsOf('untranslated', lookup)};
      return notice ? [[address, notice]] : [];
    }),
  );
}

function outdatedNotice(
  path: string,
  {pages, findings}: LanguageReport,
  lookup: Lookup,
): PageNotice | null {
  const page = pages.find((each) => each.path === path);
  const stale = page?.freshness?.state === 'stale' ? page.freshness.staleSections : 0;
  if (stale === 0 && page?.status !== 'outdated') return null;
  const values = findings
    .filter((finding) => finding.rule === 'freshness' && finding.page === path)
    .flatMap(({source}) => (source?.value ? [source.text || source.value] : []))
    .slice(0, SHOWN_VALUES)
    .map((value) => lookup('notices.value', {value}));
  const {title, text} = wordsOf('outdated', lookup);
  return {
    kind: 'outdated',
    title,
    text: [
      text,
      ...(values.length > 0 ? [lookup('notices.now', {values: values.join(', ')})] : []),
      ...(stale > 0 ? [lookup('notices.sections', {count: stale})] : []),
    ].join(' '),
  };
}

function wordsOf(kind: PageNotice['kind'], lookup: Lookup): {title: string; text: string} {
  return {title: lookup(`notices.${kind}`), text: lookup(`notices.${kind}Text`)};
}
