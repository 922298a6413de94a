import type {PlanId} from '../../facts/plans';
import type {LinkId} from './links';
import type {OptionId} from './questions';

/** What the holder of a service token does with it. The order is that of the table. */
export const tasks = [
  'metrics',
  'metadata',
  'run-jobs',
  'watch-jobs',
  'edit-jobs',
  'administer',
] as const;

/** Id of a task. */
export type TaskId = (typeof tasks)[number];

/** The tasks that make sense for each workflow; a task that does not is never offered. */
export const tasksOfWorkflow = {
  cli: [],
  integration: tasks,
  script: tasks,
  sheets: ['metrics'],
  terraform: ['edit-jobs', 'administer'],
  other: tasks,
} as const satisfies Record<OptionId<'workflow'>, readonly TaskId[]>;

/** Plans that allow the same permission sets on a service token; one column of the table each. */
export const planGroups = [
  {id: 'enterprise', plans: ['enterprise', 'enterprise-plus'], link: 'service-enterprise-sets'},
  {id: 'team', plans: ['team'], link: 'service-team-sets'},
  {id: 'starter', plans: ['starter', 'developer'], link: 'service-starter-sets'},
] as const satisfies readonly {id: string; plans: readonly PlanId[]; link: LinkId}[];

/** Id of a plan group. */
export type PlanGroupId = (typeof planGroups)[number]['id'];
