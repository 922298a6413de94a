import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';

/**
 * Docusaurus plugin that writes `robots.txt` with the address of the sitemap of sitemaps. A
 * static file could not: the format demands absolute addresses, and ours depend on `SITE_URL`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9309 and https://www.sitemaps.org/protocol.html
 */
export function robotsTxt({i18n, siteConfig}: LoadContext): Plugin | null {
  // One file serves the whole host, so the default locale writes it and the others stay out.
  if (i18n.currentLocale !== i18n.defaultLocale) return null;
  return {
    name: 'robots-txt',
    async postBuild({outDir}) {
      const sitemap = `Sitemap: ${siteConfig.url}${siteConfig.baseUrl}sitemap-index.xml`;
      const lines = ['User-agent: *', 'Allow: /', '', sitemap, ''];
      await writeFile(join(outDir, 'robots.txt'), lines.join('\n'));
    },
  };
}
