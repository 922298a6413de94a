import type {AdviceWords} from '../advice/adviceWords';
import type {MarkWords} from '../extract/cellMark';
import type {Negation} from '../polarity/negation';
import type {FunctionWords} from '../prose/vocabulary';
import type {NumberLanguage} from '../quantities/numberLanguage';

/**
 * What the rules know of a language, one part a concern. Each part is data, typed where it is used;
 * nothing else in the checker depends on a language. A part that a language lacks silences the rules
 * that need it, and the report says so.
 */
export interface Language {
  /** BCP 47 language subtag: `en`, `ru`. */
  readonly subtag: string;
  /** Number words, units, approximations. */
  readonly numbers?: NumberLanguage;
  /** How it advises against something. */
  readonly advice?: AdviceWords;
  /** How it says no. */
  readonly negation?: Negation;
  /** Tells its text from that of another language. */
  readonly functionWords?: FunctionWords;
  /** Words that tick or cross out a table cell. */
  readonly marks?: MarkWords;
}

/** Name of a part that a rule may need. */
export type LanguagePart = Exclude<keyof Language, 'subtag'>;
