import {useLocation} from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {usePluginData} from '@docusaurus/useGlobalData';
import type {PageStatusData} from '../../plugins/pageStatus';

/** What the build knows of the page that is open. */
export function usePageStatus() {
  const {siteConfig, i18n} = useDocusaurusContext();
  const {missing, notices} = usePluginData('page-status') as PageStatusData;
  const {pathname} = useLocation();
  const path = pathname.slice(siteConfig.baseUrl.length).replace(/\/$/u, '');
  const isMissing = (locale: string) => missing[locale]?.includes(path) === true;
  return {
    /** Languages in which the page really exists. */
    locales: i18n.locales.filter((locale) => !isMissing(locale)),
    notice: notices[path],
    /** The language of the content, where it is not that of the site around it. */
    lang: isMissing(i18n.currentLocale)
      ? i18n.localeConfigs[i18n.defaultLocale]?.htmlLang
      : undefined,
  };
}
