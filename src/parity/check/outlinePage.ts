import type {ProjectCollection} from '../config/project';
import {renderingsOf, spellingsOf} from '../consistency/outlineLabels';
import {type Leaf, leavesOf} from '../document/leaves';
import type {Page} from '../document/page';
import {readExceptions} from '../exceptions/readExceptions';
import {compareLinks, type LinkFact, linksOf} from '../extract/linkFacts';
import {mayHaveRecord} from '../freshness/mayHaveRecord';
import {placeAt} from '../read/lineIndex';
import type {PagePair, RuleContext} from '../rules/rule';
import {
  type FragmentPair,
  lostAnchorKey,
  type PageOutline,
  type PageRenderings,
  type Reference,
} from './site';

/** What checks across pages need to know of a page. */
export function outlinePage(
  page: Page,
  collection: ProjectCollection,
  context: RuleContext,
): PageOutline {
  const {document, file, locale} = page;
  const slug = document.frontMatter?.fields.find(({path}) => path === 'slug')?.value;
  return {
    collection,
    page: page.page,
    locale,
    absolute: file.absolute,
    path: file.path,
    anchors: document.anchors.map(({id, explicit}) => ({id, explicit})),
    slug: typeof slug === 'string' ? slug : null,
    references: leavesOf(document).all.flatMap((leaf) =>
      linksOf(leaf, page, {collection}, context).flatMap((link) => toReference(link, page) ?? []),
    ),
    spellings: context.project.rules.consistency === 'off' ? [] : spellingsOf(page),
    mayHaveRecord: mayHaveRecord(file.text),
    exceptions: readExceptions(page),
  };
}

/** A link inside the site that may lead nowhere; null for any other. */
function toReference(link: LinkFact, page: Page): Reference | null {
  const {target} = link.value;
  const isCertain =
    (target.kind === 'page' && target.fragment === '') ||
    (target.kind === 'route' && !target.claimed);
  return isCertain ? null : referenceTo(link, page);
}

function referenceTo({value}: LinkFact, page: Page): Reference | null {
  const {target, address, range} = value;
  return target.kind === 'external' ? null : {target, place: placeAt(page.file, range, address)};
}

/** Links of a pair whose agreement depends on other pages. */
export function fragmentPairs(pair: PagePair, context: RuleContext): FragmentPair[] {
  return compareLinks(pair, context).fragments.flatMap(({source, translation}) => {
    const own = referenceTo(source, pair.source);
    const other = referenceTo(translation, pair.translation);
    const {
      page,
      translation: {locale},
    } = pair;
    const paragraph = translation.leaf.prose.range.start;
    const isOnly = [source, translation].every(({leaf}) => countLinks(leaf) <= 1);
    return own && other ? [{page, locale, source: own, translation: other, paragraph, isOnly}] : [];
  });
}

function countLinks({prose}: Leaf): number {
  return prose.spans.filter(({kind}) => kind === 'link').length;
}

/** How a translation renders the labels of its source; null where nobody asks. */
export function pageRenderings(pair: PagePair, {project}: RuleContext): PageRenderings | null {
  if (project.rules.consistency === 'off') return null;
  const renderings = renderingsOf(pair);
  if (renderings.length === 0) return null;
  const {page, source, translation} = pair;
  const paths = {source: source.file.path, translation: translation.file.path};
  return {page, locale: translation.locale, paths, renderings};
}

/** Ids of the source that its translation lacks, by fault of a heading. */
export function lostAnchors({alignment, collection, page, translation}: PagePair): string[] {
  return alignment.sections.flatMap((sections) => {
    const heading = sections.source?.heading;
    if (!heading) return [];
    const other = sections.translation?.heading;
    const isLost = !other || (heading.explicitId !== null && other.id !== heading.id);
    return isLost ? [lostAnchorKey(collection, page, translation.locale, heading.id)] : [];
  });
}
