import {inferred, type SourceRef, stated} from '../../facts/types';
import type {ConflictId} from './conflicts';
import type {NoteId} from './notes';
import type {RuleId} from './rules';
import type {StepId} from './steps';

/** Why a rule says what it says. The reason itself is the message `reason.<rule>`. */
export interface Explanation {
  readonly sources: readonly SourceRef[];
  /** Limits to mention, the likeliest to bite first. */
  readonly notes: readonly NoteId[];
  /** Steps that replace those of the outcome. */
  readonly steps?: readonly StepId[];
  /** Set where sources disagree about this very case. */
  readonly conflict?: ConflictId;
}

/** The explanation of every rule of the decision table. */
export const explanations: Readonly<Record<RuleId, Explanation>> = {
  integration: {
    sources: [stated('authentication'), stated('service-tokens')],
    notes: ['ip-allowlist', 'user-api-key', 'own-credentials'],
  },
  cli: {
    sources: [stated('authentication'), stated('configure-dbt-cli')],
    notes: ['one-account'],
    steps: ['pat-license', 'cli-file', 'cli-secret'],
  },
  'sheets-user': {
    sources: [stated('gsheets'), stated('setup-sl'), stated('release-notes-2025', 'August')],
    notes: ['warehouse-credentials', 'one-account'],
    steps: ['pat-license', 'pat-create', 'copy-once'],
    conflict: 'sheets-token',
  },
  'sheets-system': {
    sources: [stated('gsheets'), stated('authentication'), stated('setup-sl')],
    notes: ['ip-allowlist'],
    steps: ['service-creator', 'semantic-layer-credential', 'copy-once'],
    conflict: 'sheets-token',
  },
  'sheets-unsure': {
    sources: [stated('gsheets'), stated('pr-7730')],
    notes: ['warehouse-credentials'],
    conflict: 'sheets-token',
  },
  'automation-production': {
    sources: [stated('authentication'), stated('service-tokens')],
    notes: ['own-credentials', 'git-lookups', 'ip-allowlist'],
  },
  'automation-development': {
    sources: [stated('authentication'), stated('user-tokens')],
    notes: ['pat-cannot-create-service-tokens', 'one-account'],
  },
  'automation-moving': {
    sources: [stated('authentication'), inferred('service-tokens', 'rotation steps')],
    notes: ['pat-cannot-create-service-tokens', 'own-credentials', 'git-lookups'],
  },
  'other-user': {
    sources: [stated('authentication'), stated('user-tokens')],
    notes: ['one-account', 'pat-cannot-create-service-tokens'],
  },
  'other-system': {
    sources: [stated('service-tokens'), stated('authentication')],
    notes: ['ip-allowlist', 'own-credentials'],
  },
  'other-production': {
    sources: [inferred('authentication')],
    notes: ['own-credentials', 'ip-allowlist'],
  },
  'other-development': {
    sources: [stated('authentication')],
    notes: ['pat-cannot-create-service-tokens', 'one-account'],
  },
  'other-moving': {
    sources: [inferred('authentication')],
    notes: ['pat-cannot-create-service-tokens', 'own-credentials'],
  },
  'other-unsure': {
    sources: [inferred('authentication'), inferred('service-tokens')],
    notes: ['own-credentials'],
  },
};
