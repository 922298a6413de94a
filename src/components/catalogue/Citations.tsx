import {Fragment, type ReactNode} from 'react';
import styles from './Catalogue.module.css';
import type {Citation, SharedWords, SourceLink} from './types';

type CitationsProps = {
  readonly citations: readonly Citation[];
  readonly sources: readonly SourceLink[];
  /** ISO day on which the sources were last read. */
  readonly checked: string;
  readonly days: Readonly<Record<string, string>>;
  readonly words: SharedWords;
};

/** Where an entry comes from, how firm each source is, and when it was last read. */
export function Citations({citations, sources, checked, days, words}: CitationsProps): ReactNode {
  return (
    <p className={styles.sources}>
      {words.sources} <time dateTime={checked}>{days[checked]}</time>:
      {citations.map(([source, confidence], index) => {
        const [title, url] = sources[source] ?? ['', ''];
        return (
          <Fragment key={`${source} ${confidence}`}>
            {index === 0 ? ' ' : ', '}
            <a href={url} lang="en">
              {title}
            </a>{' '}
            ({words[confidence]})
          </Fragment>
        );
      })}
    </p>
  );
}
