import clsx from 'clsx';
import type {ReactNode} from 'react';
import type {ChoiceLine, PermissionContent} from '../render/permissionContent';
import shared from './Chooser.module.css';
import {useChooser} from './ChooserContext';
import styles from './Permissions.module.css';
import {RichText} from './RichText';
import {SetNames} from './SetNames';
import tables from './Table.module.css';

/** The permission sets by task, where they depend on what the token does. */
export function TaskSets({advice}: {readonly advice: PermissionContent}): ReactNode {
  const {t, Link} = useChooser();
  const {columns, rows, gap} = advice;
  return (
    <>
      {/* biome-ignore-start lint/a11y/noRedundantRoles: as cards, the rows would lose their roles */}
      <table className={tables.table} role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {t('advice.task')}
            </th>
            {columns.map(({label, href}) => (
              <th key={label} role="columnheader" scope="col">
                <Link to={href}>{label}</Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(({task, cells}) => (
            <tr key={task} role="row">
              <th role="rowheader" scope="row">
                {task}
              </th>
              {cells.map((choices, index) => (
                <td key={columns[index]?.label} role="cell" data-label={columns[index]?.label}>
                  <Choices choices={choices} isShort={rows.length > 1} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {/* biome-ignore-end lint/a11y/noRedundantRoles: see above */}
      {gap.length > 0 && (
        <div className={clsx(shared.conflict, styles.gapBox)}>
          {gap.map((sentence) => (
            <p key={sentence}>
              <RichText text={sentence} />
            </p>
          ))}
        </div>
      )}
    </>
  );
}

type ChoicesProps = {readonly choices: readonly ChoiceLine[]; readonly isShort: boolean};

function Choices({choices, isShort}: ChoicesProps): ReactNode {
  const {t} = useChooser();
  if (choices.length === 0) return <span className={styles.gap}>{t('advice.gap')}</span>;
  return (
    <ul className={styles.choices}>
      {choices.map(({sets, when, isUnlisted}) => (
        <li key={sets.map(({id}) => id).join()}>
          <SetNames sets={sets} isShort={isShort} />
          {when !== '' && <small className={styles.remark}>{when}</small>}
          {isUnlisted && <small className={styles.remark}>{t('advice.unlisted')}</small>}
        </li>
      ))}
    </ul>
  );
}
