import {decodeString} from 'micromark-util-decode-string';
import {code, isBlank, unitAt} from './characters';
import {indentOf, skipIndent} from './cursor';
import {addNode, continueLine, type Flow, firstInLine, isBlankLine} from './flow';

/** The length of the fence that opens at an index; 0 where none does. */
export function startsFence(text: string, at: number, end: number): number {
  const mark = text.charCodeAt(at);
  let size = 0;
  while (unitAt(text, at + size, end) === mark) size++;
  if (size < 3) return 0;
  if (mark !== code.backtick) return size;
  for (let index = at + size; index < end; index++) {
    if (text.charCodeAt(index) === code.backtick) return 0;
  }
  return size;
}

/** Reads a code block between fences, or from a fence to the end of its container. */
export function readFence(flow: Flow, at: number): boolean {
  const {page, cursor} = flow;
  const {text} = page;
  const size = startsFence(text, at, cursor.end);
  if (size === 0) return false;
  const indent = indentOf(text, cursor);
  const language = readLanguage(text, at + size, cursor.end);
  const parts: string[] = [];
  let end = cursor.end;
  let index = flow.index + 1;
  for (; continueLine(flow, index); index++) {
    end = cursor.end;
    if (closesFence(flow, text.charCodeAt(at), size)) {
      index++;
      break;
    }
    skipIndent(text, cursor, indent);
    parts.push(restOfLine(flow));
  }
  addNode(flow, {type: 'code', start: at, end, language, value: joinLines(flow, parts)});
  flow.index = index;
  return true;
}

function readLanguage(text: string, from: number, limit: number): string {
  let start = from;
  while (start < limit && isBlank(text.charCodeAt(start))) start++;
  let end = start;
  while (end < limit && !isBlank(text.charCodeAt(end))) end++;
  const language = text.slice(start, end);
  return /[&\\]/.test(language) ? decodeString(language) : language;
}

function closesFence(flow: Flow, mark: number, size: number): boolean {
  const {page, cursor} = flow;
  let at = firstInLine(flow);
  if (unitAt(page.text, at, cursor.end) !== mark) return false;
  if (!page.mdx && indentOf(page.text, cursor) > 3) return false;
  const start = at;
  while (unitAt(page.text, at, cursor.end) === mark) at++;
  if (at - start < size) return false;
  while (at < cursor.end && isBlank(page.text.charCodeAt(at))) at++;
  return at === cursor.end;
}

/** Code is shown as it stands in the file, comments too. */
function restOfLine({page, cursor}: Flow): string {
  const rest = page.source.slice(cursor.at, cursor.end);
  return cursor.spare > 0 ? ' '.repeat(cursor.spare) + rest : rest;
}

function joinLines(flow: Flow, parts: readonly string[]): string {
  const {source} = flow.page;
  const end = flow.lines.ends[flow.index] ?? 0;
  return parts.join(source.startsWith('\r\n', end) ? '\r\n' : source.charAt(end));
}

/** Reads lines indented by four columns, and the blank lines between them. */
export function readIndentedCode(flow: Flow): void {
  const {page, cursor} = flow;
  const {text} = page;
  const start = cursor.at;
  skipIndent(text, cursor, 4);
  const parts = [restOfLine(flow)];
  let {end} = cursor;
  let count = 1;
  let index = flow.index + 1;
  let next = index;
  for (; continueLine(flow, index); index++) {
    if (!isBlankLine(flow) && indentOf(text, cursor) < 4) break;
    const isBlankHere = isBlankLine(flow);
    skipIndent(text, cursor, 4);
    parts.push(restOfLine(flow));
    if (isBlankHere) continue;
    count = parts.length;
    next = index + 1;
    end = cursor.end;
  }
  const value = joinLines(flow, parts.slice(0, count));
  addNode(flow, {type: 'code', start, end, language: '', value});
  flow.index = next;
}
