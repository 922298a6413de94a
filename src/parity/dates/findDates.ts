import {isInName, isJoined, mayBegin, mayEnd} from './boundaries';
import {dayExists} from './calendar';
import {type ChainDate, createChainReader} from './dateChain';
import {type DateGrammar, dateGrammar} from './dateGrammar';
import type {DateOccurrence, DateValue} from './dateValue';
import {type LexedText, lex} from './lex';
import {createPrefilter} from './prefilter';
import {startingPoints} from './startingPoints';

interface Match {
  readonly start: number;
  readonly end: number;
  readonly length: number;
  readonly dates: readonly ChainDate[];
  readonly locale: string;
}

function isImpossible(value: DateValue): boolean {
  switch (value.kind) {
    case 'day':
      return !dayExists(value.month, value.day, value.year);
    case 'year-less-day':
      return !dayExists(value.month, value.day);
    case 'placeholder':
      return !dayExists(value.month ?? 1, value.day ?? 1, value.year);
    default:
      return false;
  }
}

/** A slip such as "July 32" needs its year: without one it is more likely no date. */
function isSlipWithoutYear(value: DateValue): boolean {
  return value.kind === 'year-less-day' && value.day > 31;
}

/** Makes a match of dates that were read, if what is around allows them. */
function toMatch(
  source: LexedText,
  start: number,
  dates: readonly ChainDate[],
  grammar: DateGrammar,
): Match | undefined {
  const first = dates[0]?.element;
  const last = dates.at(-1)?.element;
  if (!first || !last || dates.some(({value}) => isSlipWithoutYear(value))) return undefined;
  const lastIsDay = last.day !== undefined && (last.year === undefined || grammar.yearFirst);
  const [firstJoined, lastJoined] = [isJoined(source, first), isJoined(source, last)];
  if (!mayBegin(source, start, firstJoined)) return undefined;
  if (!mayEnd(source, last.end, lastJoined, lastIsDay)) return undefined;
  if (firstJoined && lastJoined && isInName(source, {start, end: last.end})) return undefined;
  const from = source.starts[start] ?? 0;
  const to = source.ends[last.end - 1] ?? 0;
  return {start, end: last.end, length: to - from, dates, locale: grammar.locale};
}

function toOccurrences(source: LexedText, match: Match): DateOccurrence[] {
  return match.dates.map(({element, value, rangeEnd}) => {
    const start = source.starts[element.start] ?? 0;
    const end = source.ends[element.end - 1] ?? start;
    const candidates = element.swapped ? [value, element.swapped] : [value];
    return {
      start,
      end,
      text: source.text.slice(start, end),
      candidates,
      ...(rangeEnd && {rangeEnd}),
      form: element.form,
      locale: match.locale,
      ...(candidates.every(isImpossible) && {impossible: true}),
    };
  });
}

interface DateReader {
  readonly grammars: readonly DateGrammar[];
  readonly mayHoldDates: (text: string) => boolean;
}

const readers = new Map<string, DateReader>();

function dateReader(locales: readonly string[]): DateReader {
  const key = JSON.stringify(locales);
  const known = readers.get(key);
  if (known) return known;
  const grammars = locales.map(dateGrammar);
  const reader = {grammars, mayHoldDates: createPrefilter(grammars)};
  readers.set(key, reader);
  return reader;
}

/**
 * Reads the dates of a text that is cut into tokens already.
 *
 * @param grammars grammars that apply, the one that wins a tie first
 */
export function readDates(source: LexedText, grammars: readonly DateGrammar[]): DateOccurrence[] {
  const matches = grammars.flatMap((grammar) => {
    const readChains = createChainReader(source, grammar);
    return startingPoints(source, grammar).flatMap((start) => {
      for (const dates of readChains(start)) {
        const match = toMatch(source, start, dates, grammar);
        if (match) return [match];
      }
      return [];
    });
  });
  matches.sort((a, b) => b.length - a.length || a.start - b.start);
  const taken = new Uint8Array(source.kinds.length);
  return matches
    .filter(({start, end}) => {
      if (taken.subarray(start, end).includes(1)) return false;
      taken.fill(1, start, end);
      return true;
    })
    .sort((a, b) => a.start - b.start)
    .flatMap((match) => toOccurrences(source, match));
}

/**
 * Finds the dates in a text. Where readings overlap, the longest one wins, then the one of the earlier locale.
 * Linear in the length of the text, but for sorting the dates found.
 *
 * @param text plain text: the caller keeps code, addresses and the like out, and emphasis marks joined
 * @param locales BCP 47 tags whose grammars apply, the page's own first; a tag that `Intl` does not know brings
 *   only the forms that need no language (ISO 8601, numeric dates, "Q3 2023")
 * @returns occurrences in the order of the text, none overlapping another
 */
export function findDates(text: string, locales: readonly string[]): DateOccurrence[] {
  const {grammars, mayHoldDates} = dateReader(locales);
  return mayHoldDates(text) ? readDates(lex(text), grammars) : [];
}
