import {bridge} from './bridge';
import {type DateElement, elementValue} from './date-element';
import type {DateGrammar} from './date-grammar';
import {isGlued, readDay, readMonth, readYear, tokenText} from './date-parts';
import type {DateValue} from './date-value';
import type {LexedText} from './lex';
import {readNumericDate} from './numeric-dates';
import {readPhrase} from './phrase-table';
import {readQuarters} from './quarters';
import {shareParts} from './share-parts';
import {readWordedDates} from './worded-dates';

/** Most dates that hang together: "1, 2, 3 and 5 May 2023". */
const LONGEST_CHAIN = 8;

const DASHES: ReadonlySet<string> = new Set([...'-‐‑‒–—―−~～〜∼']);
const LIST_COMMAS: ReadonlySet<string> = new Set([',', '、', '，', '،']);

/** What joins two dates: a dash or range word; a comma; a conjunction. */
interface Join {
  readonly kind: 'range' | 'comma' | 'conjunction';
  /** True where a word says so. */
  readonly byWord: boolean;
  readonly end: number;
}

/** An element of a chain, and how it hangs on the one before. */
interface Link {
  readonly element: DateElement;
  readonly join: Join | undefined;
}

/** One date of a chain. */
export interface ChainDate {
  readonly element: DateElement;
  readonly value: DateValue;
  readonly rangeEnd: 'from' | 'to' | undefined;
}

function readJoin(source: LexedText, last: DateElement, grammar: DateGrammar): Join | undefined {
  const at = last.end;
  const token = source.tokens[at];
  if (!token || token.gap === 'paragraph') return undefined;
  const text = tokenText(source, at);
  const isInterval =
    text === '/' && last.form === 'iso' && isGlued(token) && isGlued(source.tokens[at + 1]);
  if (DASHES.has(text) || isInterval) return {kind: 'range', byWord: false, end: at + 1};
  const range = readPhrase(source, at, grammar.rangeWords);
  if (range) return {kind: 'range', byWord: true, end: range.end};
  const comma = LIST_COMMAS.has(text) && isGlued(token);
  const word = readPhrase(source, comma ? at + 1 : at, grammar.conjunctions);
  if (word) return {kind: 'conjunction', byWord: true, end: word.end};
  return comma ? {kind: 'comma', byWord: false, end: at + 1} : undefined;
}

/** Reads the longest date that begins at a token and stands by itself. */
function readWhole(
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
function readPiece(
  source: LexedText,
  start: number,
  grammar: DateGrammar,
): DateElement | undefined {
  const quarter = readQuarters(source, start, grammar).find((element) => element.bare);
  if (quarter) return quarter;
  const day = readDay(source, start, grammar);
  if (day)
    return {start, end: day.end, form: 'long', day: day.value, bare: true, dayMayFollow: true};
  const month = readMonth(source, start, grammar);
  if (!month || month.name.origin === 'beginning') return undefined;
  const isWord = grammar.wordsLikeMonths.has(month.word) || month.name.style === 'short';
  if (isWord && grammar.months.capitalised && (!month.capital || month.allCapitals))
    return undefined;
  return {start, end: month.end, form: month.name.style, month: month.value, bare: true};
}

/** Reads the rest of "July 18–20, 2023" after the dash: a day, and perhaps the year for both. */
function readTailDay(
  source: LexedText,
  start: number,
  grammar: DateGrammar,
): DateElement | undefined {
  const day = readDay(source, start, grammar);
  if (!day) return undefined;
  const yearAt = grammar.yearFirst ? undefined : bridge(source, day.end, grammar, true);
  const year = yearAt === undefined ? undefined : readYear(source, yearAt, grammar);
  const parts = {start, form: 'long', day: day.value, bare: true, dayMayFollow: true} as const;
  return year ? {...parts, end: year.end, year: year.value} : {...parts, end: day.end};
}

function readLinks(source: LexedText, start: number, grammar: DateGrammar): Link[] {
  const first = readWhole(source, start, grammar) ?? readPiece(source, start, grammar);
  if (!first) return [];
  const links: Link[] = [{element: first, join: undefined}];
  let last = first;
  while (links.length < LONGEST_CHAIN) {
    const join = readJoin(source, last, grammar);
    if (!join || !source.tokens[join.end] || source.tokens[join.end]?.gap === 'paragraph') break;
    const next =
      readWhole(source, join.end, grammar) ??
      (last.dayMayFollow
        ? readTailDay(source, join.end, grammar)
        : readPiece(source, join.end, grammar));
    if (!next) break;
    links.push({element: next, join});
    last = next;
  }
  return links;
}

/** True where the words around make clear that a bare number at the end is a day: "from July 18 to 20". */
function tailIsDay(source: LexedText, start: number, end: number, grammar: DateGrammar): boolean {
  const next = source.tokens[end];
  if (!next || next.kind === 'mark' || next.gap === 'paragraph') return true;
  return readPhrase(source, start - 1, grammar.rangeOpeners) !== undefined;
}

/** Gives the elements of a chain their values. */
function resolve(
  source: LexedText,
  links: readonly Link[],
  grammar: DateGrammar,
): ChainDate[] | undefined {
  const first = links[0];
  const last = links.at(-1);
  if (!first || !last || last.join?.kind === 'comma') return undefined;
  const elements = shareParts(
    links.map((link) => link.element),
    links.map((link) => link.join?.kind === 'range'),
    grammar.yearFirst,
  );
  if (!elements) return undefined;
  const isNumberTail = last.element.bare && last.element.day !== undefined && last.join?.byWord;
  if (isNumberTail && elements.at(-1)?.year === undefined && !grammar.unitsRequired) {
    if (!tailIsDay(source, first.element.start, last.element.end, grammar)) return undefined;
  }
  const dates: ChainDate[] = [];
  for (const [index, element] of elements.entries()) {
    const value = elementValue(element);
    if (!value) return undefined;
    const opens = links[index + 1]?.join?.kind === 'range';
    const closes = links[index]?.join?.kind === 'range';
    dates.push({element, value, rangeEnd: closes ? 'to' : opens ? 'from' : undefined});
  }
  const kinds = new Set(
    dates.map(({value}) => value.kind).filter((kind) => kind !== 'placeholder'),
  );
  return kinds.size <= 1 ? dates : undefined;
}

/**
 * Reads the dates that begin at a token: one alone, the two ends of a range, or a list that shares its month or
 * year ("July 18–20, 2023", «с 1 по 5 декабря», "January and March 2024").
 *
 * @param start index of the first token
 * @returns the dates in order; empty where none begins there
 */
export function readDateChain(
  source: LexedText,
  start: number,
  grammar: DateGrammar,
): readonly ChainDate[] {
  const links = readLinks(source, start, grammar);
  for (let length = links.length; length > 0; length--) {
    const dates = resolve(source, links.slice(0, length), grammar);
    if (dates) return dates;
  }
  return [];
}
