import {code, isBlank, isDigit, isSpace, unitAt} from './characters';
import {advance, type Cursor, indentOf, isRestBlank, skipIndent} from './cursor';
import type {FlowToken} from './elements';
import {normalizeLabel} from './labels';
import type {PageState} from './page';

export interface ListMarker {
  readonly ordered: boolean;
  /** The bullet, or what stands after the number. */
  readonly delimiter: number;
  /** Characters of the marker. */
  readonly width: number;
}

/** A block that holds blocks, while it is open. Of a list, the item that is open. */
export interface Container {
  readonly kind: 'quote' | 'list' | 'footnote';
  readonly start: number;
  /** The end of the last thing in it. */
  contentEnd: number;
  children: FlowToken[];
  readonly marker: ListMarker | null;
  /** Of a list: where the item starts, what it is indented by, and the items before. */
  itemStart: number;
  indent: number;
  readonly items: FlowToken[];
  /** The item starts with a blank line; with a second one it is over. */
  startsBlank: boolean;
  isOver: boolean;
}

/** Moves the cursor over what continues a container in a line; false, unmoved, where it ends. */
export function continueContainer(container: Container, page: PageState, cursor: Cursor): boolean {
  const {text} = page;
  if (container.kind === 'quote') return readQuoteMarker(page, cursor);
  if (isRestBlank(text, cursor)) {
    skipIndent(text, cursor, container.indent);
    return true;
  }
  if (container.isOver || indentOf(text, cursor) < container.indent) return false;
  skipIndent(text, cursor, container.indent);
  return true;
}

/** `>` and the space after it. */
export function readQuoteMarker({text, mdx}: PageState, cursor: Cursor): boolean {
  const indent = indentOf(text, cursor);
  if (!mdx && indent > 3) return false;
  let at = cursor.at;
  while (at < cursor.end && isBlank(text.charCodeAt(at))) at++;
  if (unitAt(text, at, cursor.end) !== code.greaterThan) return false;
  skipIndent(text, cursor, indent);
  advance(cursor, 1);
  skipIndent(text, cursor, 1);
  return true;
}

/**
 * Reads a list marker at an index.
 *
 * @param interrupts whether a paragraph goes before: then an item has content, and starts with 1
 */
export function readListMarker(
  text: string,
  at: number,
  end: number,
  interrupts: boolean,
): ListMarker | null {
  const unit = unitAt(text, at, end);
  let width = 1;
  let ordered = false;
  let delimiter = unit;
  if (isDigit(unit)) {
    while (width < 10 && isDigit(unitAt(text, at + width, end))) width++;
    delimiter = unitAt(text, at + width, end);
    if (width > 9 || (delimiter !== code.dot && delimiter !== code.closeParenthesis)) return null;
    if (interrupts && (width > 1 || unit !== code.one)) return null;
    ordered = true;
    width++;
  } else if (unit !== code.hyphen && unit !== code.asterisk && unit !== code.plus) {
    return null;
  }
  const after = unitAt(text, at + width, end);
  if (after !== -1 && !isBlank(after)) return null;
  if (interrupts && isBlankFrom(text, at + width, end)) return null;
  if (!ordered && unit !== code.plus && isThematicBreak(text, at, end)) return null;
  return {ordered, delimiter, width};
}

function isBlankFrom(text: string, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (!isBlank(text.charCodeAt(at))) return false;
  return true;
}

/** Three or more of one mark, and nothing else. */
export function isThematicBreak(text: string, from: number, end: number): boolean {
  const mark = text.charCodeAt(from);
  let count = 0;
  for (let at = from; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === mark) count++;
    else if (!isBlank(unit)) return false;
  }
  return count >= 3;
}

/** The label of a footnote's definition, `[^label]:`, and where it ends. */
export function readFootnoteLabel(
  text: string,
  at: number,
  end: number,
): {readonly label: string; readonly end: number} | null {
  const close = footnoteLabelEnd(text, at, end);
  return close === -1 || unitAt(text, close + 1, end) !== code.colon
    ? null
    : {label: normalizeLabel(text.slice(at + 2, close)), end: close + 2};
}

/** Where the bracket of `[^label]` closes, or -1. */
export function footnoteLabelEnd(text: string, start: number, end: number): number {
  if (!text.startsWith('[^', start)) return -1;
  const limit = Math.min(end, start + 1002);
  for (let at = start + 2; at < limit; at++) {
    const unit = text.charCodeAt(at);
    if (unit === code.closeBracket) return at > start + 2 ? at : -1;
    if (unit === code.openBracket || isSpace(unit)) return -1;
    if (unit === code.backslash) {
      const next = unitAt(text, at + 1, limit);
      if (next === code.openBracket || next === code.backslash || next === code.closeBracket) at++;
    }
  }
  return -1;
}

/** Moves the cursor over a list marker and the white space that belongs to it. */
export function enterItem(
  container: Container,
  {text, mdx}: PageState,
  cursor: Cursor,
  indent: number,
  width: number,
): void {
  skipIndent(text, cursor, indent);
  container.itemStart = cursor.at;
  advance(cursor, width);
  container.isOver = false;
  container.startsBlank = isRestBlank(text, cursor);
  container.contentEnd = container.startsBlank ? cursor.end : cursor.at;
  if (container.startsBlank) {
    container.indent = indent + width + 1;
    return;
  }
  const space = indentOf(text, cursor);
  const own = mdx || space <= 4 ? space : 1;
  skipIndent(text, cursor, own);
  container.indent = indent + width + own;
}
