import type {Project, ProjectCollection} from '../config/project';

/** Which pages a collection has, found by any address that leads to them. */
export interface PageIndex {
  readonly collection: ProjectCollection;
  /** Path of the page relative to its folders, or null. `address` as in a link, without anchor. */
  byAddress(address: string): string | null;
  /** As `byAddress`, for a path that names the file itself: `guide/intro.mdx`. */
  byFile(path: string): string | null;
}

/**
 * Indexes the pages of a collection in all its languages: a page that only the source has is still
 * served in each.
 *
 * @param pages paths relative to the collection's folders
 */
export function createPageIndex(
  collection: ProjectCollection,
  pages: readonly string[],
): PageIndex {
  const files = new Map<string, string>();
  const addresses = new Map<string, string>();
  for (const page of pages) {
    files.set(page, page);
    for (const address of addressesOf(page)) {
      if (!addresses.has(address)) addresses.set(address, page);
    }
  }
  return {
    collection,
    byAddress: (address) => addresses.get(trimAddress(address)) ?? null,
    byFile: (path) => files.get(path) ?? null,
  };
}

/** The addresses of a page: without extension, without `index`, without the numbers for sorting. */
function addressesOf(page: string): string[] {
  const bare = page.replace(/\.mdx?$/i, '').toLowerCase();
  const unnumbered = bare.replace(/(^|\/)\d{1,5}\s*[-_.]+\s*(?=[^/])/g, '$1');
  return [...new Set([bare, unnumbered])].flatMap((path) => {
    const folder = path.replace(/(?:^|\/)(?:index|readme)$/, '');
    const twin = /^(?:.*\/)?([^/]+)\/\1$/.exec(path) ? path.replace(/\/[^/]+$/, '') : null;
    return [...new Set([path, folder, ...(twin === null ? [] : [twin])])];
  });
}

function trimAddress(address: string): string {
  return address
    .toLowerCase()
    .replace(/^\/+|(?<!\/)\/+$/g, '')
    .replace(/\.(?:html?|mdx?)$/, '')
    .replace(/(?:^|\/)(?:index|readme)$/, '');
}

/** Finds the collection of a project that a page belongs to. */
export function indexOf(
  indices: readonly PageIndex[],
  collection: Project['collections'][number],
): PageIndex | undefined {
  return indices.find((index) => index.collection === collection);
}
