import type {PermissionSetId} from '../../facts/permissionSets';
import {inferred, open, type SourceRef, stated} from '../../facts/types';
import type {PlanGroupId, TaskId} from './tasks';

/** Permission sets that together cover a task. */
export interface Choice {
  readonly sets: readonly PermissionSetId[];
  /** When this choice is enough, the message `when.<id>`; absent where it always is. */
  readonly when?: WhenId;
  /**
   * The service token page does not list one of the sets, although the API knows its code.
   * Such a choice is never the only one, and the reader is told.
   */
  readonly unlisted?: true;
}

/** Circumstances that decide between the choices for one task. */
export type WhenId =
  | 'queries-only'
  | 'lists-metrics'
  | 'metadata-alone'
  | 'metadata-and-jobs'
  | 'dashboards-only'
  | 'more-than-dashboards'
  | 'jobs-only'
  | 'jobs-and-environments'
  | 'repositories'
  | 'warehouse-settings'
  | 'deployment'
  | 'team-projects'
  | 'people'
  | 'new-projects'
  | 'project-resources'
  | 'everything';

/** The advice for one task, and what it rests on. */
interface TaskAdvice {
  readonly id: TaskId;
  /** Choices by plan group, smallest first; an empty list is a gap: the plan cannot cover the task. */
  readonly choices: Readonly<Record<PlanGroupId, readonly Choice[]>>;
  readonly sources: readonly SourceRef[];
}

/** Smallest permission sets by task and plan. */
export const advice = [
  {
    id: 'metrics',
    choices: {
      enterprise: [
        {sets: ['semantic-layer-only'], when: 'queries-only'},
        {sets: ['semantic-layer-only', 'metadata-only'], when: 'lists-metrics'},
      ],
      team: [
        {sets: ['semantic-layer-only'], when: 'queries-only'},
        {sets: ['semantic-layer-only', 'metadata-only'], when: 'lists-metrics'},
      ],
      starter: [{sets: ['semantic-layer-only']}],
    },
    sources: [stated('setup-sl'), stated('avail-sl-integrations'), stated('service-tokens')],
  },
  {
    id: 'metadata',
    choices: {
      enterprise: [
        {sets: ['metadata-only'], when: 'metadata-alone'},
        {sets: ['job-viewer'], when: 'metadata-and-jobs'},
      ],
      team: [
        {sets: ['metadata-only'], when: 'metadata-alone'},
        {sets: ['metadata-only', 'read-only'], when: 'metadata-and-jobs'},
      ],
      starter: [],
    },
    sources: [stated('discovery-querying'), stated('pr-1096'), inferred('enterprise-permissions')],
  },
  {
    id: 'run-jobs',
    choices: {
      enterprise: [{sets: ['job-runner']}],
      team: [{sets: ['job-admin']}],
      starter: [],
    },
    sources: [stated('pr-4791'), stated('airflow-guide'), inferred('enterprise-permissions')],
  },
  {
    id: 'watch-jobs',
    choices: {
      enterprise: [{sets: ['job-viewer']}],
      team: [
        {sets: ['read-only'], when: 'dashboards-only'},
        {sets: ['job-admin'], when: 'more-than-dashboards'},
      ],
      starter: [],
    },
    sources: [stated('service-tokens'), inferred('enterprise-permissions')],
  },
  {
    id: 'edit-jobs',
    choices: {
      enterprise: [
        {sets: ['job-creator'], when: 'jobs-only', unlisted: true},
        {sets: ['job-admin'], when: 'jobs-and-environments'},
      ],
      team: [{sets: ['job-admin']}],
      starter: [],
    },
    sources: [inferred('enterprise-permissions'), open('pr-9420')],
  },
  {
    id: 'administer',
    choices: {
      enterprise: [
        {sets: ['git-admin'], when: 'repositories'},
        {sets: ['database-admin'], when: 'warehouse-settings'},
        {sets: ['job-admin'], when: 'deployment'},
        {sets: ['team-admin'], when: 'team-projects'},
        {sets: ['security-admin'], when: 'people'},
        {sets: ['project-creator'], when: 'new-projects', unlisted: true},
        {sets: ['account-admin'], when: 'everything'},
      ],
      team: [
        {sets: ['member'], when: 'project-resources'},
        {sets: ['account-admin'], when: 'everything'},
      ],
      starter: [],
    },
    sources: [inferred('enterprise-permissions'), stated('terraform-provider')],
  },
] as const satisfies readonly TaskAdvice[];
