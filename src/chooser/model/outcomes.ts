import type {TokenTypeId} from '../../facts/tokenTypes';

interface Outcome {
  readonly id: string;
  /** Credentials to have at the end, in the order in which they are needed; none where none is. */
  readonly tokens: readonly TokenTypeId[];
}

/** What the decision can end in. */
export const outcomes = [
  {id: 'service', tokens: ['service-token']},
  {id: 'pat', tokens: ['personal-access-token']},
  {id: 'pat-then-service', tokens: ['personal-access-token', 'service-token']},
  {id: 'oauth', tokens: ['oauth-client']},
  {id: 'dbt-login', tokens: ['dbt-login']},
  {id: 'scim', tokens: ['scim-token']},
  {id: 'state-client', tokens: ['state-oauth-client']},
  {id: 'webhook-secret', tokens: ['webhook-secret']},
  {id: 'git-token', tokens: ['third-party-token']},
  {id: 'tableau-token', tokens: ['third-party-token']},
  {id: 'none', tokens: []},
] as const satisfies readonly Outcome[];

/** Id of an outcome. */
export type OutcomeId = (typeof outcomes)[number]['id'];

/** The credentials that an outcome ends with. */
export function tokensOf(outcome: OutcomeId): readonly TokenTypeId[] {
  return outcomes.find(({id}) => id === outcome)?.tokens ?? [];
}
