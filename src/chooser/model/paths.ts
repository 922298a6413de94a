import type {CredentialId} from '../../facts/tokenTypes';
import type {WorkflowId} from '../../facts/workflows';
import type {Answers} from './questions';

/** How a reader who has a workflow before them answers the questions, by the credential it needs. */
const pathOfCredential: Readonly<Partial<Record<CredentialId, Answers>>> = {
  'service-token': {kind: 'ordinary', signin: 'no', stage: 'production'},
  'personal-access-token': {kind: 'person'},
  'oauth-client': {kind: 'ordinary', signin: 'client'},
  'dbt-login': {kind: 'ordinary', signin: 'local'},
  'scim-token': {kind: 'users'},
  'state-oauth-client': {kind: 'state'},
  'webhook-secret': {kind: 'webhook'},
  'third-party-token': {kind: 'git'},
  none: {kind: 'built-in'},
};

const development: Answers = {kind: 'ordinary', signin: 'no', stage: 'development'};

/** Workflows whose credential alone does not tell how their reader answers. */
const pathOfWorkflow: Readonly<Partial<Record<WorkflowId, Answers>>> = {
  'tableau-exposures': {kind: 'tableau'},
  'script-in-development': development,
  'dbt-cli': development,
};

/**
 * The answers that a reader gives who comes to a workflow by the questions.
 *
 * @throws RangeError if the model has no answers for a credential
 */
export function pathTo(workflow: {
  readonly id: WorkflowId;
  readonly credential: CredentialId;
}): Answers {
  const path = pathOfWorkflow[workflow.id] ?? pathOfCredential[workflow.credential];
  if (path === undefined) {
    throw new RangeError(`No answers lead to ${workflow.credential}. Add them to model/paths.ts.`);
  }
  return path;
}

/** Workflows that need a service token in development as well: a PAT may not make service tokens. */
export const alwaysServiceToken: readonly WorkflowId[] = ['service-tokens-by-api'];
