import type {ComponentType, ReactNode} from 'react';
import {ScrollableTable} from '../ScrollableTable';
import styles from './Status.module.css';
import type {KindCell, LocaleStatus, StatusWords} from './types';

/** What a link needs; the site gives its own. */
export type LinkComponent = ComponentType<{readonly to: string; readonly children: ReactNode}>;

interface StatusTableProps {
  readonly status: LocaleStatus;
  readonly words: StatusWords;
  readonly Link: LinkComponent;
}

/** Pages × kinds of facts in one language: how many facts were compared, what was found. */
export function StatusTable({status, words, Link}: StatusTableProps): ReactNode {
  const {language, pages, facts, errors, warnings, kinds, rows} = status;
  const counts = [
    [words.pages, pages],
    [words.facts, facts],
    [words.errors, errors],
    [words.warnings, warnings],
  ] as const;
  return (
    <>
      <dl className={styles.counts}>
        {counts.map(([name, count]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      <ScrollableTable className={styles.table}>
        <caption>{language}</caption>
        <thead>
          <tr>
            {[words.page, words.state, ...kinds, words.freshness].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({path, title, address, state, isInStep, freshness, since, cells}) => (
            <tr key={path}>
              <th scope="row">{address === null ? title : <Link to={address}>{title}</Link>}</th>
              <td data-in-step={isInStep}>{state}</td>
              {cells.map((cell, index) => (
                <td key={kinds[index]}>
                  <Cell cell={cell} words={words} />
                </td>
              ))}
              <td>
                {freshness}
                {since !== '' && <small>{since}</small>}
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollableTable>
    </>
  );
}

function Cell({cell, words}: {readonly cell: KindCell; readonly words: StatusWords}): ReactNode {
  const {facts, errors, warnings} = cell;
  return (
    <>
      {facts}
      {errors > 0 && <strong data-severity="error">{`${words.errors}: ${errors}`}</strong>}
      {warnings > 0 && <strong data-severity="warning">{`${words.warnings}: ${warnings}`}</strong>}
    </>
  );
}
