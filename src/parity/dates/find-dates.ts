import {isInName, isJoined, mayBegin, mayEnd} from './boundaries';
import {dayExists} from './calendar';
import {type ChainDate, readDateChain} from './date-chain';
import {type DateGrammar, dateGrammar} from './date-grammar';
import type {DateOccurrence, DateValue} from './date-value';
import {type LexedText, lex} from './lex';

/** How many tokens before its first number a date can begin: "the first and second quarter of 2023". */
const LEAD = 12;

const HAS_DIGIT = /\p{Nd}/u;

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

/** The dates that begin at a token, if what is around allows them. */
function matchAt(source: LexedText, start: number, grammar: DateGrammar): Match | undefined {
  const dates = readDateChain(source, start, grammar);
  const first = dates[0]?.element;
  const last = dates.at(-1)?.element;
  if (!first || !last || dates.some(({value}) => isSlipWithoutYear(value))) return undefined;
  const lastIsDay = last.day !== undefined && (last.year === undefined || grammar.yearFirst);
  if (!mayBegin(source, start, isJoined(source, first))) return undefined;
  if (!mayEnd(source, last.end, isJoined(source, last), lastIsDay)) return undefined;
  if (dates.some(({element}) => isJoined(source, element) && isInName(source, element)))
    return undefined;
  const from = source.tokens[start]?.start ?? 0;
  const to = source.tokens[last.end - 1]?.end ?? 0;
  return {start, end: last.end, length: to - from, dates, locale: grammar.locale};
}

/** Every token near enough to a number to begin a date. */
function* starts(source: LexedText): Generator<number> {
  let next = 0;
  for (let index = 0; index < source.tokens.length; index++) {
    if (source.tokens[index]?.kind !== 'number') continue;
    for (next = Math.max(next, index - LEAD); next <= index; next++) yield next;
  }
}

function toOccurrences(source: LexedText, match: Match): DateOccurrence[] {
  return match.dates.map(({element, value, rangeEnd}) => {
    const start = source.tokens[element.start]?.start ?? 0;
    const end = source.tokens[element.end - 1]?.end ?? start;
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

/**
 * Finds the dates in a text. Where readings overlap, the longest one wins, then the one of the earlier locale.
 * Linear in the length of the text.
 *
 * @param text plain text: the caller keeps code, addresses and the like out, and emphasis marks joined
 * @param locales BCP 47 tags whose grammars apply, the page's own first; a tag that `Intl` does not know brings
 *   only the forms that need no language (ISO 8601, numeric dates, "Q3 2023")
 * @returns occurrences in the order of the text, none overlapping another
 */
export function findDates(text: string, locales: readonly string[]): DateOccurrence[] {
  if (!HAS_DIGIT.test(text)) return [];
  const source = lex(text);
  const grammars = locales.map(dateGrammar);
  const matches: Match[] = [];
  for (const start of starts(source)) {
    for (const grammar of grammars) {
      const match = matchAt(source, start, grammar);
      if (match) matches.push(match);
    }
  }
  matches.sort((a, b) => b.length - a.length);
  const taken = new Uint8Array(source.tokens.length);
  return matches
    .filter(({start, end}) => {
      if (taken.subarray(start, end).includes(1)) return false;
      taken.fill(1, start, end);
      return true;
    })
    .sort((a, b) => a.start - b.start)
    .flatMap((match) => toOccurrences(source, match));
}
