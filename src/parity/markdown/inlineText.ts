import {decodeString} from 'micromark-util-decode-string';
import {skipBlanks, trimBlanks} from './blanks';
import {code, isAsciiPunctuation, isLineEnd, unitAt} from './characters';
import {rangeIn} from './content';
import {flushText, type InlineState} from './inlineState';

/** White space around a line end is none of the text; two spaces before it break the line. */
export function readLineEnd(state: InlineState): void {
  const {content} = state;
  const {text, to} = content;
  const {at} = state;
  const after = text.startsWith('\r\n', at) ? at + 2 : at + 1;
  const next = skipBlanks(text, after, to);
  const end = trimBlanks(text, state.textStart, at);
  if (at - end >= 2 && isSpaces(text, end, at)) {
    flushText(state, end);
    state.parts.push({type: 'break', ...rangeIn(content, end, after)});
    state.textStart = next;
  } else if (end < at) {
    flushText(state, end);
    state.textStart = at;
  }
  if (next > after && state.textStart < next) {
    flushText(state, after);
    state.textStart = next;
  }
  state.at = next;
}

function isSpaces(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) !== code.space) return false;
  return true;
}

/** A backslash takes the meaning of the sign behind it, or breaks the line. */
export function readEscape(state: InlineState): void {
  const {content} = state;
  const {text, to} = content;
  const {at} = state;
  const next = unitAt(text, at + 1, to);
  if (next !== -1 && isLineEnd(next)) {
    flushText(state, at);
    const after = text.startsWith('\r\n', at + 1) ? at + 3 : at + 2;
    state.parts.push({type: 'break', ...rangeIn(content, at, after)});
    state.at = skipBlanks(text, after, to);
    state.textStart = state.at;
  } else if (next !== -1 && isAsciiPunctuation(next)) {
    flushText(state, at);
    state.textStart = at + 1;
    state.at = at + 2;
  } else {
    state.at++;
  }
}

/** `&amp;` and its like stand for a character. */
export function readReference(state: InlineState): void {
  const {content} = state;
  const {at} = state;
  const reference = referenceAt(content.text, at, content.to);
  const value = reference === null ? null : decodeString(reference);
  if (reference === null || value === null || value === reference) {
    state.at++;
    return;
  }
  flushText(state, at);
  state.at += reference.length;
  state.textStart = state.at;
  state.parts.push({type: 'text', ...rangeIn(content, at, state.at), value});
}

const referencePattern = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][\dA-Za-z]{0,31});/y;

function referenceAt(text: string, at: number, to: number): string | null {
  referencePattern.lastIndex = at;
  const reference = referencePattern.exec(text)?.[0];
  return reference && at + reference.length <= to ? reference : null;
}
