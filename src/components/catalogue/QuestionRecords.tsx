import {Fragment, type ReactNode} from 'react';
import styles from './Catalogue.module.css';
import {Citations} from './Citations';
import {SetNames} from './SetChoices';
import type {CatalogueTools} from './tools';
import type {QuestionStatement, QuestionsData} from './types';

type QuestionRecordsProps = Pick<CatalogueTools, 'Link'> & {
  readonly question: string;
  readonly data: QuestionsData;
};

/**
 * Facts of the catalogue that an answer rests on, by kind, each with its sources.
 *
 * @throws Error if the catalogue has no such question
 */
export function QuestionRecords({question, data, Link}: QuestionRecordsProps): ReactNode {
  const {rows, sources, days, words} = data;
  const row = rows.find(({id}) => id === question);
  if (!row) {
    throw new Error(`The catalogue has no question “${question}”. Add it in src/facts/questions.`);
  }

  const item = (statement: QuestionStatement, content: ReactNode) => (
    <li key={statement.text}>
      {content}
      <Citations
        citations={statement.sources}
        sources={sources}
        checked={statement.checked}
        days={days}
        words={words}
      />
    </li>
  );
  const group = (title: string, items: readonly ReactNode[]) =>
    items.length > 0 && (
      <>
        <p className={styles.kind}>{title}</p>
        <ul>{items}</ul>
      </>
    );

  return (
    <div className={styles.records}>
      {group(
        words.sets,
        row.needs.map((need) =>
          item(
            need,
            <>
              {need.text}{' '}
              <SetNames
                sets={need.sets.map(({id}) => id)}
                separator=", "
                options={need.sets}
                Link={Link}
              />
              .
            </>,
          ),
        ),
      )}
      {group(
        words.statements,
        row.statements.map((statement) =>
          item(
            statement,
            <>
              {statement.when && (
                <>
                  <strong>{statement.when}</strong>:{' '}
                </>
              )}
              {statement.text}
            </>,
          ),
        ),
      )}
      {group(
        words.contradictions,
        row.contradictions.map((each) => item(each, each.text)),
      )}
      {group(
        words.workflows,
        row.workflows.map(({to, title, credential}) => (
          <li key={to}>
            <Link to={to}>{title}</Link>&nbsp;— {credential}
          </li>
        )),
      )}
      <p className={styles.sources}>
        {words.asked}
        {row.asked.map((source, index) => {
          const [title, url] = sources[source] ?? ['', ''];
          return (
            <Fragment key={url}>
              {index === 0 ? ' ' : ', '}
              <a href={url} lang="en">
                {title}
              </a>
            </Fragment>
          );
        })}
      </p>
    </div>
  );
}
