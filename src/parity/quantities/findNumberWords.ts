import {afterSpaces, ideographsEnd, isIdeograph, isLetter, wordEnd} from './characters';
import {beginningOf, foldWord, type Lexicon, lexiconOf} from './lexicon';
import type {Quantity} from './quantity';
import {readBounds} from './readBounds';
import {type UnitId, units} from './units';

/** A number word, or several that make one number. */
interface Phrase {
  readonly start: number;
  end: number;
  value: number;
  unit: UnitId | null;
}

/**
 * Finds what may be numbers in words: "two weeks", «двухфакторный», "zweimal", 세 가지. Words mean
 * many things ("one of them", «сначала»), so that each is uncertain.
 *
 * @param text plain text as the reader sees it
 * @param locales BCP 47 tags whose words apply
 */
export function findNumberWords(text: string, locales: readonly string[]): Quantity[] {
  const lexicon = lexiconOf(locales);
  if (lexicon.words.size === 0) return [];
  const found: Phrase[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) {
      const end = wordEnd(text, at);
      addWord(text, at, end, lexicon, found);
      at = end;
    } else if (isIdeograph(code)) {
      const end = ideographsEnd(text, at);
      addRun(text, at, end, lexicon, found);
      at = end;
    } else {
      at++;
    }
  }
  return found.map((phrase) => toQuantity(phrase, text, lexicon));
}

function toQuantity({start, end, value, unit}: Phrase, text: string, lexicon: Lexicon): Quantity {
  return {
    start,
    end,
    kind: 'number',
    values: [value],
    unit,
    bound: 'exact',
    possibleBounds: readBounds(text, start, end, lexicon).possibleBounds,
    digits: '',
    uncertain: true,
  };
}

function addWord(
  text: string,
  start: number,
  end: number,
  lexicon: Lexicon,
  found: Phrase[],
): void {
  const word = foldWord(text.slice(start, end));
  const last = found.at(-1);
  const follows = last !== undefined && isJoined(text, last.end, start);
  const factor = lexicon.scales.get(word);
  if (factor !== undefined && word.length > 1) {
    if (last && follows && last.unit === null) extend(last, end, last.value * factor);
    else found.push({start, end, value: factor, unit: null});
    return;
  }
  const known = lexicon.words.get(word);
  if (known) {
    if (last && follows && joins(last.value, known.value)) {
      extend(last, end, last.value + known.value);
    } else {
      found.push({start, end, ...known});
    }
    return;
  }
  const unit = lexicon.units.get(word) ?? beginningOf(word, lexicon.unitBeginnings)?.[1];
  if (unit && word.length > 1) {
    if (last && last.unit === null && isNear(text, last, start)) {
      last.unit = unit;
      last.end = end;
    } else if (isSpan(unit)) {
      found.push({start, end, value: 1, unit});
    }
    return;
  }
  const prefix = beginningOf(word, lexicon.prefixes);
  if (!prefix || word.length < prefix[0].length + 3) return;
  const rest = word.slice(prefix[0].length);
  const unitOfRest = lexicon.units.get(rest) ?? beginningOf(rest, lexicon.unitBeginnings)?.[1];
  found.push({start, end, value: prefix[1], unit: unitOfRest ?? null});
}

/** "a week", «сутки»: one of them. */
function isSpan(unit: UnitId): boolean {
  const {dimension} = units[unit];
  return dimension === 'time' || dimension === 'months';
}

function extend(phrase: Phrase, end: number, value: number): void {
  phrase.end = end;
  phrase.value = value;
}

/** "twenty-one", "two hundred", "hundred and five". */
function isJoined(text: string, end: number, start: number): boolean {
  const between = text.slice(end, start);
  return /^(?:\s|-|\sand\s)$/.test(between);
}

/** 20 and 1 are 21, 200 and 5 are 205; 5 and 1 are two numbers. */
function joins(before: number, value: number): boolean {
  if (before >= 1000) return before % 1000 === 0 && value < 1000;
  if (before >= 100) return before % 100 === 0 && value < 100;
  return before >= 20 && before % 10 === 0 && value < 10;
}

/** The unit of a number word is the next word; of "half an hour" the one after. */
function isNear(text: string, {end, value}: Phrase, start: number): boolean {
  return start - end <= (value < 1 ? 6 : 2) && !/[.,;:]/.test(text.slice(end, start));
}

/** A run of Hangul or Han: number words glued to what they count. */
function addRun(text: string, start: number, end: number, lexicon: Lexicon, found: Phrase[]): void {
  const run = text.slice(start, Math.min(end, start + 16));
  const exact = lexicon.words.get(run);
  const beginning = exact ? undefined : beginningOf(run, lexicon.wordBeginnings);
  const known = exact ?? beginning?.[1];
  if (!known) return;
  const length = exact ? run.length : (beginning?.[0].length ?? 0);
  const next = length < run.length ? start + length : afterSpaces(text, end);
  const rest = text.slice(next, Math.min(ideographsEnd(text, next), next + 8));
  const unit = known.unit ?? unitAt(rest, lexicon);
  found.push({start, end: start + length, value: known.value, unit});
}

function unitAt(rest: string, {gluedUnits, particles}: Lexicon): UnitId | null {
  const found = beginningOf(rest, gluedUnits);
  if (!found) return null;
  const ending = rest.slice(found[0].length);
  return ending === '' || particles.has(ending) ? found[1] : null;
}
