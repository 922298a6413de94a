import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {lastChange} from '../../commands/pageHistory';
import {sitemapIndexXml} from './sitemapIndexXml';

/** Folders whose changes are those of a language’s pages. */
function foldersOf(locale: string, defaultLocale: string): readonly string[] {
  return locale === defaultLocale ? ['docs', 'src/pages'] : [`i18n/${locale}`];
}

/**
 * Docusaurus plugin that writes `sitemap-index.xml` at the root: the sitemaps of all languages, so
 * that search engines need one address.
 */
export function sitemapIndex({i18n, siteConfig}: LoadContext): Plugin | null {
  // One file serves the whole host, so the default locale writes it and the others stay out.
  if (i18n.currentLocale !== i18n.defaultLocale) return null;
  return {
    name: 'sitemap-index',
    async postBuild({outDir}) {
      const sitemaps = i18n.locales.map((locale) => ({
        url: `${siteConfig.url}${i18n.localeConfigs[locale]?.baseUrl ?? siteConfig.baseUrl}sitemap.xml`,
        changed: lastChange(foldersOf(locale, i18n.defaultLocale)),
      }));
      await writeFile(join(outDir, 'sitemap-index.xml'), sitemapIndexXml(sitemaps));
    },
  };
}
