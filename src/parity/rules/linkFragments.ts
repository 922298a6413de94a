import {type FragmentPair, lostAnchorKey, type Reference, type Site} from '../check/site';
import {targetKey} from '../links/linkTarget';
import type {Finding, Place} from '../report/finding';
import {type AnchorPlace, anchorAt, outlineOf} from './outlines';

/** Links to differently named places on the same page: right only if the names are computed. */
export function compareFragments(site: Site, sourceLocale: string): Finding[] {
  const wrong = site.fragmentPairs.flatMap((pair): WrongFragment[] => {
    // Of a page that is not among ours only the names themselves can be compared.
    if (pair.source.target.kind !== 'page') return [{...pair, own: null, other: null}];
    const own = anchorOf(pair.source, site, sourceLocale, sourceLocale);
    const other = anchorOf(pair.translation, site, pair.locale, sourceLocale);
    // A computed id that the other page lacks leads nowhere: the rule `anchors` says so.
    if (!other && !own?.explicit) return [];
    const agrees =
      own && other && !own.explicit && (other.index === own.index || other.count !== own.count);
    return agrees || isLost(pair, site) ? [] : [{...pair, own, other}];
  });
  return withoutOrder(wrong).map(toFragmentFinding);
}

interface WrongFragment extends FragmentPair {
  readonly own: AnchorPlace | null;
  readonly other: AnchorPlace | null;
}

function anchorOf(
  {target}: Reference,
  site: Site,
  locale: string,
  sourceLocale: string,
): AnchorPlace | null {
  if (target.kind !== 'page') return null;
  const outline = outlineOf(site, target, locale) ?? outlineOf(site, target, sourceLocale);
  return anchorAt(outline, target.fragment);
}

/** The id itself was changed, and that has been reported where it stands. */
function isLost({source, translation, locale}: FragmentPair, site: Site): boolean {
  const {target} = source;
  if (target.kind !== 'page' || translation.target.kind !== 'page') return false;
  return (
    site.lostAnchors.has(lostAnchorKey(target.collection, target.page, locale, target.fragment)) &&
    anchorAt(outlineOf(site, target, locale), translation.target.fragment) !== null
  );
}

/**
 * Two links of one paragraph whose places are each other's: the language's own word order. In two
 * paragraphs, they have changed places, and are one finding.
 */
function withoutOrder(wrong: readonly WrongFragment[]): WrongFragment[] {
  const settled = new Set<WrongFragment>();
  return wrong.filter((pair) => {
    if (settled.has(pair)) return false;
    const twin = wrong.find(
      (each) => each !== pair && !settled.has(each) && isExchange(pair, each),
    );
    if (!twin) return true;
    settled.add(twin);
    return pair.paragraph !== twin.paragraph;
  });
}

function isExchange(a: WrongFragment, b: WrongFragment): boolean {
  const same = (x: AnchorPlace | null, y: AnchorPlace | null) =>
    x !== null && y !== null && x.index === y.index;
  return (
    a.page === b.page &&
    a.locale === b.locale &&
    targetKey(a.source.target, false) === targetKey(b.source.target, false) &&
    same(a.own, b.other) &&
    same(b.own, a.other)
  );
}

function toFragmentFinding({
  source,
  translation,
  locale,
  page,
  own,
  isOnly,
}: WrongFragment): Finding {
  const name = (reference: Reference) => `“#${reference.target.fragment}”`;
  return {
    rule: 'links',
    severity: 'error',
    locale,
    page,
    message: `Expected a link to the place ${name(source)} of ${targetKey(source.target, false)}, found ${name(translation)}.`,
    suggestion: own?.explicit === false ? null : source.place.text,
    source: source.place,
    translation: translation.place,
    ...(isOnly && own?.explicit && fixFragment(source.place, translation.place)),
  };
}

/** Only the name of the place is exchanged, so that the address keeps its own spelling. */
function fixFragment(source: Place, translation: Place): Pick<Finding, 'fix'> {
  const wanted = /#[^#\s]+$/.exec(source.text)?.[0];
  const found = /#[^#\s]+$/.exec(translation.text)?.[0];
  if (!wanted || !found || translation.line !== translation.endLine) return {};
  const {path, line, endLine, endColumn} = translation;
  return {fix: [{path, line, column: endColumn - found.length, endLine, endColumn, text: wanted}]};
}
