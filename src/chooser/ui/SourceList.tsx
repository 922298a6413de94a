import {Fragment, type ReactNode} from 'react';
import {formatDay} from '../render/formatDay';
import type {SourceLink, Wording} from '../render/types';
import styles from './Answer.module.css';

/** Sources as links, with their own dates where they have some. */
export function SourceNames({sources}: {readonly sources: readonly SourceLink[]}): ReactNode {
  return sources.map(({title, url, date}, index) => (
    <Fragment key={url}>
      {index > 0 && ', '}
      <a href={url} lang="en">
        {title}
      </a>
      {date !== undefined && ` (${date})`}
    </Fragment>
  ));
}

type SourceListProps = {readonly sources: readonly SourceLink[]; readonly wording: Wording};

/** Where the statements above come from, and when that was last checked. */
export function SourceList({sources, wording}: SourceListProps): ReactNode {
  const {t, locale, catalogue} = wording;
  if (sources.length === 0) return null;
  return (
    <p className={styles.sources}>
      {t('sources', {date: formatDay(catalogue.checked, locale)})} <SourceNames sources={sources} />
    </p>
  );
}
