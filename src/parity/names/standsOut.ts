import {firstFrom} from './firstFrom';
import {readGap} from './gap';
import type {NameMatch} from './readNames';
import {isCapitalised, startsSentence} from './sentence';
import type {Surroundings} from './surroundings';

const innerCapital = /\p{Ll}\p{Lu}/u;
const firstLetter = /\p{L}.*/su;

/**
 * Whether an ordinary word is a name by the way it is written:
 *
 * - two of its words have capitals, which prose doesn't do by chance: "Read-Only";
 * - it has a capital in mid-sentence, in a language that doesn't write all nouns so;
 * - it has a capital and is foreign to the script of the text: «набор Admin».
 *
 * An unknown capitalised neighbour makes it part of another name: "Microsoft Team Server".
 */
export function standsOut(match: NameMatch, surroundings: Surroundings): boolean {
  const {text, words, language} = surroundings;
  const spelled = text.slice(match.start, match.end);
  if (!isCapitalised(spelled) || hasCapitalNeighbour(match, surroundings)) return false;
  const capitals = words
    .slice(match.first, match.last + 1)
    .filter((word) => isCapitalised(text.slice(word.start, word.end)));
  if (capitals.length > 1) return true;
  if (!language.isOwnScript(firstLetter.exec(spelled)?.[0] ?? '')) return true;
  return !language.inflection?.capitalNouns && !startsSentence(text, match.start);
}

function hasCapitalNeighbour(match: NameMatch, surroundings: Surroundings): boolean {
  return [match.first - 1, match.last + 1].some((index) =>
    isPartOfName(index, match, surroundings),
  );
}

/** Whether the word at an index is joined to the match, capitalised, and neither known nor a sentence's first. */
function isPartOfName(index: number, match: NameMatch, surroundings: Surroundings): boolean {
  const {text, words, matches, language, cues} = surroundings;
  const word = words[index];
  if (!word) return false;
  const spelled = text.slice(word.start, word.end);
  const between =
    word.end <= match.start ? text.slice(word.end, match.start) : text.slice(match.end, word.start);
  if (!isCapitalised(spelled) || readGap(between) !== ' ') return false;
  const name = text.slice(match.start, match.end);
  if (!language.isOwnScript(name) && language.isOwnScript(spelled)) return false;
  if (startsSentence(text, word.start) && !innerCapital.test(spelled)) return false;
  const known = matches[firstFrom(matches, (other) => other.last, index)];
  return (
    (known === undefined || known.first > index) && cues.cueEnd(surroundings, index) === undefined
  );
}
