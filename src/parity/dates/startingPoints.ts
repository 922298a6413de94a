import type {DateGrammar} from './dateGrammar';
import {HYPHENS} from './dateParts';
import {digitCount, foldedToken, isGlued, type LexedText, tokenLength, tokenText} from './lex';
import {inferMonthName} from './monthNames';
import {readPhrase} from './phraseTable';

/** Dashes that look like a hyphen and may stand between two dates. */
const DASHES: ReadonlySet<string> = new Set(['\u2012', '\u2013', '\u2212']);

/** How many tokens before its month or quarter a date can begin: "the 1st, 2nd and 3rd of May". */
const LEAD = 12;
/** How many tokens after a number its month can stand: "18th of the July". */
const REACH = 6;

/** Whether a token is the XX or ?? of "XX.01.2024". */
function isUnknown(source: LexedText, index: number): boolean {
  const kind = source.kinds[index];
  if (kind === 'mark') return tokenText(source, index) === '?';
  const length = tokenLength(source, index);
  const fits = kind === 'word' && length <= 4 && length !== 3;
  return fits && /^[xх]+$/iu.test(tokenText(source, index));
}

/** Whether a separator stands glued between a token and the one after. */
function isJoint(source: LexedText, index: number): boolean {
  if (source.kinds[index] !== 'mark' || !isGlued(source, index)) return false;
  const mark = tokenText(source, index);
  return mark === '.' || mark === '/' || HYPHENS.has(mark);
}

/** Whether a token is the first field of something like "18.07.2023"; a later field can begin no date. */
function beginsJoined(source: LexedText, index: number): boolean {
  if (!isJoint(source, index + 1)) return false;
  const isLater =
    isGlued(source, index) && isJoint(source, index - 1) && digitCount(source, index - 2) > 0;
  return !isLater || DASHES.has(tokenText(source, index - 1));
}

/** Whether a token is or begins the name of a month or the word for a quarter. */
function isKeyWord(source: LexedText, index: number, grammar: DateGrammar): boolean {
  const kind = source.kinds[index];
  if (kind === 'number') return readPhrase(source, index, grammar.months.table) !== undefined;
  if (kind !== 'word' && kind !== 'ideograph') return false;
  const word = foldedToken(source, index);
  if (grammar.keyWords.has(word)) return true;
  if (kind === 'ideograph') return false;
  if (grammar.quarterStems.some((stem) => word.startsWith(stem))) return true;
  return inferMonthName(word, grammar.months) !== undefined;
}

/**
 * The tokens at which a date may begin: those a little before a month or quarter that has a number near, and the
 * fields of numbers that hang together. All else, which is most of any text, need not be read.
 *
 * @returns indices of tokens, in no particular order
 */
export function startingPoints(source: LexedText, grammar: DateGrammar): number[] {
  const found = new Set<number>();
  let seen = 0;
  let led = 0;
  source.kinds.forEach((kind, number) => {
    if (kind !== 'number') return;
    for (seen = Math.max(seen, number - LEAD); seen <= number + REACH; seen++) {
      const isField = source.kinds[seen] === 'number' || isUnknown(source, seen);
      if (isField && beginsJoined(source, seen)) found.add(seen);
      if (!isKeyWord(source, seen, grammar)) continue;
      for (led = Math.max(led, seen - LEAD); led < seen; led++) {
        const opens = source.kinds[led] === 'number' || isUnknown(source, led);
        if (opens || led === seen - 1) found.add(led);
      }
      found.add(seen);
    }
  });
  return [...found];
}
