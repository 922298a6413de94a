import type {EndpointId} from '../../facts/endpoints';
import type {AreaId, Workflow, WorkflowId} from '../../facts/workflows';
import type {TaskId} from './tasks';

/** For calls that change or start something: what reads the same thing with the same token. */
const harmless: Readonly<Partial<Record<EndpointId, EndpointId>>> = {
  'job-run': 'jobs',
  'audit-log-export': 'audit-logs',
  'semantic-layer-jdbc': 'semantic-layer-graphql',
};

/** What tells whether a token of a workflow without a first endpoint works. */
const trialOfArea: Readonly<Partial<Record<AreaId, EndpointId>>> = {
  'semantic-layer': 'semantic-layer-graphql',
  discovery: 'discovery',
};

const trialOfWorkflow: Readonly<Partial<Record<WorkflowId, EndpointId | 'none'>>> = {
  'mcp-self-hosted-semantic-layer': 'semantic-layer-graphql',
  'mcp-self-hosted-team': 'discovery',
  // What a token with its only set can read by API is stated nowhere.
  'snowflake-native-app': 'none',
};

/** Trial requests after an answer by questions, by what the service token is for. */
export const trialOfTask: Readonly<Record<TaskId, EndpointId>> = {
  metrics: 'semantic-layer-graphql',
  metadata: 'discovery',
  'run-jobs': 'jobs',
  'watch-jobs': 'jobs',
  'edit-jobs': 'jobs',
  administer: 'projects',
};

/** The request that tries a personal access token: it needs no permission of its own. */
export const personalTrial = 'accounts-v3' satisfies EndpointId;

/**
 * The endpoint with which to try the token of a workflow, without starting or changing anything.
 *
 * @returns `undefined` where there is no token to send, or no request is known to work
 */
export function trialOf(workflow: Workflow): EndpointId | undefined {
  const own = trialOfWorkflow[workflow.id];
  if (own === 'none') return undefined;
  if (own !== undefined) return own;
  if (workflow.credential === 'service-token') {
    const [first] = workflow.endpoints ?? [];
    if (first !== undefined) return harmless[first] ?? first;
    return trialOfArea[workflow.area] ?? 'jobs';
  }
  if (workflow.credential !== 'personal-access-token') return undefined;
  const [first] = workflow.endpoints ?? [];
  if (first !== undefined) return harmless[first] ?? first;
  return trialOfArea[workflow.area] ?? personalTrial;
}
