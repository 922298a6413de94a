import type {LoadedContent as DocsContent} from '@docusaurus/plugin-content-docs';
import type {AllContent} from '@docusaurus/types';
import {idsOf, type ListedPage, listPages} from '../searchIndex/listPages';

/** Pages that the sidebar shows together. */
export interface PageGroup {
  /** Label in the language being built; empty for pages that no category holds. */
  readonly label: string;
  readonly pages: readonly ListedPage[];
}

/**
 * Lists the pages as the sidebar groups them. What stands in no category comes first.
 */
export function groupPages(allContent: AllContent): PageGroup[] {
  const docs = Object.values(allContent['docusaurus-plugin-content-docs'] ?? {}) as DocsContent[];
  const groupOf = new Map<string, string>();
  const labels = new Set(['']);
  for (const version of docs.flatMap(({loadedVersions}) => loadedVersions)) {
    const sources = new Map(version.docs.map(({id, source}) => [id, source]));
    for (const category of Object.values(version.sidebars).flat()) {
      if (category.type !== 'category') continue;
      labels.add(category.label);
      for (const id of idsOf(category)) groupOf.set(sources.get(id) ?? '', category.label);
    }
  }
  const pages = listPages(allContent);
  return [...labels]
    .map((label) => ({
      label,
      pages: pages.filter(({source}) => (groupOf.get(source) ?? '') === label),
    }))
    .filter((group) => group.pages.length > 0);
}
