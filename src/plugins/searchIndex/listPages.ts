import type {LoadedContent as DocsContent} from '@docusaurus/plugin-content-docs';
import type {LoadedContent as PagesContent} from '@docusaurus/plugin-content-pages';
import type {AllContent} from '@docusaurus/types';

/** A page that a search may lead to. */
export interface ListedPage {
  readonly title: string;
  /** One sentence from its front matter; empty where it has none. */
  readonly description: string;
  /** Address with the base path of the site and the language. */
  readonly permalink: string;
  /** The file, with `@site` for the folder of the site. */
  readonly source: string;
}

type SidebarItem = DocsContent['loadedVersions'][number]['sidebars'][string][number];

/** Documents of a part of the sidebar, in its order: a category’s own page, then what it holds. */
export function idsOf(item: SidebarItem): string[] {
  if (item.type === 'doc') return [item.id];
  if (item.type !== 'category') return [];
  return [...(item.link?.type === 'doc' ? [item.link.id] : []), ...item.items.flatMap(idsOf)];
}

/**
 * Lists the public pages of the language being built: first the documentation in the order of its
 * sidebars, which breaks ties between results, then other documents, then single pages.
 */
export function listPages(allContent: AllContent): ListedPage[] {
  const docs = Object.values(allContent['docusaurus-plugin-content-docs'] ?? {}) as DocsContent[];
  const pages = Object.values(
    allContent['docusaurus-plugin-content-pages'] ?? {},
  ) as PagesContent[];

  const documents = docs
    .flatMap(({loadedVersions}) => loadedVersions)
    .flatMap((version) => {
      const order = Object.values(version.sidebars).flat().flatMap(idsOf);
      const positionOf = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
      return version.docs
        .filter(({draft, unlisted}) => !draft && !unlisted)
        .sort((first, second) => positionOf(first.id) - positionOf(second.id));
    });
  const singlePages = pages
    .flatMap((content) => content ?? [])
    .flatMap((page) => (page.type === 'mdx' && !page.unlisted ? [page] : []));

  return [...documents, ...singlePages].map(({title, description, permalink, source}) => ({
    title: title ?? permalink,
    description: description ?? '',
    permalink,
    source,
  }));
}
