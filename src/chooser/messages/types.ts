import type english from '../../../i18n/en/chooser.json';
import type {GapId} from '../engine/planVerdicts';
import type {NoteId} from '../model/notes';
import type {OutcomeId} from '../model/outcomes';
import type {WhenId} from '../model/permissions';
import type {OptionId, QuestionId} from '../model/questions';
import type {RuleId} from '../model/rules';
import type {StepId} from '../model/steps';
import type {TaskId} from '../model/tasks';

type PluralCategory = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

type WithoutCategory<Key extends string> = Key extends `${infer Base}_${PluralCategory}`
  ? Base
  : Key;

type Paths<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string
    ? WithoutCategory<Key>
    : `${Key}.${Paths<Tree[Key]>}`;
}[keyof Tree & string];

/** Key of a message, read off the English catalogue: a key that it lacks does not compile. */
export type MessageKey = Paths<typeof english>;

/** What fills the `{{placeholders}}` of a message; `count` also picks the plural form. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** Gives the text of a message in the language of the page. */
export type Translate = (key: MessageKey, values?: MessageValues) => string;

/** Messages of one language as the page gets them: by key, plural forms with their category. */
export type CompiledMessages = Readonly<Record<string, string>>;

/** Key of one part of an answer's text. */
export type OptionKey = {
  [Q in QuestionId]: `question.${Q}.option.${OptionId<Q>}.${'label' | 'hint'}`;
}[QuestionId];

/** Every message that an id of the model demands. */
type DemandedKey =
  | OptionKey
  | `question.${QuestionId}.${'legend' | 'short' | 'change'}`
  | `outcome.${OutcomeId}.${'title' | 'short' | 'lead'}`
  | `reason.${RuleId}`
  | `step.${StepId}`
  | `note.${NoteId}`
  | `task.${TaskId}`
  | `when.${WhenId}`
  | `gap.${GapId}`;

/** The demanded messages that are missing; the next line does not compile while there are any. */
type Missing = Exclude<DemandedKey, MessageKey>;
type Never<T extends never> = T;
export type NothingMissing = Never<Missing>;
