import type {CueReader} from './cues';
import type {Language} from './language';
import type {NameMatch, ReadableText} from './readNames';
import type {TextRange} from './types';

/** Everything that the names of one text are judged by. */
export interface Surroundings extends ReadableText {
  readonly matches: readonly NameMatch[];
  readonly emphasis: readonly TextRange[];
  readonly language: Language;
  readonly cues: CueReader;
  /** Words that join the members of a list. */
  readonly joining: ReadonlySet<string>;
}
