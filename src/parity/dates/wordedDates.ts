import {bridge} from './bridge';
import type {DateElement} from './dateElement';
import type {DateGrammar} from './dateGrammar';
import {type DayReading, HYPHENS, readDay, readUnknown, readYear} from './dateParts';
import {isGlued, type LexedText, tokenText} from './lex';
import {monthIsClear, readMonth, readMonthOrWord} from './readMonth';

/** Years in which a bare month is likely to stand; a full date may have any. */
const isNear = (year: number): boolean => year >= 1500 && year < 2100;

/** Reads the mark that joins the parts of a compact date ("12-Jun-2026"). */
function readJoint(source: LexedText, index: number): string | undefined {
  const text = tokenText(source, index);
  if (!isGlued(source, index) || !isGlued(source, index + 1)) return undefined;
  return HYPHENS.has(text) ? '-' : text === '/' || text === '.' ? text : undefined;
}

/** Where the part after a joint begins, if the same mark joins it; where there is no joint, what `otherwise` says. */
function nextPart(
  source: LexedText,
  index: number,
  joint: string | undefined,
  otherwise: () => number | undefined,
): number | undefined {
  if (joint === undefined) return otherwise();
  return readJoint(source, index) === joint ? index + 1 : undefined;
}

/** Day, month, and mostly a year: "18 July 2023", "18th of July", "12-Jun-2026", «18 июля 2023 г.». */
function dayMonthYear(
  source: LexedText,
  start: number,
  grammar: DateGrammar,
): DateElement | undefined {
  const {connectors} = grammar;
  const day = readDay(source, start, grammar);
  if (!day) return undefined;
  const joint = readJoint(source, day.end);
  const monthAt = nextPart(source, day.end, joint, () =>
    bridge(source, day.end, connectors, false),
  );
  const month = readMonthOrWord(source, monthAt, grammar, day.value);
  if (!month) return undefined;
  const yearAt = nextPart(source, month.end, joint, () =>
    bridge(source, month.end, connectors, true),
  );
  const year = readYear(source, yearAt, grammar);
  const parts = {start, form: month.name.style, day: day.value, month: month.value};
  if (year && monthIsClear(month, grammar, true, true)) {
    return {...parts, year: year.value, end: year.end};
  }
  if (joint || !grammar.dayFirst || !monthIsClear(month, grammar, true, false)) return undefined;
  return {...parts, end: month.end};
}

/** Month and year: "July 2023", "Jun-2026", «в апреле 2023 года». */
function monthYear(
  source: LexedText,
  start: number,
  grammar: DateGrammar,
): DateElement | undefined {
  const month = readMonth(source, start, grammar);
  if (!month || month.value === 'unknown') return undefined;
  const joint = readJoint(source, month.end);
  if (joint && (joint === '.' || !month.capital || month.allCapitals)) return undefined;
  const yearAt = nextPart(source, month.end, joint, () =>
    bridge(source, month.end, grammar.connectors, true),
  );
  const year = readYear(source, yearAt, grammar);
  if (!year || (year.value !== 'unknown' && !isNear(year.value))) return undefined;
  if (!monthIsClear(month, grammar, false, true)) return undefined;
  return {start, end: year.end, form: month.name.style, month: month.value, year: year.value};
}

/** Month, day, and mostly a year: "July 18, 2023", "July the 18th", "július 18.", 7月18日. */
function monthDayYear(
  source: LexedText,
  start: number,
  grammar: DateGrammar,
): DateElement | undefined {
  const month = readMonthOrWord(source, start, grammar, undefined);
  if (!month) return undefined;
  const joint = readJoint(source, month.end);
  const dayAt = nextPart(source, month.end, joint, () =>
    bridge(source, month.end, grammar.dayConnectors, false),
  );
  const day = readMarkedDay(source, dayAt, grammar);
  if (!day || (month.value === 'unknown' && day.value !== 'unknown')) return undefined;
  const yearAt = nextPart(source, day.end, joint, () =>
    bridge(source, day.end, grammar.connectors, true),
  );
  const year = readYear(source, yearAt, grammar);
  const parts = {
    start,
    form: month.name.style,
    month: month.value,
    day: day.value,
    dayMayFollow: true,
  };
  if (year && monthIsClear(month, grammar, true, true)) {
    return {...parts, year: year.value, end: year.end};
  }
  if (joint || !grammar.monthFirst || !monthIsClear(month, grammar, true, false)) return undefined;
  return {...parts, end: day.end};
}

/** Year, month, and perhaps a day: 2023年7月18日, "2023. július 18.", "2023-Jul-18". */
function yearMonthDay(source: LexedText, start: number, grammar: DateGrammar): DateElement[] {
  const year = readYear(source, start, grammar);
  if (!year) return [];
  const joint = readJoint(source, year.end);
  if (!joint && (!grammar.yearFirst || (grammar.unitsRequired && !year.unit))) return [];
  const monthAt = nextPart(source, year.end, joint, () =>
    bridge(source, year.end, grammar.connectors, true),
  );
  const month = readMonthOrWord(source, monthAt, grammar, undefined);
  if (!month) return [];
  const dayAt = nextPart(source, month.end, joint, () =>
    bridge(source, month.end, grammar.dayConnectors, false),
  );
  const day = readMarkedDay(source, dayAt, grammar);
  const parts = {start, form: month.name.style, year: year.value, month: month.value};
  const isDecided = month.value !== 'unknown';
  const found: DateElement[] = [];
  if (day && (isDecided || day.value === 'unknown') && monthIsClear(month, grammar, true, true)) {
    found.push({...parts, day: day.value, end: day.end, dayMayFollow: true});
  }
  if (!joint && isDecided && monthIsClear(month, grammar, false, true)) {
    found.push({...parts, end: month.end});
  }
  return found;
}

/** Year, day, month: "2023. gada 18. maijs". */
function yearDayMonth(
  source: LexedText,
  start: number,
  grammar: DateGrammar,
): DateElement | undefined {
  const year = grammar.yearFirst && readYear(source, start, grammar);
  if (!year) return undefined;
  const dayAt = bridge(source, year.end, grammar.connectors, true);
  const day = readDay(source, dayAt, grammar);
  const monthAt = day && bridge(source, day.end, grammar.connectors, false);
  const month = readMonth(source, monthAt, grammar);
  if (!day || !month || !monthIsClear(month, grammar, true, true)) return undefined;
  const parts = {year: year.value, month: month.value, day: day.value};
  return {start, end: month.end, form: month.name.style, ...parts};
}

/** Reads a day with its unit, where the locale never writes one without. */
function readMarkedDay(
  source: LexedText,
  index: number | undefined,
  grammar: DateGrammar,
): DayReading | undefined {
  const day = readDay(source, index, grammar);
  return day?.unit || !grammar.unitsRequired ? day : undefined;
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
  return [
    dayMonthYear(source, start, grammar) ?? [],
    monthYear(source, start, grammar) ?? [],
    monthDayYear(source, start, grammar) ?? [],
    yearMonthDay(source, start, grammar),
    yearDayMonth(source, start, grammar) ?? [],
  ].flat();
}
