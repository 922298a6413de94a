import type {DateElement} from './dateElement';
import {elementValue} from './dateElement';
import type {DateGrammar, NumericOrder} from './dateGrammar';
import {
  type DatePart,
  HIGHEST_DAY,
  HYPHENS,
  type PartReading,
  readUnknown,
  readYear,
} from './dateParts';
import {digitCount, foldedToken, isGlued, type LexedText, tokenText} from './lex';

/** Highest number that still looks like a month, if a mistaken one. */
const HIGHEST_MONTH = 19;

interface Field extends PartReading {
  /** Digits or placeholder letters. */
  readonly length: number;
}

/** Reads one field of a numeric date. */
function readField(source: LexedText, index: number): Field | undefined {
  const length = digitCount(source, index);
  if (length > 0 && length !== 3 && length <= 4) {
    return {value: Number(foldedToken(source, index)), end: index + 1, length};
  }
  for (const letters of [2, 4]) {
    const end = readUnknown(source, index, letters, letters);
    if (end !== undefined) return {value: 'unknown', end, length: letters};
  }
  return undefined;
}

/** Reads a separator; each hyphen counts as "-". A full stop may have a space after it where locales write so. */
function readSeparator(source: LexedText, index: number, spaced: boolean): string | undefined {
  const text = tokenText(source, index);
  const separator = HYPHENS.has(text) ? '-' : text;
  if (!['-', '/', '.'].includes(separator) || !isGlued(source, index)) return undefined;
  return isGlued(source, index + 1) ||
    (spaced && separator === '.' && source.gaps[index + 1] === 'space')
    ? separator
    : undefined;
}

interface Parts {
  readonly year: DatePart;
  readonly month: DatePart;
  readonly day: DatePart;
}

const within = (part: DatePart, highest: number): boolean =>
  part === 'unknown' || (part >= 1 && part <= highest);

const isPossible = ({month, day}: Parts): boolean => within(month, 12) && within(day, 31);
const isLikely = ({month, day}: Parts): boolean =>
  within(month, HIGHEST_MONTH) && within(day, HIGHEST_DAY);

/** Day and month in the order of the locale, and swapped where nothing speaks against that. */
function readEitherWay(
  first: DatePart,
  second: DatePart,
  year: DatePart,
  orders: readonly NumericOrder[],
  separator: string,
  grammar: DateGrammar,
): {readonly parts: Parts; readonly swapped?: Parts} | undefined {
  const dayLed: Parts = {year, day: first, month: second};
  const monthLed: Parts = {year, day: second, month: first};
  const [usual, other] =
    orders[0] === 'mdy' && separator !== '.' ? [monthLed, dayLed] : [dayLed, monthLed];
  if (!isPossible(usual)) {
    if (isPossible(other)) return {parts: other};
    return isLikely(usual) ? {parts: usual} : undefined;
  }
  const settled =
    separator === '.' || (orders.length === 1 && grammar.numericSeparators.has(separator));
  return settled || first === second || !isPossible(other)
    ? {parts: usual}
    : {parts: usual, swapped: other};
}

/** Reads "2023-07", a month in ISO 8601. */
function isoMonth(
  source: LexedText,
  start: number,
  year: Field,
  month: Field,
): DateElement | undefined {
  const mark = tokenText(source, year.end);
  const isHyphen = mark === '-' || mark === '\u2011' || mark === '\u2010';
  const fits = year.length === 4 && month.length === 2 && isHyphen;
  if (!fits || typeof year.value !== 'number' || typeof month.value !== 'number') return undefined;
  if (year.value < 1900 || year.value >= 2200 || !within(month.value, 12)) return undefined;
  return {start, end: month.end, form: 'iso', year: year.value, month: month.value};
}

/**
 * Reads the numeric date that begins at a token: ISO 8601, "2023/07/18", "18.07.2023", "07/18/2023", with XX for
 * what is to be decided. A year has four digits: with two, a date looks like a version ("18.04.5").
 *
 * @param start index of the first token
 */
export function readNumericDate(
  source: LexedText,
  start: number,
  grammar: DateGrammar,
): DateElement | undefined {
  const first = readField(source, start);
  const separator = first && readSeparator(source, first.end, grammar.numericSpaced);
  const second = separator && readField(source, first.end + 1);
  if (!second) return undefined;
  const again = readSeparator(source, second.end, grammar.numericSpaced);
  const third = again === separator ? readField(source, second.end + 1) : undefined;
  if (!third) return again ? undefined : isoMonth(source, start, first, second);
  if ([first, second, third].every((field) => field.value === 'unknown') || second.length > 2)
    return undefined;

  const closes = separator === '.' && grammar.numericStop;
  const lastEnd = (end: number): number =>
    closes && tokenText(source, end) === '.' && isGlued(source, end) ? end + 1 : end;

  if (first.length === 4 && third.length <= 2) {
    const parts = {year: first.value, month: second.value, day: third.value};
    const dotted = separator === '.';
    const usual = grammar.numericOrders.includes('ymd') && grammar.numericSeparators.has('.');
    if ((dotted && !usual) || !isLikely(parts)) return undefined;
    const iso = separator === '-' && second.length === 2 && third.length === 2;
    return {start, end: lastEnd(third.end), form: iso ? 'iso' : 'numeric', ...parts};
  }
  if (third.length !== 4 || first.length > 2) return undefined;
  const year = readYear(source, second.end + 1, grammar);
  if (!year) return undefined;
  const read = readEitherWay(
    first.value,
    second.value,
    year.value,
    grammar.numericOrders,
    separator,
    grammar,
  );
  if (!read) return undefined;
  const swapped =
    read.swapped && elementValue({start, end: year.end, form: 'numeric', ...read.swapped});
  return {start, end: lastEnd(year.end), form: 'numeric', ...read.parts, ...(swapped && {swapped})};
}

/**
 * Reads the beginning of "18.07.–20.07.2023": day and month with full stops, for a range that ends with the year.
 *
 * @param start index of the first token
 */
export function readNumericDay(source: LexedText, start: number): DateElement | undefined {
  const [day, month] = [readField(source, start), readField(source, start + 2)];
  const joined = tokenText(source, start + 1) === '.' && isGlued(source, start + 1);
  if (!joined || !isGlued(source, start + 2) || day?.length !== 2 || month?.length !== 2)
    return undefined;
  if (!isPossible({year: 'unknown', month: month.value, day: day.value})) return undefined;
  const stop = tokenText(source, month.end) === '.' && isGlued(source, month.end);
  const end = stop ? month.end + 1 : month.end;
  return {start, end, form: 'numeric', day: day.value, month: month.value, bare: true};
}
