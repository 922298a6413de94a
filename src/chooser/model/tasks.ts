import type {PlanId} from '../../facts/plans';
import type {WorkflowId} from '../../facts/workflows';
import type {LinkId} from './links';

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

/** Workflows whose permission sets depend on what they do, so that their reader picks a task. */
export const workflowsByTask: readonly WorkflowId[] = [
  'partner-integration',
  'custom-backend',
  'script-in-production',
  'fivetran-census-monte-carlo',
];

/** Plans that allow the same permission sets on a service token; one column of the table each. */
export const planGroups = [
  {id: 'enterprise', plans: ['enterprise', 'enterprise-plus'], link: 'service-enterprise-sets'},
  {id: 'team', plans: ['team'], link: 'service-team-sets'},
  {id: 'starter', plans: ['starter', 'developer'], link: 'service-starter-sets'},
] as const satisfies readonly {id: string; plans: readonly PlanId[]; link: LinkId}[];

/** Id of a plan group. */
export type PlanGroupId = (typeof planGroups)[number]['id'];

/** Plans in the order in which they are offered. */
export const planIds: readonly PlanId[] = planGroups.flatMap(({plans}): readonly PlanId[] => plans);
