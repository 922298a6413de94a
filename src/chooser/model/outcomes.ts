import type {TokenTypeId} from '../../facts/tokenTypes';
import type {LinkId} from './links';

/** One thing to do after the result; its text is the message `step.<id>`. */
interface Step {
  readonly id: string;
  /** Where the part of the text between `<a>` and `</a>` leads. */
  readonly link?: LinkId;
}

/** Everything that a result may ask its reader to do. */
export const steps = [
  {id: 'pat-license'},
  {id: 'pat-create', link: 'pat-create'},
  {id: 'pat-before-production', link: 'service-create'},
  {id: 'copy-once'},
  {id: 'cli-file', link: 'pat-create'},
  {id: 'cli-secret'},
  {id: 'service-creator', link: 'service-create'},
  {id: 'service-scope'},
  {id: 'service-replace-personal-key', link: 'service-rotate'},
  {id: 'move-list'},
  {id: 'move-replace'},
  {id: 'move-delete', link: 'pat-rotate'},
  {id: 'decide-system', link: 'service-create'},
  {id: 'decide-user', link: 'pat-create'},
  {id: 'decide-default'},
  {id: 'semantic-layer-credential'},
] as const satisfies readonly Step[];

/** Id of a step. */
export type StepId = (typeof steps)[number]['id'];

interface Outcome {
  readonly id: string;
  /** Credentials to have at the end, in the order in which they are needed. */
  readonly tokens: readonly TokenTypeId[];
  readonly steps: readonly StepId[];
}

/** What the decision can end in. */
export const outcomes = [
  {
    id: 'service',
    tokens: ['service-token'],
    steps: ['service-creator', 'service-scope', 'copy-once', 'service-replace-personal-key'],
  },
  {
    id: 'pat',
    tokens: ['personal-access-token'],
    steps: ['pat-license', 'pat-create', 'copy-once', 'pat-before-production'],
  },
  {
    id: 'pat-then-service',
    tokens: ['personal-access-token', 'service-token'],
    steps: [
      'pat-create',
      'move-list',
      'service-creator',
      'service-scope',
      'move-replace',
      'move-delete',
    ],
  },
  {
    id: 'either',
    tokens: ['service-token', 'personal-access-token'],
    steps: ['decide-system', 'decide-user', 'decide-default'],
  },
] as const satisfies readonly Outcome[];

/** Id of an outcome. */
export type OutcomeId = (typeof outcomes)[number]['id'];
