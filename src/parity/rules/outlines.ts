import type {PageOutline, Reference, Site} from '../check/site';

type PageTarget = Extract<Reference['target'], {kind: 'page'}>;

const indices = new WeakMap<Site['pages'], Map<string, PageOutline>>();

/** The outline of a link's page in one locale; undefined where that locale has no such page. */
export function outlineOf(
  site: Site,
  {collection, page}: Pick<PageTarget, 'collection' | 'page'>,
  locale: string,
): PageOutline | undefined {
  let index = indices.get(site.pages);
  if (!index) {
    index = new Map(site.pages.map((outline) => [keyOf(outline), outline]));
    indices.set(site.pages, index);
  }
  return index.get(keyOf({collection, page, locale}));
}

function keyOf({
  collection,
  page,
  locale,
}: Pick<PageOutline, 'collection' | 'page' | 'locale'>): string {
  return `${collection.source}\n${locale}\n${page}`;
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
