import {afterSpaces, beforeSpaces, isLetter, wordEnd, wordStart} from './characters';
import {foldWord, type Lexicon} from './lexicon';
import type {NumberBody} from './readBody';
import type {Prefix} from './readPrefix';
import type {Tail} from './readTail';

/** Tells whether digits name a version, by their own form or by the words beside them. */
export function isVersion(
  text: string,
  prefix: Prefix,
  body: NumberBody,
  tail: Tail,
  lexicon: Lexicon,
): boolean {
  if (prefix.isVersion || body.dotted > 2 || tail.suffix !== '') return true;
  if (tail.unit || prefix.currency || tail.factor !== 1 || tail.divisor !== null) return false;
  if (prefix.negative || (body.dotted !== 2 && body.digits.includes('.'))) return false;
  if (body.dotted === 2 && (tail.isOpen || prefix.bound !== 'exact')) return true;
  const end = beforeSpaces(text, prefix.start);
  const from = wordStart(text, end);
  const before = text.slice(from, end);
  if (before !== '') {
    if (lexicon.versionWords.has(foldWord(before))) return true;
    const isYear = /^(?:19|20)\d\d$/.test(body.digits);
    if (!isYear && isProductName(text, before, from, body.dotted > 1, lexicon)) return true;
  }
  const next = afterSpaces(text, body.end);
  const last = wordEnd(text, next);
  const after = last > next ? foldWord(text.slice(next, last)) : text.slice(next, next + 2);
  return lexicon.versionWords.has(after);
}

/** A word with a capital letter: "Node 20". One that opens the sentence needs "3.11" behind it. */
function isProductName(
  text: string,
  word: string,
  from: number,
  isDotted: boolean,
  lexicon: Lexicon,
): boolean {
  const first = word.charCodeAt(0);
  if (!(first >= 65 && first <= 90) || lexicon.placeWords.has(foldWord(word))) return false;
  const before = beforeSpaces(text, from);
  if (isDotted) return word.length > 2;
  return before > 0 && (isLetter(text.charCodeAt(before - 1)) || text[before - 1] === ',');
}
