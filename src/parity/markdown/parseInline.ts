import {decodeString} from 'micromark-util-decode-string';
import {readLiteralAddress} from './autolinks';
import {closeBracket, openBracket} from './brackets';
import {code, isAsciiPunctuation, isBlank, isLineEnd, kindOf, sideKind, unitAt} from './characters';
import {offsetOf, rangeIn} from './content';
import {type InlineToken, nestInline} from './elements';
import {checkExpression, findExpressionEnd} from './expression';
import {readInlineHtml} from './inlineHtml';
import {createInlineState, flushText, type InlineState} from './inlineState';
import {readJsxTag} from './jsxTag';
import {nestMarks} from './marks';
import {withoutIndent} from './mdxBlocks';
import {doubt, type PageState, type Pending} from './page';
import type {InlineNode} from './tree';

/** Reads queued inline content into its list of nodes. */
export function parseInline(page: PageState, pending: Pending, special: Uint8Array): void {
  const state = createInlineState(page, pending);
  const {content} = pending;
  const {text, from, to} = content;
  state.at = skipBlanks(text, from, to);
  state.textStart = state.at;
  while (state.at < to) {
    const unit = text.charCodeAt(state.at);
    if (unit < 128 && special[unit] === 1) readSpecial(state, unit);
    else state.at++;
  }
  const end = pending.keepEnd ? to : trimBlanks(text, state.textStart, to);
  flushText(state, end);
  for (const node of finish(state)) pending.children.push(node);
}

function finish(state: InlineState): InlineNode[] {
  const tokens = state.hasMarks
    ? nestMarks(state.parts, state.content)
    : (state.parts as InlineToken[]);
  return state.hasTags ? nestInline(tokens) : (tokens as InlineNode[]);
}

/**
 * Units at which markup may start on a page: a table by code unit.
 *
 * @param text the page, which tells what need not be looked for
 */
export function specialUnits(text: string, mdx: boolean): Uint8Array {
  const special = new Uint8Array(128);
  for (const character of '\n\r\\`*_~[]&<') special[character.charCodeAt(0)] = 1;
  if (mdx) special[code.openBrace] = 1;
  if (text.includes('![')) special[code.exclamation] = 1;
  if (text.includes('://')) special[code.colon] = 1;
  if (text.includes('@')) special[code.at] = 1;
  if (/www\./i.test(text)) {
    special[119] = 1;
    special[87] = 1;
  }
  return special;
}

function readSpecial(state: InlineState, unit: number): void {
  switch (unit) {
    case code.lineFeed:
    case code.carriageReturn:
      readLineEnd(state);
      return;
    case code.backslash:
      readEscape(state);
      return;
    case code.backtick:
      readCode(state);
      return;
    case code.asterisk:
    case code.underscore:
    case code.tilde:
      readMark(state, unit);
      return;
    case code.openBracket:
      openBracket(state, false);
      return;
    case code.exclamation:
      if (unitAt(state.content.text, state.at + 1, state.content.to) === code.openBracket) {
        openBracket(state, true);
      } else {
        state.at++;
      }
      return;
    case code.closeBracket:
      closeBracket(state);
      return;
    case code.ampersand:
      readReference(state);
      return;
    case code.lessThan:
      if (state.page.mdx) readTag(state);
      else readInlineHtml(state);
      return;
    case code.openBrace:
      readExpression(state);
      return;
    default:
      if (!readLiteralAddress(state, unit)) state.at++;
  }
}

/** White space around a line end is none of the text; two spaces before it break the line. */
function readLineEnd(state: InlineState): void {
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

function readEscape(state: InlineState): void {
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

function readReference(state: InlineState): void {
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

function readCode(state: InlineState): void {
  const {content, pending} = state;
  const {text, to} = content;
  const {at} = state;
  let open = at;
  while (unitAt(text, open, to) === code.backtick) open++;
  const size = open - at;
  const close = closingRun(state, open, size);
  if (close === -1) {
    state.at = open;
    return;
  }
  flushText(state, at);
  let [from, end] = [open, close];
  if (hasPadding(text, from, end)) {
    from += text.startsWith('\r\n', from) ? 2 : 1;
    end -= text.startsWith('\r\n', end - 2) ? 2 : 1;
  }
  const raw = text.slice(from, end);
  const value =
    pending.inTable && raw.includes('\\|') ? raw.replace(/\\([\\|])/g, unescapePipe) : raw;
  state.at = close + size;
  state.textStart = state.at;
  state.parts.push({
    type: 'inlineCode',
    ...rangeIn(content, at, state.at),
    value,
    inner: rangeIn(content, from, end),
  });
}

function unescapePipe(pair: string, character: string): string {
  return character === '|' ? character : pair;
}

/** Where a run of exactly so many backticks starts; -1 where there is none. */
function closingRun(state: InlineState, from: number, size: number): number {
  const wanted = `\`${size}`;
  const known = state.missing.get(wanted);
  if (known !== undefined && from >= known) return -1;
  const {text, to} = state.content;
  let at = text.indexOf('`', from);
  while (at !== -1 && at < to) {
    let end = at + 1;
    while (unitAt(text, end, to) === code.backtick) end++;
    if (end - at === size) return at;
    at = text.indexOf('`', end);
  }
  state.missing.set(wanted, from);
  return -1;
}

/** One space or line end on both sides belongs to the marks, unless there is nothing else. */
function hasPadding(text: string, from: number, end: number): boolean {
  const isPad = (unit: number) => unit === code.space || isLineEnd(unit);
  if (end - from < 2 || !isPad(text.charCodeAt(from)) || !isPad(text.charCodeAt(end - 1))) {
    return false;
  }
  for (let at = from; at < end; at++) if (!isPad(text.charCodeAt(at))) return true;
  return false;
}

/** CommonMark's rules for runs that flank text; `~~` and `~` follow them without the exceptions. */
function readMark(state: InlineState, unit: number): void {
  if (unit === code.underscore && readLiteralAddress(state, unit)) return;
  const {text, from, to} = state.content;
  const {at} = state;
  let end = at;
  while (unitAt(text, end, to) === unit) end++;
  const previous = at > from ? text.charCodeAt(at - 1) : -1;
  const next = unitAt(text, end, to);
  const before = kindOf(previous);
  const after = kindOf(next);
  const isTilde = unit === code.tilde;
  state.at = end;
  if (isTilde && end - at > 2) return;
  const {punctuation, other} = sideKind;
  const starts =
    after === other ||
    (after === punctuation && before !== other) ||
    (!isTilde && next === code.tilde);
  const stops =
    before === other ||
    (before === punctuation && after !== other) ||
    (!isTilde && previous === code.tilde);
  const isUnderscore = unit === code.underscore;
  const opens = isUnderscore ? starts && (before !== other || !stops) : starts;
  const closes = isUnderscore ? stops && (after !== other || !starts) : stops;
  if (!opens && !closes) return;
  flushText(state, at);
  state.textStart = end;
  state.hasMarks = true;
  state.parts.push({type: 'mark', unit, from: at, to: end, opens, closes, size: end - at});
}

function readTag(state: InlineState): void {
  const {content} = state;
  const {at} = state;
  const read = readJsxTag(content, at, content.to);
  if (read === 'short') doubt(offsetOf(content, at), 'A tag is never closed.');
  if (read === 'text') {
    state.at++;
    return;
  }
  flushText(state, at);
  state.at = read.end;
  state.textStart = read.end;
  state.hasTags = true;
  state.parts.push(read.tag);
}

function readExpression(state: InlineState): void {
  const {content, pending} = state;
  const {text, to} = content;
  const {at} = state;
  if (at === pending.literalBrace) {
    state.at = to;
    return;
  }
  const close = findExpressionEnd(text, at + 1, to);
  if (close === -1) doubt(offsetOf(content, at), 'An expression is never closed.');
  const value = text.slice(at + 1, close);
  checkExpression(value, 'content', offsetOf(content, at));
  flushText(state, at);
  state.at = close + 1;
  state.textStart = state.at;
  state.parts.push({
    type: 'textExpression',
    ...rangeIn(content, at, state.at),
    value: withoutIndent(value),
  });
}

function skipBlanks(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isBlank(text.charCodeAt(at))) at++;
  return at;
}

function trimBlanks(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && isBlank(text.charCodeAt(at - 1))) at--;
  return at;
}
