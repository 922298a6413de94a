import type {LinkId} from './links';
import type {OutcomeId} from './outcomes';

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

/** The steps after each outcome, unless the explanation of the rule has its own. */
export const stepsOfOutcome = {
  service: ['service-creator', 'service-scope', 'copy-once', 'service-replace-personal-key'],
  pat: ['pat-license', 'pat-create', 'copy-once', 'pat-before-production'],
  'pat-then-service': [
    'pat-create',
    'move-list',
    'service-creator',
    'service-scope',
    'move-replace',
    'move-delete',
  ],
  either: ['decide-system', 'decide-user', 'decide-default'],
} as const satisfies Record<OutcomeId, readonly StepId[]>;
