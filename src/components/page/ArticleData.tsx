import Head from '@docusaurus/Head';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import {useDocUrl} from './useDocUrl';
import {usePageStatus} from './usePageStatus';

// The build sorts the names of this data: in any other order the browser would write it anew.
function crumb(position: number, name: string, item: string) {
  return {'@type': 'ListItem', item, name, position};
}

/** Describes a document, and the path to it, to search engines. */
export function ArticleData(): ReactNode {
  const {siteConfig, i18n} = useDocusaurusContext();
  const {title, description, lastUpdatedAt} = useDoc().metadata;
  const {lang} = usePageStatus();
  const url = useDocUrl();
  const data = {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'TechArticle',
        ...(lastUpdatedAt && {dateModified: new Date(lastUpdatedAt).toISOString().slice(0, 10)}),
        description,
        headline: title,
        inLanguage: lang ?? i18n.localeConfigs[i18n.currentLocale]?.htmlLang,
        url,
      },
      {
        '@type': 'BreadcrumbList',
        // Categories have no page of their own, and an entry on the way needs an address.
        itemListElement: [
          crumb(1, siteConfig.title, siteConfig.url + siteConfig.baseUrl),
          crumb(2, title, url),
        ],
      },
    ],
  };
  return (
    <Head>
      <script type="application/ld+json">{JSON.stringify(data)}</script>
    </Head>
  );
}
