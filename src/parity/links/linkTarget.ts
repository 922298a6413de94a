import type {ProjectCollection} from '../config/project';

/** What follows the path of an address, without the marks. */
export interface Suffix {
  readonly query: string;
  readonly fragment: string;
}

/** What a link's address means, whatever form it is written in. */
export type LinkTarget =
  | {
      readonly kind: 'page';
      readonly collection: ProjectCollection;
      readonly page: string;
      readonly query: string;
      readonly fragment: string;
    }
  /** Names a Markdown file that no language has. */
  | ({readonly kind: 'missing-page'; readonly path: string} & Suffix)
  /** Names a file beside the page. */
  | ({readonly kind: 'file'; readonly path: string} & Suffix)
  /** An address of the site that no known page has. `claimed`: a collection is served there. */
  | {
      readonly kind: 'route';
      readonly path: string;
      readonly query: string;
      readonly fragment: string;
      readonly claimed: boolean;
    }
  | {readonly kind: 'external'; readonly url: string};

/**
 * Prints a target in one form for all its spellings: what links are compared by.
 *
 * @param withFragment false to compare the page alone
 */
export function targetKey(target: LinkTarget, withFragment = true): string {
  if (target.kind === 'external') return target.url;
  const query = target.query === '' ? '' : `?${target.query}`;
  const hash = withFragment && target.fragment !== '' ? `#${target.fragment}` : '';
  if (target.kind !== 'page') return `${target.path}${query}${hash}`;
  const path = target.page.replace(/\.mdx?$/i, '').replace(/(?:^|\/)(?:index|readme)$/i, '');
  return `${target.collection.route ?? ''}/${path}${query}${hash}`;
}
