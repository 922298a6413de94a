import {code, isBlank, unitAt} from './characters';
import {type Content, createContent, rangeIn} from './content';
import type {FlowToken} from './elements';
import {checkExpression, findExpressionEnd, isModule} from './expression';
import {addNode, continueLine, enterLine, type Flow, isBlankLine, lookAhead} from './flow';
import {readJsxTag} from './jsxTag';
import {doubt} from './page';

/**
 * Reads tags and expressions that have their lines for themselves.
 *
 * @param index the line they start in
 * @param looksOnly whether they are only to be found, not added
 */
export function readMdxFlow(
  flow: Flow,
  at: number,
  index = flow.index,
  looksOnly = false,
): boolean {
  for (let most = 1; ; most *= 4) {
    const {content, isAll} = lookAhead(flow, () => contentFrom(flow, at, index, most));
    const read = readTokens(content);
    if (read === 'short' && !isAll) continue;
    if (read === 'short') doubt(at, 'A tag or an expression is never closed.');
    if (read === null) return false;
    if (looksOnly) return true;
    for (const token of read.tokens) addNode(flow, token);
    const last = lastLine(flow, index, rangeIn(content, read.end - 1, read.end).end);
    flow.index = last + 1;
    return true;
  }
}

/** The text from an index on, with as many further lines of its containers. */
function contentFrom(
  flow: Flow,
  at: number,
  index: number,
  most: number,
): {readonly content: Content; readonly isAll: boolean} {
  const {page, cursor} = flow;
  const starts = [at];
  const ends = [cursor.end];
  let next = index + 1;
  while (starts.length < most && continueLine(flow, next)) {
    starts.push(cursor.at);
    ends.push(cursor.end);
    next++;
  }
  return {content: createContent(page.text, starts, ends), isAll: starts.length < most};
}

function readTokens(
  content: Content,
): {readonly tokens: readonly FlowToken[]; readonly end: number} | 'short' | null {
  const {text, from, to} = content;
  const tokens: FlowToken[] = [];
  let at = from;
  for (;;) {
    const unit = unitAt(text, at, to);
    if (unit === code.lessThan) {
      const read = readJsxTag(content, at, to);
      if (read === 'short') return 'short';
      if (read === 'text') return null;
      tokens.push(read.tag);
      at = read.end;
    } else if (unit === code.openBrace) {
      const close = findExpressionEnd(text, at + 1, to);
      if (close === -1) return 'short';
      const value = text.slice(at + 1, close);
      const range = rangeIn(content, at, close + 1);
      checkExpression(value, 'content', range.start);
      tokens.push({type: 'flowExpression', ...range, value: withoutIndent(value)});
      at = close + 1;
      while (at < to && isBlank(text.charCodeAt(at))) at++;
      if (unitAt(text, at, to) === code.openBrace) return null;
    } else {
      return unit === -1 || unit === 10 || unit === 13 ? {tokens, end: at} : null;
    }
    while (at < to && isBlank(text.charCodeAt(at))) at++;
  }
}

/** MDX takes up to two columns of white space from every further line of an expression. */
export function withoutIndent(value: string): string {
  return /[\r\n]/.test(value) ? value.replace(/(\r\n|\n|\r) {1,2}/g, '$1') : value;
}

function lastLine({lines}: Flow, from: number, end: number): number {
  let index = from;
  while ((lines.starts[index + 1] ?? Number.POSITIVE_INFINITY) < end) index++;
  return index;
}

/** Reads imports and exports: from the start of a line to a blank line at which they are complete. */
export function readEsm(flow: Flow, at: number): boolean {
  const {page, cursor, lines} = flow;
  const {text} = page;
  if (at !== cursor.at || flow.stack.length > 0 || cursor.column > 0) return false;
  if (!text.startsWith('import ', at) && !text.startsWith('export ', at)) return false;
  let index = flow.index;
  for (let attempts = 0; attempts < 50; attempts++) {
    while (index + 1 < lines.starts.length && !isBlankAt(flow, index + 1)) index++;
    const end = lines.ends[index] ?? at;
    const value = text.slice(at, end);
    if (isModule(value)) {
      addNode(flow, {type: 'esm', start: at, end, value});
      flow.index = index + 1;
      return true;
    }
    if (index + 1 >= lines.starts.length) break;
    while (index + 1 < lines.starts.length && isBlankAt(flow, index + 1)) index++;
  }
  return doubt(at, 'An import or export is no JavaScript.');
}

function isBlankAt(flow: Flow, index: number): boolean {
  enterLine(flow, index);
  return isBlankLine(flow);
}
