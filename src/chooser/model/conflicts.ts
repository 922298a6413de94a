import type {ContradictionId} from '../../facts/contradictions';
import type {Applies} from './applies';

interface Conflict {
  readonly id: ContradictionId;
  /** Answers that the contradiction is about. */
  readonly when: Applies;
}

/** Where the contradictions of the catalogue touch an answer, so that its reader must see both sides. */
export const conflicts = [
  {
    id: 'google-sheets-token',
    when: {workflows: ['google-sheets-shared', 'spreadsheets-per-person']},
  },
  {
    id: 'starter-metadata-only',
    when: {
      workflows: ['google-sheets-shared', 'bi-tools', 'semantic-layer-app'],
      plans: ['starter', 'unnamed'],
    },
  },
  {id: 'starter-metadata-only', when: {tasks: ['metrics'], plans: ['starter']}},
  {id: 'developer-plan-access', when: {outcomes: ['service', 'pat'], plans: ['developer']}},
  {
    id: 'production-on-starter',
    when: {outcomes: ['service'], isGap: true, plans: ['starter']},
  },
  {id: 'who-creates-service-tokens', when: {workflows: ['service-tokens-by-api']}},
  {
    id: 'discovery-credentials',
    when: {workflows: ['discovery-api', 'discovery-and-admin-api', 'webhook-receiver']},
  },
  {id: 'discovery-credentials', when: {tasks: ['metadata']}},
  {
    id: 'orchestrator-set',
    when: {
      workflows: ['airflow', 'ci-starts-a-job', 'azure-data-factory', 'databricks-workflows'],
    },
  },
  {
    id: 'orchestrator-set',
    when: {workflows: ['prefect-dagster-orchestra', 'ci-check-unsupported-git']},
  },
  {id: 'orchestrator-set', when: {tasks: ['run-jobs']}},
  {id: 'remote-mcp-sets', when: {workflows: ['mcp-remote-shared', 'mcp-self-hosted-team']}},
  {id: 'developer-environment-default', when: {workflows: ['mcp-remote-shared', 'datafold']}},
  {id: 'fusion-admin-on-tokens', when: {workflows: ['fusion-upgrade']}},
  {id: 'token-expiry', when: {workflows: ['service-tokens-by-api', 'rotate-own-pats']}},
  {
    id: 'job-creator-condition',
    when: {workflows: ['terraform-production-jobs', 'engine-in-ci']},
  },
  {id: 'job-creator-condition', when: {tasks: ['edit-jobs']}},
  {
    id: 'project-creator-groups',
    when: {workflows: ['terraform-new-projects', 'groups-and-members-script']},
  },
  {
    id: 'enterprise-list-lags',
    when: {workflows: ['terraform-new-projects', 'job-notifications-script']},
  },
  {
    id: 'terraform-semantic-layer-read',
    when: {workflows: ['terraform-production-account']},
  },
  {
    id: 'read-only-account-settings',
    when: {workflows: ['hightouch', 'coalesce-catalog', 'precisely']},
  },
] as const satisfies readonly Conflict[];

/** Id of a contradiction that the chooser shows. */
export type ConflictId = (typeof conflicts)[number]['id'];
