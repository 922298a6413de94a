import {type DateElement, elementValue} from './dateElement';
import type {DateGrammar} from './dateGrammar';
import type {DateValue} from './dateValue';
import {isGlued, type LexedText, tokenText} from './lex';
import {readPhrase} from './phraseTable';
import {readPiece, readTailDay, readWholeDate} from './readElement';
import {shareParts} from './shareParts';

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
  const gap = source.gaps[at];
  if (!gap || gap === 'paragraph') return undefined;
  const glued = gap === 'none';
  const text = tokenText(source, at);
  const isInterval = text === '/' && last.form === 'iso' && glued && isGlued(source, at + 1);
  if (DASHES.has(text) || isInterval) return {kind: 'range', byWord: false, end: at + 1};
  const range = readPhrase(source, at, grammar.rangeWords);
  if (range) return {kind: 'range', byWord: true, end: range.end};
  const isPair = text === '/' && last.bare && last.day === undefined && glued;
  if (isPair) return {kind: 'conjunction', byWord: false, end: at + 1};
  const comma = LIST_COMMAS.has(text) && glued;
  const word = readPhrase(source, comma ? at + 1 : at, grammar.conjunctions);
  if (word) return {kind: 'conjunction', byWord: true, end: word.end};
  return comma ? {kind: 'comma', byWord: false, end: at + 1} : undefined;
}

type ReadWhole = (start: number) => DateElement | undefined;

function readLinks(
  source: LexedText,
  start: number,
  grammar: DateGrammar,
  readWhole: ReadWhole,
): Link[] {
  const first = readWhole(start) ?? readPiece(source, start, grammar);
  if (!first) return [];
  const links: Link[] = [{element: first, join: undefined}];
  let last = first;
  while (links.length < LONGEST_CHAIN) {
    const join = readJoin(source, last, grammar);
    if (!join || (source.gaps[join.end] ?? 'paragraph') === 'paragraph') break;
    const rest = last.dayMayFollow ? readTailDay : readPiece;
    const next = readWhole(join.end) ?? rest(source, join.end, grammar);
    if (!next) break;
    links.push({element: next, join});
    last = next;
  }
  return links;
}

/** True where the words around make clear that a bare number at the end is a day: "from July 18 to 20". */
function tailIsDay(source: LexedText, start: number, end: number, grammar: DateGrammar): boolean {
  if ((source.kinds[end] ?? 'mark') === 'mark' || source.gaps[end] === 'paragraph') return true;
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
  const looksLikeVersion = ({bare, form, year}: DateElement): boolean =>
    bare === true && form === 'numeric' && year === undefined;
  if (elements.some(looksLikeVersion)) return undefined;
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
 * Makes a reader of the dates that begin at a token: one alone, the two ends of a range, or a list that shares its
 * month or year ("July 18–20, 2023", «с 1 по 5 декабря», "January and March 2024").
 *
 * @returns a function from the index of the first token to the readings, the longest first, each its dates in order
 */
export function createChainReader(
  source: LexedText,
  grammar: DateGrammar,
): (start: number) => Iterable<readonly ChainDate[]> {
  const wholes = new Map<number, DateElement | undefined>();
  const readWhole: ReadWhole = (start) => {
    if (wholes.has(start)) return wholes.get(start);
    const whole = readWholeDate(source, start, grammar);
    wholes.set(start, whole);
    return whole;
  };
  return function* (start) {
    const links = readLinks(source, start, grammar, readWhole);
    const isDate = links.some(({element}) => element.month !== undefined || element.quarter);
    for (let length = isDate ? links.length : 0; length > 0; length--) {
      const dates = resolve(source, links.slice(0, length), grammar);
      if (dates) yield dates;
    }
  };
}
