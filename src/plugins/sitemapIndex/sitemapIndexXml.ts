/** A sitemap of one language. */
export interface ListedSitemap {
  /** Public address. */
  readonly url: string;
  /** ISO day of the last change below it; null where nothing tells. */
  readonly changed: string | null;
}

/**
 * Writes the sitemap that lists those of all languages.
 *
 * @see https://www.sitemaps.org/protocol.html#index
 */
export function sitemapIndexXml(sitemaps: readonly ListedSitemap[]): string {
  const entries = sitemaps.map(
    ({url, changed}) =>
      `<sitemap><loc>${url}</loc>${changed === null ? '' : `<lastmod>${changed}</lastmod>`}</sitemap>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('\n')}
</sitemapindex>
`;
}
