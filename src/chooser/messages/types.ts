import type english from '../../../i18n/en/chooser.json';
import type {ConflictId} from '../model/conflicts';
import type {NoteId} from '../model/notes';
import type {OutcomeId} from '../model/outcomes';
import type {UnsettledId, WhenId} from '../model/permissions';
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

/** Key of one part of an answer's text. */
export type OptionKey = {
  [Q in QuestionId]: `question.${Q}.option.${OptionId<Q>}.${'label' | 'hint'}`;
}[QuestionId];

/** Every message that an id of the model demands. */
type DemandedKey =
  | OptionKey
  | `question.${QuestionId}.${'legend' | 'short' | 'error' | 'change'}`
  | `outcome.${OutcomeId}.${'title' | 'short' | 'lead'}`
  | `reason.${RuleId}`
  | `step.${StepId}`
  | `note.${NoteId}`
  | `task.${TaskId}`
  | `when.${WhenId}`
  | `unsettled.${UnsettledId}`
  | `conflict.${ConflictId}.conclusion`;

/** The demanded messages that are missing; the next line does not compile while there are any. */
type Missing = Exclude<DemandedKey, MessageKey>;
type Never<T extends never> = T;
export type NothingMissing = Never<Missing>;
