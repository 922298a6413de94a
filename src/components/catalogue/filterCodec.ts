import type {WorkflowFilter} from './filterWorkflows';
import type {FilterOptions} from './types';

/** Keys of the query string, in the order in which they are written. */
export const FILTER_KEYS = ['token', 'plan', 'set', 'area'] as const;

/** What a filter is about. */
export type FilterKey = (typeof FILTER_KEYS)[number];

/**
 * Writes a filter as a query string, with `?`; empty for the empty filter.
 *
 * @example encodeFilter({plan: 'starter'}) // '?plan=starter'
 */
export function encodeFilter(filter: WorkflowFilter): string {
  const query = new URLSearchParams(
    FILTER_KEYS.flatMap((key) => (filter[key] === undefined ? [] : [[key, filter[key]]])),
  ).toString();
  return query === '' ? '' : `?${query}`;
}

/**
 * Reads a filter from a query string. Keys and values that the catalogue does not know are
 * ignored; of several values for a key, the first known one counts.
 *
 * @param search query string, with or without `?`
 * @param options the known ids
 */
export function decodeFilter(search: string, options: FilterOptions): WorkflowFilter {
  const query = new URLSearchParams(search);
  return Object.fromEntries(
    FILTER_KEYS.flatMap((key) => {
      const known = query.getAll(key).find((value) => options[key].some(({id}) => id === value));
      return known === undefined ? [] : [[key, known]];
    }),
  );
}
