import type {Stretch} from './cues';
import {gapAt} from './gap';
import {skeleton} from './homoglyphs';
import {isMisspelled, Likeness} from './likeness';
import type {Tolerance} from './misspelling';
import type {Pattern, PatternWord} from './nearMissIndex';
import type {ReadableText} from './readNames';
import type {Word} from './words';

/** No right word vouches for the wrong ones. */
const everyWord: Tolerance = {swap: 5, gap: 5, one: 5, two: Number.POSITIVE_INFINITY};

/** Words of a text laid against the words of a name. */
export interface Alignment extends Stretch {
  readonly pattern: Pattern;
  /** Indices of the words that are wrong; at least one. */
  readonly wrong: readonly number[];
  /** A wrong word has letters of another script that look right, which nobody means. */
  readonly isDeceptive: boolean;
}

/**
 * Lays a name against a text from a word on. A word may be misspelled, look right in letters of
 * another script, or be split in two ("Data base").
 * @param isFree whether a word, by its index, belongs to no name and so may be wrong
 * @returns undefined if the words are no misspelling of the name, or are the name itself
 */
export function alignName(
  pattern: Pattern,
  read: ReadableText,
  first: number,
  isFree: (index: number) => boolean,
): Alignment | undefined {
  const wrong: number[] = [];
  let isDeceptive = false;
  let rightWords = 0;
  let at = first;
  for (let position = 0; position < pattern.words.length; position++) {
    const meant = pattern.words[position] as PatternWord;
    const word = read.words[at];
    if (!word || (position > 0 && !fitsGap(pattern, position, read, at))) return undefined;
    const likeness = meant.likeness(word.spelling);
    if (likeness === Likeness.right) {
      rightWords++;
    } else if (!isFree(at)) {
      return undefined;
    } else if (looksLike(meant, word, pattern, read.text)) {
      isDeceptive = true;
      wrong.push(at);
    } else if (likeness === Likeness.misspelt) {
      wrong.push(at);
    } else if (isFree(at + 1) && isSplit(meant, read, at)) {
      wrong.push(at, ++at);
    } else {
      return undefined;
    }
    at++;
  }
  const start = read.words[first]?.start ?? 0;
  const wordEnd = read.words[at - 1]?.end ?? 0;
  const {tail} = pattern.name;
  if (wrong.length === 0 || !read.text.startsWith(tail, wordEnd)) return undefined;
  const stretch = {start, end: wordEnd + tail.length, first, last: at - 1};
  const alignment = {...stretch, pattern, wrong, isDeceptive};
  const isVouched = rightWords > 0 || pattern.words.length === 1 || isDeceptive;
  return isVouched || isNearEverywhere(alignment, read) ? alignment : undefined;
}

function fitsGap(
  {name}: Pattern,
  position: number,
  {text, words}: ReadableText,
  at: number,
): boolean {
  return gapAt(text, words[at - 1]?.end ?? 0, words[at]?.start ?? 0) === name.gaps[position];
}

/**
 * Whether a word looks like the meant one, letter by letter. A word wholly in the other script may
 * just be a word of its language, so it has to look like the name in capitals as well: «РАТ».
 */
function looksLike(meant: PatternWord, word: Word, pattern: Pattern, text: string): boolean {
  if (!meant.mayDeceive && !word.spelling.mayDeceive) return false;
  if (!word.spelling.isMixed) {
    if (pattern.words.length > 1) return false;
    return skeleton(text.slice(word.start, word.end)) === pattern.name.spelling;
  }
  const seen = skeleton(word.key);
  for (const form of meant.forms) if (skeleton(form) === seen) return true;
  return false;
}

function isSplit({forms}: PatternWord, {text, words}: ReadableText, at: number): boolean {
  const [one, other] = [words[at], words[at + 1]];
  if (!one || !other || gapAt(text, one.end, other.start) !== ' ') return false;
  return forms.has(one.key + other.key);
}

function isNearEverywhere({pattern, first, wrong}: Alignment, {words}: ReadableText): boolean {
  return pattern.words.every(
    (meant, position) =>
      wrong[position] === first + position &&
      meant.isCapitalised &&
      isMisspelled(words[first + position]?.key ?? '', meant, everyWord),
  );
}

const acronym = /^\p{Lu}{2,}$/u;

/**
 * Whether every word that the name writes with a capital has one in the text, and an acronym is none
 * of the wrong words: "PATCH Operation" isn't "Path Operation".
 */
export function keepsCapitals(
  {pattern, first, last, wrong}: Alignment,
  {text, words}: ReadableText,
): boolean {
  const spell = (index: number): string => text.slice(words[index]?.start, words[index]?.end);
  const needed = pattern.words.filter((word) => word.isCapitalised).length;
  const given = words.slice(first, last + 1).filter(({spelling}) => spelling.isCapitalised).length;
  if (given < needed || (needed > 0 && !words[first]?.spelling.isCapitalised)) return false;
  return !wrong.some((index) => acronym.test(spell(index)));
}
