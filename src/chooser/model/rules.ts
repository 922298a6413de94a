import type {OutcomeId} from './outcomes';
import type {Condition} from './questions';

/** A row of the decision table. */
export interface Rule {
  readonly id: string;
  readonly when: Condition;
  readonly outcome: OutcomeId;
}

/** What no special case and no sign-in leaves to the last question. */
const automatic = {kind: ['ordinary'], signin: ['no', 'unsure']} as const;

/** The decision table. Hit policy Unique: for every combination of answers exactly one rule holds. */
export const rules = [
  {id: 'users', when: {kind: ['users']}, outcome: 'scim'},
  {id: 'git', when: {kind: ['git']}, outcome: 'git-token'},
  {id: 'tableau', when: {kind: ['tableau']}, outcome: 'tableau-token'},
  {id: 'built-in', when: {kind: ['built-in']}, outcome: 'none'},
  {id: 'webhook', when: {kind: ['webhook']}, outcome: 'webhook-secret'},
  {id: 'state', when: {kind: ['state']}, outcome: 'state-client'},
  {id: 'person', when: {kind: ['person']}, outcome: 'pat'},
  {id: 'client', when: {kind: ['ordinary'], signin: ['client']}, outcome: 'oauth'},
  {id: 'local', when: {kind: ['ordinary'], signin: ['local']}, outcome: 'dbt-login'},
  {id: 'production', when: {...automatic, stage: ['production']}, outcome: 'service'},
  {id: 'development', when: {...automatic, stage: ['development']}, outcome: 'pat'},
  {id: 'moving', when: {...automatic, stage: ['both']}, outcome: 'pat-then-service'},
  {id: 'undecided', when: {...automatic, stage: ['unsure']}, outcome: 'pat-then-service'},
] as const satisfies readonly Rule[];

/** Id of a rule. */
export type RuleId = (typeof rules)[number]['id'];
