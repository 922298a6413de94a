import type {TokenTypeId} from '../../facts/tokenTypes';

interface Outcome {
  readonly id: string;
  /** Credentials to have at the end, in the order in which they are needed. */
  readonly tokens: readonly TokenTypeId[];
}

/** What the decision can end in. */
export const outcomes = [
  {id: 'service', tokens: ['service-token']},
  {id: 'pat', tokens: ['personal-access-token']},
  {id: 'pat-then-service', tokens: ['personal-access-token', 'service-token']},
  {id: 'either', tokens: ['service-token', 'personal-access-token']},
] as const satisfies readonly Outcome[];

/** Id of an outcome. */
export type OutcomeId = (typeof outcomes)[number]['id'];
