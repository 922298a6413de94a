import {CHARACTER, characterClass, digitValue} from './characterClass';
import {fold} from './fold';

/** A token is a run of digits or letters, one ideograph, or one mark. White space is none. */
export type TokenKind = 'number' | 'word' | 'ideograph' | 'mark';

/** What stands between a token and the one before. */
export type Gap = 'none' | 'space' | 'paragraph';

/** A text cut into tokens, as parallel lists: there are many, and most are never looked at. */
export interface LexedText {
  readonly text: string;
  readonly kinds: readonly TokenKind[];
  readonly gaps: readonly Gap[];
  /** UTF-16 indices of the first code unit, and of the one after the last. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Folded tokens, by index, as far as somebody asked. */
  readonly folds: (string | undefined)[];
}

/** Longest run of digits that a date can hold: a year. */
const LONGEST_NUMBER = 4;

/** Where a run of code units of the two classes ends. */
function runEnd(text: string, from: number, first: number, second: number): number {
  let at = from;
  while (at < text.length) {
    const found = characterClass(text.charCodeAt(at));
    if (found !== first && found !== second) break;
    at++;
  }
  return at;
}

function gapOf(text: string, start: number, end: number): Gap {
  const first = end - start > 1 ? text.indexOf('\n', start) : -1;
  if (first < 0 || first >= end) return 'space';
  const second = text.indexOf('\n', first + 1);
  return second >= 0 && second < end ? 'paragraph' : 'space';
}

/**
 * Cuts a text into numbers, words, ideographs and marks. White space of any kind (no-break, thin, line break)
 * shows only as the gap before the next token; two line breaks make a paragraph. One pass, linear.
 *
 * @param text any text, however malformed
 */
export function lex(text: string): LexedText {
  const kinds: TokenKind[] = [];
  const gaps: Gap[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let gap: Gap = 'none';
  let at = 0;
  while (at < text.length) {
    const start = at++;
    let kind: TokenKind;
    switch (characterClass(text.charCodeAt(start))) {
      case CHARACTER.space:
        at = runEnd(text, at, CHARACTER.space, CHARACTER.space);
        gap = gapOf(text, start, at);
        continue;
      case CHARACTER.invisible:
        continue;
      case CHARACTER.digit:
        at = runEnd(text, at, CHARACTER.digit, CHARACTER.digit);
        kind = 'number';
        break;
      case CHARACTER.letter:
        at = runEnd(text, at, CHARACTER.letter, CHARACTER.invisible);
        kind = 'word';
        break;
      case CHARACTER.ideograph:
        kind = 'ideograph';
        break;
      default:
        kind = 'mark';
    }
    kinds.push(kind);
    gaps.push(gap);
    starts.push(start);
    ends.push(at);
    gap = 'none';
  }
  return {text, kinds, gaps, starts, ends, folds: []};
}

function foldNumber(text: string): string {
  if (text.length > LONGEST_NUMBER) return '';
  let value = 0;
  for (let index = 0; index < text.length; index++) {
    value = value * 10 + digitValue(text.charCodeAt(index));
  }
  return String(value);
}

/** The text of a token; `''` beyond the last one. */
export function tokenText(source: LexedText, index: number): string {
  return source.text.slice(source.starts[index] ?? source.text.length, source.ends[index]);
}

/** Number of code units of a token; 0 beyond the last one. */
export function tokenLength(source: LexedText, index: number): number {
  return (source.ends[index] ?? 0) - (source.starts[index] ?? 0);
}

/**
 * The token for comparison: a word folded, a number as its value in ASCII digits without leading zeros.
 *
 * @returns `''` for what is too long to be part of a date, and beyond the last token
 */
export function foldedToken(source: LexedText, index: number): string {
  const known = source.folds[index];
  if (known !== undefined) return known;
  if (index < 0 || index >= source.kinds.length) return '';
  const text = tokenText(source, index);
  const folded = source.kinds[index] === 'number' ? foldNumber(text) : fold(text);
  source.folds[index] = folded;
  return folded;
}

/** Whether there is a token that follows the one before without white space. */
export function isGlued(source: LexedText, index: number): boolean {
  return source.gaps[index] === 'none';
}

/** Number of digits where a token is a number, else 0. */
export function digitCount(source: LexedText, index: number): number {
  return source.kinds[index] === 'number' ? tokenLength(source, index) : 0;
}
