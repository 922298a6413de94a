import type {DateGrammar} from './dateGrammar';
import {digitCount, foldedToken, isGlued, type LexedText, tokenLength, tokenText} from './lex';
import {type PhraseTable, readPhrase} from './phraseTable';

/** A part of a date: its number, or that it is still to be decided. */
export type DatePart = number | 'unknown';

/** A part that was read, and the index of the token after it. */
export interface PartReading {
  readonly value: DatePart;
  readonly end: number;
}

export interface DayReading extends PartReading {
  /** True where a word such as 일 marks the number as a day. */
  readonly unit: boolean;
}

/** Highest number that still looks like a day or a month, if a mistaken one. */
export const HIGHEST_DAY = 39;

/** Hyphens that join the parts of a compact date, among them the no-break hyphen and slips for it. */
export const HYPHENS: ReadonlySet<string> = new Set([
  '-',
  '\u2010',
  '\u2011',
  '\u2012',
  '\u2013',
  '\u2212',
]);

/** Years that a date can have; the last one stands for "never". */
const isYear = (year: number): boolean => (year >= 1000 && year < 3000) || year === 9999;

/**
 * Reads a run of so many placeholder letters: X (Latin or Cyrillic) or question marks. A single small x is a word.
 *
 * @param least fewest letters
 * @param most most letters
 * @returns the index of the token after it
 */
export function readUnknown(
  source: LexedText,
  index: number,
  least: number,
  most: number,
): number | undefined {
  if (source.kinds[index] === 'word') {
    const length = tokenLength(source, index);
    if (length < least || length > most) return undefined;
    const text = tokenText(source, index);
    return text !== 'x' && text !== 'х' && /^[xх]+$/iu.test(text) ? index + 1 : undefined;
  }
  let end = index;
  while (end - index <= most && tokenText(source, end) === '?') {
    if (end > index && !isGlued(source, end)) break;
    end++;
  }
  const count = end - index;
  return count >= Math.max(least, 2) && count <= most ? end : undefined;
}

/** Skips an ordinal ending glued to a number, directly ("18th") or with a hyphen («18-го»). */
function skipOrdinal(source: LexedText, index: number, grammar: DateGrammar): number {
  if (!isGlued(source, index)) return index;
  const direct = readPhrase(source, index, grammar.ordinalEndings);
  if (direct) return direct.end;
  if (!HYPHENS.has(tokenText(source, index)) || !isGlued(source, index + 1)) return index;
  return readPhrase(source, index + 1, grammar.ordinalEndings)?.end ?? index;
}

/** Reads a word that belongs to the number before it. */
function readUnit(source: LexedText, index: number, units: PhraseTable<true>) {
  return source.gaps[index] === 'paragraph' ? undefined : readPhrase(source, index, units);
}

/**
 * Reads the day of a month with what the locale writes after it: "18", "18th", "18.", "18일".
 *
 * @param index index of the token; nothing is read where it is undefined
 * @returns a day from 1 to 39 (the impossible ones are slips worth reporting), or an unknown one
 */
export function readDay(
  source: LexedText,
  index: number | undefined,
  grammar: DateGrammar,
): DayReading | undefined {
  if (index === undefined) return undefined;
  const digits = digitCount(source, index);
  let end: number;
  let value: DatePart;
  if (digits > 0) {
    const number = Number(foldedToken(source, index));
    if (digits > 2 || number < 1 || number > HIGHEST_DAY) return undefined;
    value = number;
    end = skipOrdinal(source, index + 1, grammar);
  } else {
    const unknown = readUnknown(source, index, 1, 2);
    if (unknown === undefined) return undefined;
    value = 'unknown';
    end = unknown;
  }
  const mark = tokenText(source, end);
  if (grammar.dayMarks.has(mark) && isGlued(source, end)) {
    const toWord = source.kinds[end + 1] === 'word' && isGlued(source, end + 1);
    if (mark === '.' || toWord) end++;
  }
  const unit = readUnit(source, end, grammar.dayUnits);
  return unit ? {value, end: unit.end, unit: true} : {value, end, unit: false};
}

/** Reads the number of a year: four digits, or fewer with placeholder letters ("20XX"). */
function readYearNumber(source: LexedText, index: number): PartReading | undefined {
  const digits = digitCount(source, index);
  if (digits === 4) {
    const value = Number(foldedToken(source, index));
    return isYear(value) ? {value, end: index + 1} : undefined;
  }
  if (digits === 2 || digits === 3) {
    if (!isGlued(source, index + 1)) return undefined;
    const end = readUnknown(source, index + 1, 4 - digits, 4 - digits);
    return end === undefined ? undefined : {value: 'unknown', end};
  }
  const end = readUnknown(source, index, 4, 4);
  return end === undefined ? undefined : {value: 'unknown', end};
}

/** Reads a year with what the locale writes after it: "2023", «2023 г.», «2012-го года», 2023年. */
export function readYear(
  source: LexedText,
  index: number | undefined,
  grammar: DateGrammar,
): (PartReading & {readonly unit: boolean}) | undefined {
  if (index === undefined) return undefined;
  const number = readYearNumber(source, index);
  if (!number) return undefined;
  const plain = readUnit(source, number.end, grammar.yearUnits);
  if (plain) return {value: number.value, end: plain.end, unit: true};
  const ordinal = skipOrdinal(source, number.end, grammar);
  const unit = ordinal > number.end ? readUnit(source, ordinal, grammar.yearUnits) : undefined;
  return unit
    ? {value: number.value, end: unit.end, unit: true}
    : {value: number.value, end: number.end, unit: false};
}
