import {code, isLineEnd, isSpace, unitAt} from './characters';

/** An address or title: where it stands without its marks, and the index behind them. */
export interface LinkPart {
  readonly start: number;
  readonly end: number;
  readonly after: number;
}

/** Reads `<address>` or `address`, with at most so many open parentheses. */
export function readDestination(
  text: string,
  from: number,
  to: number,
  maximumBalance: number,
): LinkPart | null {
  if (unitAt(text, from, to) === code.lessThan) {
    for (let at = from + 1; at < to; at++) {
      const unit = text.charCodeAt(at);
      if (unit === code.greaterThan) return {start: from + 1, end: at, after: at + 1};
      if (unit === code.lessThan || isLineEnd(unit)) return null;
      if (unit === code.backslash && isOneOf(text, at + 1, to, '<>\\')) at++;
    }
    return null;
  }
  let balance = 0;
  let at = from;
  for (; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (isSpace(unit) || (unit === code.closeParenthesis && balance === 0)) break;
    if (unit < 32 || unit === 127) return null;
    if (unit === code.openParenthesis && ++balance > maximumBalance) return null;
    if (unit === code.closeParenthesis) balance--;
    if (unit === code.backslash && isOneOf(text, at + 1, to, '()\\')) at++;
  }
  return at === from || balance > 0 ? null : {start: from, end: at, after: at};
}

/** Reads a title in quotes or parentheses. */
export function readTitle(text: string, from: number, to: number): LinkPart | null {
  const unit = unitAt(text, from, to);
  if (unit !== code.quotation && unit !== code.apostrophe && unit !== code.openParenthesis) {
    return null;
  }
  const mark = unit === code.openParenthesis ? code.closeParenthesis : unit;
  for (let at = from + 1; at < to; at++) {
    const next = text.charCodeAt(at);
    if (next === mark) return {start: from + 1, end: at, after: at + 1};
    if (next === code.backslash) at++;
  }
  return null;
}

export function skipSpaceIn(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function isOneOf(text: string, at: number, to: number, characters: string): boolean {
  return at < to && characters.includes(text.charAt(at));
}
