import {inferred, type SourceRef, stated} from '../../facts/types';
import type {RuleId} from './rules';

/** Why a rule says what it says. The reason itself is the message `reason.<rule>`. */
export interface Explanation {
  readonly sources: readonly SourceRef[];
}

/** The sources of every rule of the decision table. */
export const explanations: Readonly<Record<RuleId, Explanation>> = {
  users: {sources: [stated('scim')]},
  git: {sources: [stated('environment-variables'), stated('setup-service-user')]},
  tableau: {sources: [stated('downstream-exposures-tableau')]},
  'built-in': {sources: [stated('ci-jobs'), stated('exports')]},
  webhook: {sources: [stated('webhooks')]},
  state: {sources: [stated('dbt-state-cicd')]},
  person: {
    sources: [
      stated('authentication'),
      stated('openapi-v3', 'user credentials'),
      stated('audit-log'),
      stated('setup-remote-mcp'),
    ],
  },
  client: {sources: [stated('connect-apps-oauth'), stated('setup-remote-mcp')]},
  local: {sources: [stated('login'), stated('sign-in-dbt-extension')]},
  production: {sources: [stated('authentication'), stated('service-tokens')]},
  development: {sources: [stated('authentication'), stated('user-tokens')]},
  moving: {sources: [stated('authentication'), inferred('service-tokens', 'rotation steps')]},
  undecided: {sources: [inferred('authentication'), inferred('service-tokens')]},
};
