import {beforeSpaces, digitsEnd, isDigit, isLetter, isSpace, withPlainDigits} from './characters';
import {isVersion} from './isVersion';
import {type Lexicon, lexiconOf} from './lexicon';
import type {Quantity} from './quantity';
import {longestNumber, type NumberBody, readBody} from './readBody';
import {readBounds} from './readBounds';
import {type Prefix, readPrefix} from './readPrefix';
import {chunkEnd, isJoint, isNameCharacter, readTail, type Tail} from './readTail';

const digit = /[0-9½¼¾⅓⅔⅛\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]/;

/** A quick test that tells a text without quantities in digits from one that is worth reading. */
export function mayHoldQuantities(text: string): boolean {
  return digit.test(text);
}

const vulgarFractions: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['⅛', 1 / 8],
]);

/**
 * Finds the numbers, versions and times of day that a text writes in digits. One pass, linear.
 *
 * @param text plain text as the reader sees it
 * @param locales BCP 47 tags whose words apply, the page's own first
 * @returns occurrences in the order of the text, none overlapping another
 */
export function findQuantities(text: string, locales: readonly string[]): Quantity[] {
  if (!mayHoldQuantities(text)) return [];
  const plain = withPlainDigits(text);
  const lexicon = lexiconOf(locales);
  const found: Quantity[] = [];
  let at = 0;
  while (at < plain.length) {
    const code = plain.charCodeAt(at);
    if (isDigit(code)) {
      at = readAt(plain, at, lexicon, found);
    } else if (code > 0xbb && vulgarFractions.has(plain[at] ?? '')) {
      at = readVulgar(plain, at, 0, at, lexicon, found);
    } else {
      at++;
    }
  }
  return found;
}

/** Reads the number whose first digit stands at an index, and returns where to go on. */
function readAt(text: string, at: number, lexicon: Lexicon, found: Quantity[]): number {
  const prefix = readPrefix(text, at, lexicon);
  const body = readBody(text, at, lexicon.marks);
  if (body.isAddress && !prefix.isVersion) return addressEnd(text, body.end);
  if (body.digits.length > longestNumber + 8) return body.end;
  if (vulgarFractions.has(text[body.end] ?? '')) {
    return readVulgar(text, body.end, body.values[0] ?? 0, prefix.start, lexicon, found);
  }
  const tail = readTail(text, body, lexicon);
  if (prefix.inName) {
    const end = chunkEnd(text, body.end);
    if (endsName(text, body.end)) found.push(nameNumber(prefix, body));
    return Math.max(end, body.end);
  }
  if (tail.inName) return tail.end;
  found.push(quantityOf(text, prefix, body, tail, lexicon));
  return Math.max(tail.end, body.end);
}

/** `OAuth-2.1-Token` holds 2.1; `foo-3d` and `a/2/b` hold no number. */
function endsName(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  const next = text.charCodeAt(end + 1);
  if (isLetter(code) || code === 0x5f) return false;
  return code === 0x2d || !isJoint(code) || !isNameCharacter(next);
}

/** An IP address goes on with a port or a mask. */
function addressEnd(text: string, end: number): number {
  const mark = text[end];
  return mark === ':' || mark === '/' ? digitsEnd(text, end + 1) : end;
}

/** `½`, `2½`. */
function readVulgar(
  text: string,
  at: number,
  whole: number,
  start: number,
  lexicon: Lexicon,
  found: Quantity[],
): number {
  const value = whole + (vulgarFractions.get(text[at] ?? '') ?? 0);
  const body: NumberBody = {end: at + 1, values: [value], digits: '', dotted: 1, isAddress: false};
  const tail = readTail(text, body, lexicon);
  const bounds = readBounds(text, start, tail.end, lexicon);
  const values = [value * tail.factor];
  const {end, unit} = tail;
  found.push({start, end, kind: 'number', values, unit, ...bounds, digits: '', uncertain: false});
  return Math.max(end, at + 1);
}

/** The number at the end of a name: "Python3", "UTF-8". */
function nameNumber({start}: Prefix, {end, values, digits}: NumberBody): Quantity {
  return {
    start,
    end,
    kind: 'number',
    values,
    unit: null,
    bound: 'exact',
    possibleBounds: [],
    digits,
    uncertain: true,
  };
}

function quantityOf(
  text: string,
  prefix: Prefix,
  body: NumberBody,
  tail: Tail,
  lexicon: Lexicon,
): Quantity {
  const end = Math.max(tail.end, body.end);
  const own = tail.isOpen ? 'at-least' : prefix.bound;
  const words = readBounds(text, prefix.start, end, lexicon);
  const isClock = tail.clock !== null;
  return {
    start: prefix.start,
    end,
    kind: isClock ? 'clock' : isVersion(text, prefix, body, tail, lexicon) ? 'version' : 'number',
    values: valuesOf(prefix, body, tail),
    unit: isClock ? null : plausibleUnit(prefix.currency ?? tail.unit, body),
    bound: own === 'exact' ? words.bound : own,
    possibleBounds: words.possibleBounds,
    digits: digitsOf(prefix, body, tail),
    uncertain:
      tail.isOrdinal ||
      lexicon.ordinalLetters.has(text[prefix.start - 1] ?? ' ') ||
      isListMark(text, prefix, body.end),
  };
}

function valuesOf(prefix: Prefix, body: NumberBody, tail: Tail): readonly number[] {
  if (tail.clock !== null) return [tail.clock];
  if (tail.suffix !== '') return [];
  const {factor, divisor} = tail;
  const isFraction = prefix.isFraction && isWhole(body);
  if (factor === 1 && divisor === null && !prefix.negative && !isFraction) {
    return body.values;
  }
  const sign = prefix.negative ? -1 : 1;
  const plain = isFraction ? [Number(`0.${body.digits}`)] : body.values;
  const scaled = plain.map((value) => (sign * value * factor) / (divisor ?? 1));
  return tail.orPlain ? [...scaled, ...plain] : scaled;
}

/** Only ".5" lacks its zero; the full stop before "2,000" ends a sentence. */
function isWhole({digits}: NumberBody): boolean {
  return !digits.includes('.') && digits !== '';
}

function digitsOf(prefix: Prefix, body: NumberBody, tail: Tail): string {
  const {digits} = body;
  if (tail.factor !== 1 || tail.divisor !== null || tail.clock !== null) return '';
  return prefix.isFraction && isWhole(body) ? `0.${digits}` : digits + tail.suffix;
}

/** 2023 with a word for "year" is a year, not a span of 2023 years. */
function plausibleUnit(
  unit: Quantity['unit'],
  {values: [value = 0]}: NumberBody,
): Quantity['unit'] {
  return unit === 'year' && value >= 1000 ? null : unit;
}

/** "1. Install", "2) Run": the number of a heading or step, which a language may leave out. */
function isListMark(text: string, {start}: Prefix, end: number): boolean {
  const mark = text[end];
  if (mark !== '.' && mark !== ')') return false;
  return isSpace(text.charCodeAt(end + 1)) && beforeSpaces(text, start) === 0;
}
