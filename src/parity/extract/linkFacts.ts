import {compareFacts} from '../compare/compareFacts';
import type {Difference} from '../compare/difference';
import {type Fact, factAt} from '../compare/fact';
import type {Range} from '../document/document';
import {createLeafStore} from '../document/leafStore';
import type {Leaf} from '../document/leaves';
import type {Page} from '../document/page';
import {createPageCache} from '../document/pageCache';
import {createVariantTest} from '../links/languageVariants';
import {type LinkTarget, targetKey} from '../links/linkTarget';
import type {PagePair, RuleContext} from '../rules/rule';

/** A link on a page. */
export interface LinkUse {
  readonly target: LinkTarget;
  /** As written. */
  readonly address: string;
  readonly range: Range;
}

export type LinkFact = Fact<LinkUse>;

const leafCache = createLeafStore<readonly LinkFact[]>();

/** Finds the links of a leaf, once a leaf. The fact's range is the address, not the link's text. */
export function linksOf(
  leaf: Leaf,
  page: Page,
  pair: Pick<PagePair, 'collection'>,
  {links}: RuleContext,
): readonly LinkFact[] {
  const known = leafCache.get(leaf);
  if (known) return known;
  const origin = {locale: page.locale, collection: pair.collection, page: page.page};
  const make = (address: string, start: number, end: number, range: Range): LinkFact => {
    const target = links.resolve(address, origin);
    const fact = factAt(leaf, start, end, targetKey(target), {target, address, range});
    return {...fact, range};
  };
  const {text, range, spans} = leaf.prose;
  const facts =
    leaf.role === 'link'
      ? [make(text, 0, text.length, range)]
      : spans
          .filter(({kind, target}) => kind === 'link' && target !== '')
          .map((span) => make(span.target, span.start, span.end, span.targetRange));
  leafCache.set(leaf, facts);
  return facts;
}

/** A link that leads to the same page in both languages, but to differently named places on it. */
export interface FragmentMismatch {
  readonly source: LinkFact;
  readonly translation: LinkFact;
}

export interface LinkComparison {
  readonly differences: readonly Difference<LinkUse>[];
  /** Whether these agree depends on the other page's headings. */
  readonly fragments: readonly FragmentMismatch[];
}

const pairCache = createPageCache<PagePair, LinkComparison>();

/** Compares the links of a pair, once a pair. */
export function compareLinks(pair: PagePair, context: RuleContext): LinkComparison {
  const known = pairCache.get(pair);
  if (known) return known;
  const fragments: FragmentMismatch[] = [];
  const isVariant = variantTest(pair, context);
  const differences = compareFacts<LinkUse>(pair.leaves, {
    source: (leaf) => linksOf(leaf, pair.source, pair, context),
    translation: (leaf) => linksOf(leaf, pair.translation, pair, context),
    same: (a, b) => a.key === b.key || differsInFragment(a, b) || isVariant(a, b),
    onMatch: (source, translation) => {
      if (differsInFragment(source, translation)) fragments.push({source, translation});
    },
    closeness: (a, b) => closeness(a.key, b.key),
  });
  const comparison = {differences, fragments};
  pairCache.set(pair, comparison);
  return comparison;
}

/** Tells whether two links elsewhere lead to one page in the languages of the pair. */
function variantTest({source, translation}: PagePair, {project}: RuleContext) {
  const isVariant = createVariantTest(
    {source: source.locale, translation: translation.locale},
    (host) =>
      project.site.localizedHosts.some((name) => host === name || host.endsWith(`.${name}`)),
  );
  return ({value: a}: LinkFact, {value: b}: LinkFact): boolean =>
    a.target.kind === 'external' && b.target.kind === 'external' && isVariant(a.address, b.address);
}

/** Both name a place on the same page of the site; a computed id differs between languages. */
function differsInFragment({value: a}: LinkFact, {value: b}: LinkFact): boolean {
  if (a.target.kind === 'external' || b.target.kind === 'external') return false;
  if (a.target.fragment === b.target.fragment) return false;
  if (a.target.fragment === '' || b.target.fragment === '') return false;
  return targetKey(a.target, false) === targetKey(b.target, false);
}

/** Length of the longer of the common beginning and the common end, as a share. */
function closeness(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  let start = 0;
  while (start < length && a[start] === b[start]) start++;
  let end = 0;
  while (end < length && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return Math.max(start, end) / Math.max(a.length, b.length, 1);
}
