import Link from '@docusaurus/Link';
import {useHistorySelector} from '@docusaurus/theme-common';
import {useAlternatePageUtils} from '@docusaurus/theme-common/internal';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';

/**
 * Links to this very page in the other languages; the query and the anchor come along, and with
 * them the answers given to the chooser.
 *
 * The development server has one language only, so there a link would lead nowhere and the
 * command that starts the other language stands in its place.
 */
export function LanguageLinks({mobile}: {mobile: boolean}): ReactNode {
  const {i18n} = useDocusaurusContext();
  const pages = useAlternatePageUtils();
  const query = useHistorySelector(({location}) => location.search);
  const anchor = useHistorySelector(({location}) => location.hash);

  const links = i18n.locales
    .filter((locale) => locale !== i18n.currentLocale)
    .map((locale) => {
      const language = i18n.localeConfigs[locale];
      const className = mobile ? 'menu__link' : 'navbar__item navbar__link';
      if (process.env.NODE_ENV === 'development') {
        const command = locale === i18n.defaultLocale ? 'npm run dev' : `npm run dev:${locale}`;
        return (
          <span key={locale} className={className}>
            {language?.label}: <code>{command}</code>
          </span>
        );
      }
      return (
        <Link
          key={locale}
          className={className}
          to={`pathname://${pages.createUrl({locale, fullyQualified: false})}${query}${anchor}`}
          target="_self"
          lang={language?.htmlLang}
          hrefLang={language?.htmlLang}
        >
          {language?.label}
        </Link>
      );
    });
  return mobile
    ? links.map((link) => (
        <li key={link.key} className="menu__list-item">
          {link}
        </li>
      ))
    : links;
}
