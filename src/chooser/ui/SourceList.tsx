import type {ReactNode} from 'react';
import type {SourceLink} from '../render/types';
import {formatDay} from '../render/words';
import styles from './Chooser.module.css';
import {useChooser} from './ChooserContext';

/** Where the statements above come from, and when that was last checked. */
export function SourceList({sources}: {readonly sources: readonly SourceLink[]}): ReactNode {
  const {t, locale, catalogue} = useChooser();
  if (sources.length === 0) return null;
  return (
    <div className={styles.sources}>
      {t('sources', {date: formatDay(catalogue.checked, locale)})}
      <ul>
        {sources.map(({title, url}) => (
          <li key={url}>
            <a href={url} lang="en">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
