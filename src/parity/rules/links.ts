import type {Site} from '../check/site';
import type {Difference} from '../compare/compareFacts';
import {compareLinks, type LinkUse} from '../extract/linkFacts';
import type {Finding, Severity} from '../report/finding';
import {draftDifferences} from './differences';
import {anchorAt, outlineOf} from './outlines';
import type {PagePair, Rule, RuleContext} from './rule';

/**
 * Links lead to the same places in both languages.
 *
 * Targets are compared by section, by list item and cell, and by sentence, so that two links that
 * have changed places are seen. Spelling doesn't matter: `./tokens.mdx`, `/docs/tokens`,
 * `/ru/docs/tokens` and the site's own absolute address are one target, links by reference and
 * `href`s in JSX and HTML count as well. A place on a page (`#rotate`) has to be the same heading;
 * only a computed heading id may differ. A page elsewhere that has a version per language is equal
 * where the configuration's `site.localizedHosts` names the host, otherwise a warning.
 *
 * Reported:
 *
 *     en  See [tokens](/docs/tokens#rotate).
 *     ru  См. [токены](/docs/tokens#create).
 *     →   error: expected “/docs/tokens#rotate”
 *
 * Not reported:
 *
 *     en  See [tokens](/docs/tokens).
 *     ru  См. [токены](/ru/docs/tokens).
 */
export const linksRule: Rule = {
  id: 'links',
  severity: 'error',
  summary: 'Links lead to the same places in both languages.',
  checkPair: (pair, context) =>
    draftDifferences(compareLinks(pair, context).differences, {
      noun: 'link target',
      show: ({value}) => value.address,
      suggest: (source) => localize(source.value, pair, context),
      grade: (difference) => grade(difference, pair),
    }),
  checkSite: (site, {project}) => compareFragments(site, project.sourceLocale),
};

function grade(difference: Difference<LinkUse>, pair: PagePair): Severity | null {
  const {kind, elsewhere, weak, source, translation} = difference;
  switch (kind) {
    case 'changed':
      return source && translation && isLocaleVariant(source.value, translation.value, pair)
        ? 'warning'
        : 'error';
    case 'missing':
      return elsewhere ? 'warning' : 'error';
    case 'extra':
      return elsewhere ? null : 'warning';
    case 'moved':
      return difference.pair.group.kind === 'prose' ? 'warning' : 'error';
    case 'swapped':
      return weak ? 'warning' : 'error';
  }
}

/** Whether two outside addresses differ only in naming the page's language. */
function isLocaleVariant(a: LinkUse, b: LinkUse, pair: PagePair): boolean {
  if (a.target.kind !== 'external' || b.target.kind !== 'external') return false;
  const plain = (address: string) =>
    address
      .toLowerCase()
      .split(/[/.?=&#]/)
      .filter((part) => part !== 'www' && !isLocalePart(part, pair))
      .join(' ')
      .trim();
  return plain(a.target.url) === plain(b.target.url);
}

function isLocalePart(part: string, {source, translation}: PagePair): boolean {
  const plain = part.replace('_', '-');
  return [source.locale, translation.locale].some((locale) => {
    const name = locale.toLowerCase();
    return plain === name || plain.split('-')[0] === name.split('-')[0];
  });
}

/** The source's address as the translation should write it: its locale's prefix instead. */
function localize(
  {address, target}: LinkUse,
  pair: PagePair,
  {project}: RuleContext,
): string | null {
  if (target.kind === 'external') return address;
  const {localePaths} = project.site;
  const from = localePaths[pair.source.locale] ?? '/';
  const to = localePaths[pair.translation.locale] ?? '/';
  const written = `/${pair.source.locale}/`;
  if (from !== '/' && address.startsWith(from)) return to + address.slice(from.length);
  if (address.startsWith(written))
    return `/${pair.translation.locale}/${address.slice(written.length)}`;
  return address;
}

/** Links to differently named places on the same page: right only if the names are computed. */
function compareFragments(site: Site, sourceLocale: string): Finding[] {
  return site.fragmentPairs.flatMap(({source, translation, locale, page}): Finding[] => {
    const {target} = source;
    if (target.kind !== 'page' || translation.target.kind !== 'page') return [];
    const own = anchorAt(outlineOf(site, target, sourceLocale), target.fragment);
    const other = anchorAt(
      outlineOf(site, translation.target, locale) ?? outlineOf(site, target, sourceLocale),
      translation.target.fragment,
    );
    const agrees =
      own && other && !own.explicit && (other.index === own.index || other.count !== own.count);
    if (agrees || (!own && !other)) return [];
    // The id itself was changed, and that has been reported where it stands.
    if (
      own &&
      isKnownCause(site, target.page, locale, target.fragment, translation.target.fragment)
    ) {
      return [];
    }
    return [
      {
        rule: 'links',
        severity: 'error',
        locale,
        page,
        message: `Expected a link to the place “#${target.fragment}” of ${target.page}, found “#${translation.target.fragment}”.`,
        suggestion: own?.explicit === false ? null : source.place.text,
        source: source.place,
        translation: translation.place,
      },
    ];
  });
}

function isKnownCause(
  site: Site,
  page: string,
  locale: string,
  expected: string,
  found: string,
): boolean {
  return site.findings.some(
    (finding) =>
      finding.rule === 'headings' &&
      finding.page === page &&
      finding.locale === locale &&
      finding.source?.value === expected &&
      finding.translation?.value === found,
  );
}
