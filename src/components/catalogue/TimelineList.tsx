import {Fragment, type ReactNode} from 'react';
import styles from './Catalogue.module.css';
import {Citations} from './Citations';
import type {CatalogueTools} from './tools';
import type {TimelineData} from './types';

type TimelineListProps = Pick<CatalogueTools, 'Heading'> & {
  readonly data: TimelineData;
  /** Link of an entry to itself. */
  readonly AnchorLink: (props: {readonly id: string; readonly label: string}) => ReactNode;
};

/** What changed when, newest first; each change under an address of its own. */
export function TimelineList({data, Heading, AnchorLink}: TimelineListProps): ReactNode {
  const {years, sources, days, words} = data;
  return years.map(({year, rows}) => (
    <section key={year} className={styles.catalogue}>
      <Heading as="h2" id={`year-${year}`} className={styles.area}>
        {year}
      </Heading>
      <ul className={styles.timeline}>
        {rows.map(({id, when, isImportant, event, sources: citations, checked}) => (
          <li key={id} id={id} className={styles.change} data-important={isImportant}>
            <p className={styles.when}>
              {when.map((part) =>
                typeof part === 'string' ? (
                  <Fragment key={part}>{part}</Fragment>
                ) : (
                  <time key={part.iso} dateTime={part.iso}>
                    {part.text}
                  </time>
                ),
              )}
              {isImportant && <strong>{words.important}</strong>}
              <AnchorLink id={id} label={event} />
            </p>
            <p>{event}</p>
            <Citations
              citations={citations}
              sources={sources}
              checked={checked}
              days={days}
              words={words}
            />
          </li>
        ))}
      </ul>
    </section>
  ));
}
