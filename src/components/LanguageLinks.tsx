import Link from '@docusaurus/Link';
import {useAlternatePageUtils} from '@docusaurus/theme-common/internal';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {useAddress} from '../address/useAddress';
import styles from './LanguageLinks.module.css';

/**
 * Links to this very page in the other languages; the query and the anchor come along, and with
 * them the answers given to the chooser.
 *
 * The development server has one language only, so there a link would lead nowhere and the
 * command that starts the other language stands in its place.
 */
export function LanguageLinks(): ReactNode {
  const {i18n} = useDocusaurusContext();
  const pages = useAlternatePageUtils();
  const {search, hash} = useAddress();
  const className = clsx('navbar__item navbar__link', styles.link);

  return i18n.locales
    .filter((locale) => locale !== i18n.currentLocale)
    .map((locale) => {
      const {label = locale, htmlLang = locale} = i18n.localeConfigs[locale] ?? {};
      if (process.env.NODE_ENV === 'development') {
        const command = locale === i18n.defaultLocale ? 'npm run dev' : `npm run dev:${locale}`;
        return (
          <span key={locale} className={className}>
            {label}: <code>{command}</code>
          </span>
        );
      }
      const path = pages.createUrl({locale, fullyQualified: false});
      return (
        <Link
          key={locale}
          className={className}
          to={`pathname://${path}${search}${hash}`}
          // The address is whole already; the prefix of this language would lead back here.
          autoAddBaseUrl={false}
          target="_self"
          lang={htmlLang}
          hrefLang={htmlLang}
        >
          {label}
        </Link>
      );
    });
}
