import clsx from 'clsx';
import type {ReactNode} from 'react';
import {ruleTable} from '../render/ruleTable';
import shared from './Chooser.module.css';
import {usePageTools} from './ChooserContext';
import {Heading} from './Heading';
import styles from './Table.module.css';

/** The whole decision table: for readers who recognise their case, and for those without a script. */
export function RuleTable(): ReactNode {
  const tools = usePageTools();
  const {t, id} = tools;
  const {columns, rows} = ruleTable(tools);
  const results = columns.length - 1;
  return (
    <section className={shared.rules} aria-labelledby={`${id}-rules`}>
      <Heading id={`${id}-rules`}>{t('table.heading')}</Heading>
      {/* biome-ignore-start lint/a11y/noRedundantRoles: as cards, the rows would lose their roles */}
      <table className={clsx(styles.table, styles.ruleTable)} role="table">
        <caption>{t('table.caption', {count: rows.length})}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th key={column} role="columnheader" scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(({id: rule, cells, result}) => (
            <tr key={rule} role="row">
              {cells.map((labels, index) => (
                <td
                  key={columns[index]}
                  role="cell"
                  data-label={columns[index]}
                  className={labels.length === 0 ? styles.any : undefined}
                >
                  {labels.length === 0
                    ? t('table.any')
                    : labels.map((label) => <span key={label}>{label}</span>)}
                </td>
              ))}
              <td role="cell" data-label={columns[results]}>
                <b>{result}</b>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {/* biome-ignore-end lint/a11y/noRedundantRoles: see above */}
    </section>
  );
}
