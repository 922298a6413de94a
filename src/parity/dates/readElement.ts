import {bridge} from './bridge';
import type {DateElement} from './dateElement';
import type {DateGrammar} from './dateGrammar';
import {readDay, readYear} from './dateParts';
import type {LexedText} from './lex';
import {readNumericDate, readNumericDay} from './numericDates';
import {readQuarters} from './quarters';
import {readMonth} from './readMonth';
import {readWordedDates} from './wordedDates';

/** Reads the longest date that begins at a token and stands by itself. */
export function readWholeDate(
  source: LexedText,
  start: number,
  grammar: DateGrammar,
): DateElement | undefined {
  const numeric = readNumericDate(source, start, grammar);
  const found = [
    ...readWordedDates(source, start, grammar),
    ...readQuarters(source, start, grammar).filter((element) => !element.bare),
  ];
  return found.reduce((best, next) => (!best || next.end > best.end ? next : best), numeric);
}

/** Reads a day, a month or a quarter that a neighbour may complete. */
export function readPiece(
  source: LexedText,
  start: number,
  grammar: DateGrammar,
): DateElement | undefined {
  const quarter = readQuarters(source, start, grammar).find((element) => element.bare);
  if (quarter) return quarter;
  const numeric = readNumericDay(source, start);
  if (numeric) return numeric;
  const month = readMonth(source, start, grammar);
  if (month) {
    const isWord = grammar.wordsLikeMonths.has(month.word) || month.name.style === 'short';
    const isSmall = grammar.months.capitalised && (!month.capital || month.allCapitals);
    if (month.name.origin === 'beginning' || (isWord && isSmall)) return undefined;
    return {start, end: month.end, form: month.name.style, month: month.value, bare: true};
  }
  const day = readDay(source, start, grammar);
  return day && {start, end: day.end, form: 'long', day: day.value, bare: true, dayMayFollow: true};
}

/** Reads the rest of "July 18–20, 2023" after the dash: a day, and perhaps the year for both. */
export function readTailDay(
  source: LexedText,
  start: number,
  grammar: DateGrammar,
): DateElement | undefined {
  const day = readDay(source, start, grammar);
  if (!day) return undefined;
  const yearAt = grammar.yearFirst ? undefined : bridge(source, day.end, grammar.connectors, true);
  const year = readYear(source, yearAt, grammar);
  const parts = {start, form: 'long', day: day.value, bare: true, dayMayFollow: true} as const;
  return year ? {...parts, end: year.end, year: year.value} : {...parts, end: day.end};
}
