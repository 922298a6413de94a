import type {OutcomeId} from './outcomes';
import type {Condition} from './questions';

/** A row of the decision table. */
export interface Rule {
  readonly id: string;
  readonly when: Condition;
  readonly outcome: OutcomeId;
}

/** The decision table. Hit policy Unique: for every combination of answers exactly one rule holds. */
export const rules = [
  {id: 'integration', when: {workflow: ['integration']}, outcome: 'service'},
  {id: 'cli', when: {workflow: ['cli']}, outcome: 'pat'},
  {id: 'sheets-user', when: {workflow: ['sheets'], actor: ['user']}, outcome: 'pat'},
  {id: 'sheets-system', when: {workflow: ['sheets'], actor: ['system']}, outcome: 'service'},
  {id: 'sheets-unsure', when: {workflow: ['sheets'], actor: ['unsure']}, outcome: 'either'},
  {
    id: 'automation-production',
    when: {workflow: ['terraform', 'script'], stage: ['production']},
    outcome: 'service',
  },
  {
    id: 'automation-development',
    when: {workflow: ['terraform', 'script'], stage: ['development']},
    outcome: 'pat',
  },
  {
    id: 'automation-moving',
    when: {workflow: ['terraform', 'script'], stage: ['both', 'unsure']},
    outcome: 'pat-then-service',
  },
  {id: 'other-user', when: {workflow: ['other'], actor: ['user']}, outcome: 'pat'},
  {id: 'other-system', when: {workflow: ['other'], actor: ['system']}, outcome: 'service'},
  {
    id: 'other-production',
    when: {workflow: ['other'], actor: ['unsure'], stage: ['production']},
    outcome: 'service',
  },
  {
    id: 'other-development',
    when: {workflow: ['other'], actor: ['unsure'], stage: ['development']},
    outcome: 'pat',
  },
  {
    id: 'other-moving',
    when: {workflow: ['other'], actor: ['unsure'], stage: ['both']},
    outcome: 'pat-then-service',
  },
  {
    id: 'other-unsure',
    when: {workflow: ['other'], actor: ['unsure'], stage: ['unsure']},
    outcome: 'either',
  },
] as const satisfies readonly Rule[];

/** Id of a rule. */
export type RuleId = (typeof rules)[number]['id'];
