import {decodeString} from 'micromark-util-decode-string';
import {code, isBlank, isLineEnd, unitAt} from './characters';
import {type Content, rangeIn} from './content';
import {maximumLabel, normalizeLabel} from './labels';
import {readDestination, readTitle, skipSpaceIn} from './linkParts';
import type {Definition} from './page';

/**
 * Reads the link definitions that a paragraph starts with.
 *
 * @param define called for each of them
 * @returns where the text after them starts
 */
export function readDefinitions(
  content: Content,
  define: (label: string, definition: Definition) => void,
): number {
  let from = content.from;
  for (;;) {
    const end = readDefinition(content, from, define);
    if (end === -1) return from;
    from = skipSpaceIn(content.text, end, content.to);
    if (from >= content.to) return content.to;
  }
}

function readDefinition(
  content: Content,
  start: number,
  define: (label: string, definition: Definition) => void,
): number {
  const {text, to} = content;
  const close = labelClose(text, start, to);
  if (close === -1 || unitAt(text, close + 1, to) !== code.colon) return -1;
  const destination = readDestination(text, skipSpaceIn(text, close + 2, to), to, 1000);
  if (!destination) return -1;
  let end = lineClose(text, destination.after, to);
  const titleStart = skipSpaceIn(text, destination.after, to);
  if (titleStart > destination.after) {
    const title = readTitle(text, titleStart, to);
    const titled = title ? lineClose(text, title.after, to) : -1;
    if (titled !== -1) end = titled;
  }
  if (end === -1) return -1;
  const label = normalizeLabel(text.slice(start + 1, close));
  const url = decodeString(text.slice(destination.start, destination.end));
  define(label, {url, target: rangeIn(content, destination.start, destination.end)});
  return end;
}

/** Where the label that opens at an index closes, or -1: not empty, without an open bracket. */
export function labelClose(text: string, start: number, to: number): number {
  if (unitAt(text, start, to) !== code.openBracket) return -1;
  const limit = Math.min(to, start + maximumLabel + 2);
  let seen = false;
  for (let at = start + 1; at < limit; at++) {
    const unit = text.charCodeAt(at);
    if (unit === code.closeBracket) return seen ? at : -1;
    if (unit === code.openBracket) return -1;
    if (!isBlank(unit) && !isLineEnd(unit)) seen = true;
    if (unit === code.backslash) {
      const next = unitAt(text, at + 1, limit);
      if (next === code.openBracket || next === code.backslash || next === code.closeBracket) at++;
    }
  }
  return -1;
}

/** The index where the line ends, given that only white space is left of it; otherwise -1. */
function lineClose(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isBlank(text.charCodeAt(at))) at++;
  return at === to || isLineEnd(text.charCodeAt(at)) ? at : -1;
}
