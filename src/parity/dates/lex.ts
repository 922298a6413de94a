import {CHARACTER, characterClass, digitValue} from './character-class';
import {fold} from './fold';

/** A piece of text without white space. An ideograph is always a token of its own. */
export interface Token {
  readonly kind: 'number' | 'word' | 'ideograph' | 'mark';
  readonly start: number;
  readonly end: number;
  /** What stands between this token and the one before. */
  readonly gap: 'none' | 'space' | 'paragraph';
}

/** A text cut into tokens. */
export interface LexedText {
  readonly text: string;
  readonly tokens: readonly Token[];
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

function gapOf(space: string): Token['gap'] {
  return space.length > 1 && space.indexOf('\n') !== space.lastIndexOf('\n')
    ? 'paragraph'
    : 'space';
}

/**
 * Cuts a text into numbers, words, ideographs and single marks. White space of any kind (no-break, thin, line
 * break) shows only as the `gap` of the token after it; two line breaks make a paragraph. One pass, linear.
 *
 * @param text any text, however malformed
 */
export function lex(text: string): LexedText {
  const tokens: Token[] = [];
  let gap: Token['gap'] = 'none';
  let at = 0;
  while (at < text.length) {
    const start = at++;
    let kind: Token['kind'];
    switch (characterClass(text.charCodeAt(start))) {
      case CHARACTER.space:
        at = runEnd(text, at, CHARACTER.space, CHARACTER.space);
        gap = gapOf(text.slice(start, at));
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
    tokens.push({kind, start, end: at, gap});
    gap = 'none';
  }
  return {text, tokens, folds: []};
}

function foldNumber(text: string): string {
  if (text.length > LONGEST_NUMBER) return '';
  let value = 0;
  for (let index = 0; index < text.length; index++) {
    value = value * 10 + digitValue(text.charCodeAt(index));
  }
  return String(value);
}

/**
 * The token for comparison: a word folded, a number as its value in ASCII digits without leading zeros.
 *
 * @param source the lexed text
 * @param index index of the token; beyond the last one there is `''`
 */
export function foldedToken(source: LexedText, index: number): string {
  const known = source.folds[index];
  if (known !== undefined) return known;
  const token = source.tokens[index];
  if (!token) return '';
  const text = source.text.slice(token.start, token.end);
  const folded = token.kind === 'number' ? foldNumber(text) : fold(text);
  source.folds[index] = folded;
  return folded;
}
