import {afterSpaces, isIdeograph, isLetter, isSpace, wordStart} from './characters';
import {type BoundPhrase, foldWord, type Lexicon} from './lexicon';
import type {Bound} from './quantity';

export interface Bounds {
  readonly bound: Bound;
  readonly possibleBounds: readonly Bound[];
}

const exact: Bounds = {bound: 'exact', possibleBounds: []};

/** How far around a number a phrase about it may stand, in UTF-16 units. */
const reach = 40;

/** Reads what the words around a number say about how exactly it is meant. */
export function readBounds(text: string, start: number, end: number, lexicon: Lexicon): Bounds {
  const found: FoundPhrase[] = [];
  findBefore(text, start, lexicon, found);
  findAfter(text, end, lexicon, found);
  if (found.length === 0) return exact;
  const sure = found.find(({isNear, phrase}) => isNear && phrase.isSure);
  return {
    bound: sure?.phrase.bound ?? 'exact',
    possibleBounds: found.map(({phrase}) => phrase.bound),
  };
}

interface FoundPhrase {
  readonly phrase: BoundPhrase;
  /** It stands beside the number, and so can only be about it. */
  readonly isNear: boolean;
}

/** Phrases that end before the number, with at most three words between. */
function findBefore(text: string, start: number, {before}: Lexicon, found: FoundPhrase[]): void {
  let end = start;
  for (let distance = 0; distance < 4; distance++) {
    while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--;
    if (text[end - 1] === '.' && distance === 0) end--;
    const from = wordStart(text, end);
    if (from === end || start - from > reach) return;
    const word = foldWord(text.slice(from, end));
    const phrases = before.get(word);
    if (phrases) {
      const context = foldWord(text.slice(Math.max(0, end - reach), end)).replace(/\s+/g, ' ');
      const phrase = phrases.find((each) => endsWithPhrase(context, each.phrase));
      if (phrase) found.push({phrase, isNear: distance === 0});
    }
    end = from;
  }
}

function endsWithPhrase(context: string, phrase: string): boolean {
  if (!context.endsWith(phrase)) return false;
  const before = context.charCodeAt(context.length - phrase.length - 1);
  return !isLetter(before) && !isIdeograph(before);
}

/** Phrases among the next words of the same clause; what is glued to the first is looked at as well. */
function findAfter(text: string, end: number, {after}: Lexicon, found: FoundPhrase[]): void {
  if (after.size === 0) return;
  let at = end;
  for (let count = 0; count < 4; count++) {
    at = afterSpaces(text, at);
    for (;;) {
      const code = text.charCodeAt(at);
      if (!isLetter(code) && !isIdeograph(code)) break;
      const phrase = phraseAt(text, at, after);
      if (phrase) {
        found.push({phrase, isNear: count < 3});
        if (phrase.isSure) return;
        at += phrase.phrase.length;
        break;
      }
      at++;
      if (isIdeograph(code)) continue;
      while (isLetter(text.charCodeAt(at))) at++;
      break;
    }
    if (!isSpace(text.charCodeAt(at))) return;
  }
}

function phraseAt(text: string, at: number, after: Lexicon['after']): BoundPhrase | null {
  const phrases = after.get(text.charAt(at).toLowerCase());
  if (!phrases) return null;
  const context = foldWord(text.slice(at, at + reach)).replace(/\s+/g, ' ');
  for (const [form, phrase] of phrases) {
    if (context.startsWith(form) && !isLetter(context.charCodeAt(form.length))) return phrase;
  }
  return null;
}
