import {alignPages} from '../align/alignPages';
import {leafPairs} from '../align/leafPairs';
import type {ProjectCollection} from '../config/project';
import {leavesOf} from '../document/leaves';
import type {Page} from '../document/page';
import {compareLinks, type LinkFact, linksOf} from '../extract/linkFacts';
import {placeAt} from '../read/lineIndex';
import type {Finding} from '../report/finding';
import {type TranslationState, translationState} from '../rules/pages';
import {rules} from '../rules/registry';
import type {PagePair, RuleContext} from '../rules/rule';
import {type FragmentPair, lostAnchorKey, type PageOutline, type Reference} from './site';
import {type RuleDraft, toFindings} from './toFindings';

export interface PairResult {
  readonly state: TranslationState;
  readonly findings: readonly Finding[];
  readonly fragmentPairs: readonly FragmentPair[];
  readonly lostAnchors: readonly string[];
}

/** Compares a page with its translation, by every rule that is not off. */
export function checkPair(
  source: Page,
  translation: Page,
  collection: ProjectCollection,
  context: RuleContext,
): PairResult {
  const alignment = alignPages(source.document, translation.document);
  const leaves = leafPairs(source.document, translation.document, alignment);
  const pair: PagePair = {collection, page: source.page, source, translation, alignment, leaves};
  const state = translationState(source, translation);
  const applied = state === 'translated' ? rules : rules.filter(({id}) => id === 'pages');
  const drafts = applied.flatMap((rule): RuleDraft[] =>
    context.project.rules[rule.id] === 'off'
      ? []
      : (rule.checkPair?.(pair, context) ?? []).map((draft) => ({rule: rule.id, draft})),
  );
  return {
    state,
    findings: toFindings(drafts, pair),
    fragmentPairs: state === 'translated' ? fragmentPairs(pair, context) : [],
    lostAnchors: context.project.rules.headings === 'off' ? [] : lostAnchors(pair),
  };
}

function lostAnchors({alignment, collection, page, translation}: PagePair): string[] {
  return alignment.sections.flatMap((sections) => {
    const heading = sections.source?.heading;
    if (!heading) return [];
    const other = sections.translation?.heading;
    const isLost = !other || (heading.explicitId !== null && other.id !== heading.id);
    return isLost ? [lostAnchorKey(collection, page, translation.locale, heading.id)] : [];
  });
}

function fragmentPairs(pair: PagePair, context: RuleContext): FragmentPair[] {
  return compareLinks(pair, context).fragments.flatMap(({source, translation}) => {
    const own = toReference(source, pair.source);
    const other = toReference(translation, pair.translation);
    const {
      page,
      translation: {locale},
    } = pair;
    return own && other ? [{page, locale, source: own, translation: other}] : [];
  });
}

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
    anchors: document.anchors.map(({id, explicit}) => ({id, explicit})),
    slug: typeof slug === 'string' ? slug : null,
    references: leavesOf(document).all.flatMap((leaf) =>
      linksOf(leaf, page, {collection}, context).flatMap((link) => toReference(link, page) ?? []),
    ),
  };
}

/** A link inside the site that may lead nowhere; null for any other. */
function toReference({value}: LinkFact, page: Page): Reference | null {
  const {target, address, range} = value;
  if (target.kind === 'external') return null;
  const isCertain =
    (target.kind === 'page' && target.fragment === '') ||
    (target.kind === 'route' && !target.claimed);
  return isCertain ? null : {target, place: placeAt(page.file, range, address)};
}
