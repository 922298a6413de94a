import Head from '@docusaurus/Head';
import {PageMetadata, useThemeConfig} from '@docusaurus/theme-common';
import {useAlternatePageUtils} from '@docusaurus/theme-common/internal';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {usePageStatus} from '@site/src/components/page/usePageStatus';
import type {ReactNode} from 'react';

/**
 * Replaces the stock metadata, which calls a page without a translation a version in that language:
 * here such a page names its source as the one to index, and no version of its own.
 */
export default function SiteMetadata(): ReactNode {
  const {i18n} = useDocusaurusContext();
  const {image} = useThemeConfig();
  const {createUrl} = useAlternatePageUtils();
  const {locales} = usePageStatus();
  const {currentLocale, defaultLocale, localeConfigs} = i18n;
  const addressIn = (locale: string) => createUrl({locale, fullyQualified: true});
  const tagOf = (locale: string) => localeConfigs[locale]?.htmlLang ?? locale;
  const canonical = addressIn(locales.includes(currentLocale) ? currentLocale : defaultLocale);
  return (
    <>
      <Head>
        <meta name="twitter:card" content="summary_large_image" />
        <meta property="og:url" content={canonical} />
        <link rel="canonical" href={canonical} />
        <body />
        {locales.length > 1 &&
          locales.map((locale) => (
            <link key={locale} rel="alternate" href={addressIn(locale)} hrefLang={tagOf(locale)} />
          ))}
        {locales.length > 1 && (
          <link rel="alternate" href={addressIn(defaultLocale)} hrefLang="x-default" />
        )}
        <meta
          property="og:locale"
          content={tagOf(locales.includes(currentLocale) ? currentLocale : defaultLocale)}
        />
        {locales
          .filter((locale) => locale !== currentLocale && locales.includes(currentLocale))
          .map((locale) => (
            <meta key={locale} property="og:locale:alternate" content={tagOf(locale)} />
          ))}
      </Head>
      {image && <PageMetadata image={image} />}
    </>
  );
}
