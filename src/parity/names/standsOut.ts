import {firstFrom} from '../read/firstFrom';
import type {Stretch} from './cues';
import {gapAt} from './gap';
import type {NameMatch} from './readNames';
import {isCapitalised, startsSentence} from './sentence';
import type {Surroundings} from './surroundings';

const innerCapital = /\p{Ll}\p{Lu}/u;

/**
 * Whether an ordinary word is a name by the way it is written:
 *
 * - two of its words have capitals, which prose doesn't do by chance: "Read-Only";
 * - it has a capital in mid-sentence, where other words have none: not in a title, nor in a language
 *   that writes all nouns so;
 * - it has a capital and is foreign to the script of the text: «набор Admin».
 *
 * An acronym that is also a word of its own ("the IT team") always has capitals, so they say nothing.
 * An unknown capitalised neighbour makes it part of another name: "Microsoft Team Server".
 */
export function standsOut(match: NameMatch, surroundings: Surroundings): boolean {
  const {text, words, language} = surroundings;
  const spelled = text.slice(match.start, match.end);
  if (match.names.every((name) => name.isAcronym)) return false;
  if (!isCapitalised(spelled) || hasCapitalNeighbour(match, surroundings)) return false;
  const capitals = words
    .slice(match.first, match.last + 1)
    .filter(({spelling}) => spelling.isCapitalised);
  if (capitals.length > 1) return true;
  if (!language.isOwnScript(words[match.first]?.key ?? '')) return true;
  if (language.inflection?.capitalNouns || startsSentence(text, match.start)) return false;
  return hasPlainWord(match, surroundings);
}

/** How far around a name to look for the letter case of other words. */
const neighbourhood = 12;
/** Shorter words have no capital in titles either: "with", "from". */
const titleWord = 4;

/** Whether some word nearby is written without a capital, as in a sentence; a title has none. */
function hasPlainWord({first, last}: NameMatch, {words}: Surroundings): boolean {
  return words
    .slice(Math.max(0, first - neighbourhood), last + neighbourhood)
    .some(
      ({start, key, spelling}, offset) =>
        key.length > titleWord &&
        (offset < Math.min(first, neighbourhood) || start > (words[last]?.start ?? 0)) &&
        !spelling.isCapitalised,
    );
}

/** Whether an unknown capitalised word stands beside a stretch, so that it's part of another name. */
export function hasCapitalNeighbour(stretch: Stretch, surroundings: Surroundings): boolean {
  return [stretch.first - 1, stretch.last + 1].some((index) =>
    isPartOfName(index, stretch, surroundings),
  );
}

/** Whether the word at an index is joined to the stretch, capitalised, and neither known nor a sentence's first. */
function isPartOfName(index: number, stretch: Stretch, surroundings: Surroundings): boolean {
  const {text, words, matches, language, cues} = surroundings;
  const word = words[index];
  if (!word) return false;
  if (!word.spelling.isCapitalised) return false;
  const spelled = text.slice(word.start, word.end);
  const gap =
    word.end <= stretch.start
      ? gapAt(text, word.end, stretch.start)
      : gapAt(text, stretch.end, word.start);
  if (gap !== ' ') return false;
  const isForeign = !language.isOwnScript(words[stretch.first]?.key ?? '');
  if (isForeign && language.isOwnScript(spelled)) return false;
  if (startsSentence(text, word.start) && !innerCapital.test(spelled)) return false;
  const known = matches[firstFrom(matches, (other) => other.last, index)];
  return (
    (known === undefined || known.first > index) && cues.cueEnd(surroundings, index) === undefined
  );
}
