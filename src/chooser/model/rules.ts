import {inferred, type SourceRef, stated} from '../../facts/types';
import type {ConflictId} from './conflicts';
import type {NoteId} from './notes';
import type {OutcomeId, StepId} from './outcomes';
import type {Condition} from './questions';

/** A row of the decision table. The reason shown to the reader is the message `reason.<id>`. */
export interface Rule {
  readonly id: string;
  readonly when: Condition;
  readonly outcome: OutcomeId;
  readonly sources: readonly SourceRef[];
  /** Limits to mention, the likeliest to bite first. */
  readonly notes: readonly NoteId[];
  /** Steps that replace those of the outcome. */
  readonly steps?: readonly StepId[];
  /** Set where sources disagree about this very case. */
  readonly conflict?: ConflictId;
}

/** The decision table. Hit policy Unique: for every combination of answers exactly one rule holds. */
export const rules = [
  {
    id: 'integration',
    when: {workflow: ['integration']},
    outcome: 'service',
    sources: [stated('authentication'), stated('service-tokens')],
    notes: ['ip-allowlist', 'user-api-key', 'own-credentials'],
  },
  {
    id: 'cli',
    when: {workflow: ['cli']},
    outcome: 'pat',
    sources: [stated('authentication'), stated('configure-dbt-cli')],
    notes: ['one-account'],
    steps: ['pat-license', 'cli-file', 'cli-secret'],
  },
  {
    id: 'sheets-user',
    when: {workflow: ['sheets'], actor: ['user']},
    outcome: 'pat',
    sources: [stated('gsheets'), stated('setup-sl'), stated('release-notes-2025', 'August')],
    notes: ['warehouse-credentials', 'one-account'],
    steps: ['pat-license', 'pat-create', 'copy-once'],
    conflict: 'sheets-token',
  },
  {
    id: 'sheets-system',
    when: {workflow: ['sheets'], actor: ['system']},
    outcome: 'service',
    sources: [stated('gsheets'), stated('authentication'), stated('setup-sl')],
    notes: ['ip-allowlist'],
    steps: ['service-creator', 'semantic-layer-credential', 'copy-once'],
    conflict: 'sheets-token',
  },
  {
    id: 'sheets-unsure',
    when: {workflow: ['sheets'], actor: ['unsure']},
    outcome: 'either',
    sources: [stated('gsheets'), stated('pr-7730')],
    notes: ['warehouse-credentials'],
    conflict: 'sheets-token',
  },
  {
    id: 'automation-production',
    when: {workflow: ['terraform', 'script'], stage: ['production']},
    outcome: 'service',
    sources: [stated('authentication'), stated('service-tokens')],
    notes: ['own-credentials', 'git-lookups', 'ip-allowlist'],
  },
  {
    id: 'automation-development',
    when: {workflow: ['terraform', 'script'], stage: ['development']},
    outcome: 'pat',
    sources: [stated('authentication'), stated('user-tokens')],
    notes: ['pat-cannot-create-service-tokens', 'one-account'],
  },
  {
    id: 'automation-moving',
    when: {workflow: ['terraform', 'script'], stage: ['both', 'unsure']},
    outcome: 'pat-then-service',
    sources: [stated('authentication'), inferred('service-tokens', 'rotation steps')],
    notes: ['pat-cannot-create-service-tokens', 'own-credentials', 'git-lookups'],
  },
  {
    id: 'other-user',
    when: {workflow: ['other'], actor: ['user']},
    outcome: 'pat',
    sources: [stated('authentication'), stated('user-tokens')],
    notes: ['one-account', 'pat-cannot-create-service-tokens'],
  },
  {
    id: 'other-system',
    when: {workflow: ['other'], actor: ['system']},
    outcome: 'service',
    sources: [stated('service-tokens'), stated('authentication')],
    notes: ['ip-allowlist', 'own-credentials'],
  },
  {
    id: 'other-production',
    when: {workflow: ['other'], actor: ['unsure'], stage: ['production']},
    outcome: 'service',
    sources: [inferred('authentication')],
    notes: ['own-credentials', 'ip-allowlist'],
  },
  {
    id: 'other-development',
    when: {workflow: ['other'], actor: ['unsure'], stage: ['development']},
    outcome: 'pat',
    sources: [stated('authentication')],
    notes: ['pat-cannot-create-service-tokens', 'one-account'],
  },
  {
    id: 'other-moving',
    when: {workflow: ['other'], actor: ['unsure'], stage: ['both']},
    outcome: 'pat-then-service',
    sources: [inferred('authentication')],
    notes: ['pat-cannot-create-service-tokens', 'own-credentials'],
  },
  {
    id: 'other-unsure',
    when: {workflow: ['other'], actor: ['unsure'], stage: ['unsure']},
    outcome: 'either',
    sources: [inferred('authentication'), inferred('service-tokens')],
    notes: ['own-credentials'],
  },
] as const satisfies readonly Rule[];

/** Id of a rule. */
export type RuleId = (typeof rules)[number]['id'];
