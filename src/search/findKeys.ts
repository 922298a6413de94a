import {editDistance} from './editDistance';
import {wordKeys} from './wordKeys';

/** Keys of the index that a word of the question stands for, each with how sure that is, up to 1. */
export type KeyMatches = ReadonlyMap<string, number>;

const BEGINNING = 0.6;
const TYPING_ERROR = 0.5;
const SHORTEST_BEGINNING = 2;

/** How many errors a key may hold: none in short ones and in numbers. */
function errorsAllowed(key: string): number {
  if (key.length < 4 || /\p{N}/u.test(key)) return 0;
  return key.length < 7 ? 1 : 2;
}

/** Few err in the first letter, unless they exchange it with the second. */
function beginsAlike(first: string, second: string): boolean {
  return first[0] === second[0] || (first[0] === second[1] && first[1] === second[0]);
}

function misspelledKeys(key: string, vocabulary: ReadonlySet<string>): [string, number][] {
  const limit = errorsAllowed(key);
  if (limit === 0) return [];
  const found = [...vocabulary].flatMap((candidate) => {
    if (errorsAllowed(candidate) === 0 || !beginsAlike(key, candidate)) return [];
    const errors = editDistance(key, candidate, limit);
    return errors === null ? [] : [{candidate, errors}];
  });
  const fewest = Math.min(...found.map(({errors}) => errors));
  return found
    .filter(({errors}) => errors === fewest)
    .map(({candidate, errors}) => [candidate, TYPING_ERROR / errors]);
}

/**
 * Finds the keys for a word: its own, those it begins if it may still be typed, and, if there is
 * none of these, those that differ by a typing error.
 *
 * @param word folded
 * @param vocabulary all keys of the index
 * @param unfinished whether the reader may still be typing the word
 */
export function findKeys(
  word: string,
  vocabulary: ReadonlySet<string>,
  unfinished: boolean,
): KeyMatches {
  const keys = wordKeys(word);
  const matches = new Map<string, number>();
  if (unfinished && word.length >= SHORTEST_BEGINNING) {
    for (const key of vocabulary) if (key.startsWith(word)) matches.set(key, BEGINNING);
  }
  for (const key of keys) if (vocabulary.has(key)) matches.set(key, 1);
  if (matches.size > 0) return matches;

  return new Map(keys.flatMap((key) => misspelledKeys(key, vocabulary)));
}
