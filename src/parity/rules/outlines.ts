import type {PageOutline, Reference, Site} from '../check/site';

type PageTarget = Extract<Reference['target'], {kind: 'page'}>;

/** Outlines by the source folder of their collection, by locale, by page. */
type OutlineIndex = Map<string, Map<string, Map<string, PageOutline>>>;

const indices = new WeakMap<Site['pages'], OutlineIndex>();

/** The outline of a link's page in one locale; undefined where that locale has no such page. */
export function outlineOf(
  site: Site,
  {collection, page}: Pick<PageTarget, 'collection' | 'page'>,
  locale: string,
): PageOutline | undefined {
  let index = indices.get(site.pages);
  if (!index) {
    index = indexOutlines(site.pages);
    indices.set(site.pages, index);
  }
  return index.get(collection.source)?.get(locale)?.get(page);
}

/** Every link of the site is looked up here at each run: a joined key would have to be made for each. */
function indexOutlines(pages: Site['pages']): OutlineIndex {
  const index: OutlineIndex = new Map();
  for (const outline of pages) {
    const locales = inner(index, outline.collection.source);
    inner(locales, outline.locale).set(outline.page, outline);
  }
  return index;
}

function inner<T>(map: Map<string, Map<string, T>>, key: string): Map<string, T> {
  const known = map.get(key) ?? new Map<string, T>();
  map.set(key, known);
  return known;
}

export interface AnchorPlace {
  readonly explicit: boolean;
  /** Number of the anchor among those of its page. */
  readonly index: number;
  readonly count: number;
}

/** Finds a named place on a page. */
export function anchorAt(outline: PageOutline | undefined, fragment: string): AnchorPlace | null {
  if (!outline) return null;
  const index = outline.anchors.findIndex(({id}) => id === fragment);
  const anchor = outline.anchors[index];
  return anchor ? {explicit: anchor.explicit, index, count: outline.anchors.length} : null;
}
