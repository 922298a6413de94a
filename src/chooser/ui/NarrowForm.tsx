import type {FormEvent, ReactNode} from 'react';
import type {HostId} from '../../facts/hosts';
import type {PlanId} from '../../facts/plans';
import type {ChooserCatalogue} from '../catalogue/types';
import {type ChooserState, tasksFor} from '../engine/state';
import {defaultRegion} from '../model/regions';
import {planIds, type TaskId} from '../model/tasks';
import type {AnswerContent} from '../render/answerContent';
import shared from './Chooser.module.css';
import {useChooser} from './ChooserContext';
import styles from './Permissions.module.css';

type NarrowFormProps = {
  readonly state: ChooserState;
  readonly content: Pick<AnswerContent, 'plans' | 'advice' | 'request'>;
  readonly catalogue: ChooserCatalogue;
};

/** Names plan, task and region. Nothing changes before the reader says so. */
export function NarrowForm({state, content, catalogue}: NarrowFormProps): ReactNode {
  const {t, id, go} = useChooser();
  const tasks = tasksFor(state);
  const hasPlans = content.plans.length > 0 || content.advice !== undefined;

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const {plan: _plan, task: _task, region: _region, ...rest} = state;
    const plan = data.get('plan') as PlanId | null;
    const task = data.get('task') as TaskId | null;
    const region = data.get('region') as HostId | null;
    go(
      {
        ...rest,
        ...(plan && {plan}),
        ...(task && {task}),
        ...(region && region !== defaultRegion && {region}),
      },
      'permissions',
    );
  };

  const select = (
    name: string,
    label: string,
    value: string,
    entries: readonly (readonly [string, string])[],
  ) => (
    <p>
      <label htmlFor={`${id}-${name}`}>{label}</label>
      <select id={`${id}-${name}`} name={name} defaultValue={value}>
        {entries.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </p>
  );

  return (
    <form
      key={`${state.plan} ${state.task} ${state.region}`}
      className={styles.narrow}
      method="get"
      onSubmit={onSubmit}
    >
      {tasks.length > 0 &&
        select('task', t('advice.task'), state.task ?? '', [
          ['', t('advice.anyTask')],
          ...tasks.map((task) => [task, t(`task.${task}`)] as const),
        ])}
      {hasPlans &&
        select('plan', t('advice.plan'), state.plan ?? '', [
          ['', t('advice.anyPlan')],
          ...planIds.map((plan) => [plan, catalogue.plans[plan] ?? plan] as const),
        ])}
      {content.request &&
        select(
          'region',
          t('request.region'),
          state.region ?? defaultRegion,
          catalogue.regions.map(({id: region, host, place}) => [
            region,
            host === undefined ? place : `${region} · ${place}`,
          ]),
        )}
      <button type="submit" className={shared.quiet}>
        {t('advice.show')}
      </button>
    </form>
  );
}
