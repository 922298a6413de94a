import {Fragment, type ReactNode} from 'react';
import {formatDay} from '../render/formatDay';
import type {SourceLink, Wording} from '../render/types';
import styles from './Result.module.css';

type SourceListProps = {readonly sources: readonly SourceLink[]; readonly wording: Wording};

/** Where the statements above come from, and when that was last checked. */
export function SourceList({sources, wording}: SourceListProps): ReactNode {
  const {t, locale, catalogue} = wording;
  if (sources.length === 0) return null;
  return (
    <p className={styles.sources}>
      {t('sources', {date: formatDay(catalogue.checked, locale)})}
      {sources.map(({title, url}, index) => (
        <Fragment key={url}>
          {index === 0 ? ' ' : ', '}
          <a href={url} lang="en">
            {title}
          </a>
        </Fragment>
      ))}
    </p>
  );
}
