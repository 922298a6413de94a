import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import {useAlternatePageUtils} from '@docusaurus/theme-common/internal';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import {usePageStatus} from './usePageStatus';

/** Says above a page that it is not translated, or that its translation has fallen behind. */
export function Notice(): ReactNode {
  const {notice} = usePageStatus();
  const {i18n} = useDocusaurusContext();
  const {createUrl} = useAlternatePageUtils();
  if (!notice) return null;
  const source = createUrl({locale: i18n.defaultLocale, fullyQualified: false});
  return (
    <aside className="alert alert--warning margin-bottom--md" data-notice={notice.kind}>
      <strong>{notice.title}</strong> {notice.text}{' '}
      <a href={source} hrefLang={i18n.localeConfigs[i18n.defaultLocale]?.htmlLang}>
        <Translate id="site.notice.source" description="Link to the page in the source language">
          Open the English page
        </Translate>
      </a>
      {' · '}
      <Link to="/docs/translation-status">
        <Translate id="site.notice.status" description="Link to the report on the translations">
          State of the translations
        </Translate>
      </Link>
    </aside>
  );
}
