/**
 * Folders under which dbt's own documentation once kept the pages that this site has now,
 * each beside the folder of today. Links in the wild still use the old ones.
 *
 * Source: docs.getdbt.com, which moved `/docs/dbt-cloud-apis` to `/docs/dbt-apis` and the two
 * former `manage-access` folders to `/docs/platform/manage-access` in April 2026.
 */
const MOVED_FOLDERS = [
  {today: '/docs/dbt-apis/', before: ['/docs/dbt-cloud-apis/']},
  {
    today: '/docs/platform/manage-access/',
    before: ['/docs/collaborate/manage-access/', '/docs/cloud/manage-access/'],
  },
] as const;

/**
 * Lists the former addresses of a page.
 *
 * @param path address of an existing page, without the base URL and the locale
 * @returns the addresses that shall lead to it; empty for a page that never moved
 */
export function oldAddresses(path: string): string[] {
  return MOVED_FOLDERS.flatMap(({today, before}) =>
    path.startsWith(today) ? before.map((folder) => folder + path.slice(today.length)) : [],
  );
}
