import {readLiteralAddress} from './autolinks';
import {skipBlanks, trimBlanks} from './blanks';
import {closeBracket, openBracket} from './brackets';
import {code, unitAt} from './characters';
import {readCode} from './codeSpans';
import {offsetOf, rangeIn} from './content';
import {type InlineToken, nestInline} from './elements';
import {checkExpression, findExpressionEnd} from './expression';
import {readInlineHtml} from './inlineHtml';
import {createInlineState, flushText, type InlineState} from './inlineState';
import {readEscape, readLineEnd, readReference} from './inlineText';
import {readJsxTag} from './jsxTag';
import {readMark} from './markRuns';
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
