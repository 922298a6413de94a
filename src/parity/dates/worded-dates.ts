import {bridge, COMMAS} from './bridge';
import type {DateElement} from './date-element';
import type {DateGrammar} from './date-grammar';
import {HYPHENS, type MonthReading, readDay, readMonth, readUnknown, readYear} from './date-parts';
import {isGlued, type LexedText, tokenText} from './lex';
import {readPhrase} from './phrase-table';

/** Years in which a bare month is likely to stand; a full date may have any. */
const isNear = (year: number): boolean => year >= 1500 && year < 2100;

/** Reads the mark that joins the parts of a compact date ("12-Jun-2026"). */
function readJoint(source: LexedText, index: number): string | undefined {
  const text = tokenText(source, index);
  if (!isGlued(source, index) || !isGlued(source, index + 1)) return undefined;
  return HYPHENS.has(text) ? '-' : text === '/' || text === '.' ? text : undefined;
}

/** Whether this way to write a month is clear enough beside the parts that stand with it. */
function monthIsClear(
  month: MonthReading,
  grammar: DateGrammar,
  hasDay: boolean,
  hasYear: boolean,
): boolean {
  const {name} = month;
  if (name.origin === 'case') return hasYear && !hasDay;
  if (name.origin === 'beginning' && !hasYear && !month.stop) return false;
  if (name.dotted && !hasYear && !month.stop) return false;
  if (name.style === 'short' && month.allCapitals && !hasYear) return false;
  if (grammar.months.capitalised) {
    const capital = month.capital && (hasYear || !month.allCapitals);
    if (grammar.wordsLikeMonths.has(month.word)) return capital || (hasDay && hasYear);
    return month.capital || name.style === 'long' || (hasDay && hasYear);
  }
  return hasYear || month.stop || !grammar.wordsLikeMonths.has(month.word);
}

/** Day, month, and mostly a year: "18 July 2023", "18th of July", "12-Jun-2026", «18 июля 2023 г.». */
function dayMonthYear(
  source: LexedText,
  start: number,
  grammar: DateGrammar,
): DateElement | undefined {
  const day = readDay(source, start, grammar);
  if (!day) return undefined;
  const joint = readJoint(source, day.end);
  const monthAt = joint ? day.end + 1 : bridge(source, day.end, grammar, false);
  const month =
    monthAt === undefined ? undefined : readAnyMonth(source, monthAt, grammar, day.value);
  if (!month) return undefined;
  const form = month.name.style;
  const parts = {start, form, day: day.value, month: month.value};
  const jointAgain = joint !== undefined && readJoint(source, month.end) === joint;
  if (joint && !jointAgain) return undefined;
  const yearAt = joint ? month.end + 1 : bridge(source, month.end, grammar, true);
  const year = yearAt === undefined ? undefined : readYear(source, yearAt, grammar);
  if (year && monthIsClear(month, grammar, true, true)) {
    return {...parts, year: year.value, end: year.end};
  }
  if (joint || !grammar.dayFirst || !monthIsClear(month, grammar, true, false)) return undefined;
  return {...parts, end: month.end};
}

/** Month, then a day, a year, or both: "July 18, 2023", "July 18", "July 2023", «в апреле 2023 года». */
function monthFirst(source: LexedText, start: number, grammar: DateGrammar): DateElement[] {
  const month = readAnyMonth(source, start, grammar, undefined);
  if (!month) return [];
  const found: DateElement[] = [];
  const parts = {start, form: month.name.style, month: month.value};
  const joint = readJoint(source, month.end);
  const next = joint ? month.end + 1 : bridge(source, month.end, grammar, true);
  if (next === undefined) return [];
  const year = readYear(source, next, grammar);
  if (
    year &&
    (year.value === 'unknown' || isNear(year.value)) &&
    month.value !== 'unknown' &&
    (!joint || (joint !== '.' && month.capital && !month.allCapitals)) &&
    monthIsClear(month, grammar, false, true)
  ) {
    found.push({...parts, year: year.value, end: year.end});
  }
  const day = COMMAS.has(tokenText(source, next - 1)) ? undefined : readDay(source, next, grammar);
  if (!day || (grammar.unitsRequired && !day.unit)) return found;
  if (month.value === 'unknown' && day.value !== 'unknown') return found;
  const dated = {...parts, day: day.value, dayMayFollow: true};
  if (joint && readJoint(source, day.end) !== joint) return found;
  const yearAt = joint ? day.end + 1 : bridge(source, day.end, grammar, true);
  const lastYear = yearAt === undefined ? undefined : readYear(source, yearAt, grammar);
  if (lastYear && monthIsClear(month, grammar, true, true)) {
    found.push({...dated, year: lastYear.value, end: lastYear.end});
  } else if (!joint && grammar.monthFirst && monthIsClear(month, grammar, true, false)) {
    found.push({...dated, end: day.end});
  }
  return found;
}

/** Year, month, and perhaps a day: 2023年7月18日, "2023. július 18.", "2023. gada 18. jūlijs", "2023-Jul-18". */
function yearFirst(source: LexedText, start: number, grammar: DateGrammar): DateElement[] {
  const year = readYear(source, start, grammar);
  if (!year) return [];
  const joint = readJoint(source, year.end);
  if (!joint && (!grammar.yearFirst || (grammar.unitsRequired && !year.unit))) return [];
  const next = joint ? year.end + 1 : bridge(source, year.end, grammar, true);
  if (next === undefined) return [];
  const found: DateElement[] = [];
  const month = readAnyMonth(source, next, grammar, undefined);
  if (month) {
    const parts = {start, year: year.value, month: month.value, form: month.name.style};
    const again = joint !== undefined && readJoint(source, month.end) === joint;
    const dayAt = joint
      ? again
        ? month.end + 1
        : undefined
      : bridge(source, month.end, grammar, false);
    const day = dayAt === undefined ? undefined : readDay(source, dayAt, grammar);
    if (day && (day.unit || !grammar.unitsRequired) && monthIsClear(month, grammar, true, true)) {
      found.push({...parts, day: day.value, end: day.end, dayMayFollow: true});
    }
    if (!joint && monthIsClear(month, grammar, false, true)) found.push({...parts, end: month.end});
    return found;
  }
  const day = joint ? undefined : readDay(source, next, grammar);
  const last = day && bridge(source, day.end, grammar, false);
  const lastMonth = last === undefined ? undefined : readMonth(source, last, grammar);
  if (day && lastMonth && monthIsClear(lastMonth, grammar, true, true)) {
    found.push({
      start,
      year: year.value,
      month: lastMonth.value,
      day: day.value,
      form: lastMonth.name.style,
      end: lastMonth.end,
    });
  }
  return found;
}

/** Reads a month by its name, or the word for "month" where the day is to be decided as well. */
function readAnyMonth(
  source: LexedText,
  index: number,
  grammar: DateGrammar,
  day: number | 'unknown' | undefined,
): MonthReading | undefined {
  const month = readMonth(source, index, grammar);
  if (month || typeof day === 'number') return month;
  const word = readPhrase(source, index, grammar.monthWords);
  const first = tokenText(source, index).slice(0, 1);
  const isSmall = first !== first.toUpperCase();
  if (!word || (day === undefined && isSmall)) return undefined;
  return {
    value: 'unknown',
    end: word.end,
    name: {month: 'unknown', style: 'long', dotted: false, origin: 'intl'},
    word: '',
    stop: false,
    capital: true,
    allCapitals: false,
  };
}

/**
 * Reads every date with its month in words that begins at a token.
 *
 * @param start index of the first token
 */
export function readWordedDates(
  source: LexedText,
  start: number,
  grammar: DateGrammar,
): DateElement[] {
  const found = source.kinds[start] !== undefined && source.kinds[start] !== 'mark';
  if (!found && readUnknown(source, start, 2, 2) === undefined) return [];
  const dayLed = dayMonthYear(source, start, grammar);
  return [
    ...(dayLed ? [dayLed] : []),
    ...monthFirst(source, start, grammar),
    ...yearFirst(source, start, grammar),
  ];
}
