import clsx from 'clsx';
import type {FormEvent, ReactNode, Ref} from 'react';
import type {PlanId} from '../../facts/plans';
import {type ChooserState, planIds, tasksFor} from '../engine/state';
import type {TaskId} from '../model/tasks';
import {type ChoiceLine, permissionContent} from '../render/permissionContent';
import type {Wording} from '../render/types';
import shared from './Chooser.module.css';
import {useChooser} from './ChooserContext';
import {Heading} from './Heading';
import styles from './PermissionAdvice.module.css';
import {RichText} from './RichText';
import {SourceList} from './SourceList';
import tables from './Table.module.css';

type PermissionAdviceProps = {
  readonly state: ChooserState;
  readonly wording: Wording;
  readonly headingRef: Ref<HTMLHeadingElement>;
};

/** The smallest permission sets for a service token, narrowed by plan and task if the reader likes. */
export function PermissionAdvice({state, wording, headingRef}: PermissionAdviceProps): ReactNode {
  const {t, id, go, Link} = useChooser();
  const {columns, rows, gap, remarks, sources} = permissionContent(state, wording);
  const tasks = tasksFor(state.answers);

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const {plan: _plan, task: _task, ...rest} = state;
    go(
      {
        ...rest,
        ...(data.get('plan') && {plan: data.get('plan') as PlanId}),
        ...(data.get('task') && {task: data.get('task') as TaskId}),
      },
      'permissions',
    );
  };

  return (
    <section>
      <Heading depth={1} ref={headingRef}>
        {t('advice.heading')}
      </Heading>
      <p>{t('advice.intro')}</p>
      <form
        key={`${state.plan} ${state.task}`}
        className={styles.narrow}
        method="get"
        onSubmit={onSubmit}
      >
        {tasks.length > 1 && (
          <p>
            <label htmlFor={`${id}-task`}>{t('advice.task')}</label>
            <select id={`${id}-task`} name="task" defaultValue={state.task ?? ''}>
              <option value="">{t('advice.anyTask')}</option>
              {tasks.map((task) => (
                <option key={task} value={task}>
                  {t(`task.${task}`)}
                </option>
              ))}
            </select>
          </p>
        )}
        <p>
          <label htmlFor={`${id}-plan`}>{t('advice.plan')}</label>
          <select id={`${id}-plan`} name="plan" defaultValue={state.plan ?? ''}>
            <option value="">{t('advice.anyPlan')}</option>
            {planIds.map((plan) => (
              <option key={plan} value={plan}>
                {wording.catalogue.plans[plan]}
              </option>
            ))}
          </select>
        </p>
        <button type="submit" className={shared.quiet}>
          {t('advice.show')}
        </button>
      </form>
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
                  <Choices choices={choices} />
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
      {remarks.length > 0 && (
        <ul className={styles.remarks}>
          {remarks.map((remark) => (
            <li key={remark}>
              <RichText text={remark} />
            </li>
          ))}
        </ul>
      )}
      <SourceList sources={sources} wording={wording} />
    </section>
  );
}

function Choices({choices}: {readonly choices: readonly ChoiceLine[]}): ReactNode {
  const {t, Link} = useChooser();
  if (choices.length === 0) return <span className={styles.gap}>{t('advice.gap')}</span>;
  return (
    <ul className={styles.choices}>
      {choices.map(({sets, when, isUnlisted}) => (
        <li key={sets.map(({label}) => label).join()}>
          {sets.map(({label, href}, index) => (
            <span key={label}>
              {index > 0 && ' + '}
              <Link to={href}>{label}</Link>
            </span>
          ))}
          {when !== '' && <small>{when}</small>}
          {isUnlisted && <small className={styles.unlisted}>{t('advice.unlisted')}</small>}
        </li>
      ))}
    </ul>
  );
}
