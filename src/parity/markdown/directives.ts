import {decodeString} from 'micromark-util-decode-string';
import type {Attribute} from '../document/document';
import {code, isBlank, kindOf, sideKind, unitAt} from './characters';
import {indentOf, skipIndent} from './cursor';
import {addNode, continueLine, type Flow, firstInLine} from './flow';
import {addLine, createLines} from './lines';
import {queueInline} from './page';
import {parseFlow} from './parseFlow';
import type {ParagraphNode} from './tree';

interface Opening {
  readonly colons: number;
  readonly name: string;
  /** The brackets with what is in them. */
  readonly label: {readonly start: number; readonly end: number} | null;
  readonly attributes: readonly Attribute[];
}

/** Tells whether a directive opens at an index. */
export function startsDirective(flow: Flow, at: number): boolean {
  return readOpening(flow.page.text, at, flow.cursor.end) !== null;
}

/** Reads `::name[label]{attributes}`, or `:::name[label]{attributes}` with its content. */
export function readDirective(flow: Flow, at: number): boolean {
  const {page, cursor} = flow;
  const opening = readOpening(page.text, at, cursor.end);
  if (!opening) return false;
  const {name, attributes, label} = opening;
  const text = label
    ? queueInline(
        page,
        {text: page.text, from: label.start + 1, to: label.end - 1, map: null},
        {keepEnd: true},
      )
    : [];
  if (opening.colons === 2) {
    addNode(flow, {
      type: 'leafDirective',
      start: at,
      end: cursor.end,
      name,
      attributes,
      children: text,
    });
    flow.index++;
    return true;
  }
  const indent = indentOf(page.text, cursor);
  const lines = createLines();
  let {end} = cursor;
  let index = flow.index + 1;
  for (; continueLine(flow, index); index++) {
    end = cursor.end;
    if (closesDirective(flow, opening.colons)) {
      index++;
      break;
    }
    skipIndent(page.text, cursor, indent);
    addLine(lines, cursor.at, cursor.end, cursor.column, cursor.spare);
  }
  const children = parseFlow(page, lines, flow.depth + 1);
  const paragraph: ParagraphNode | null = label && {type: 'paragraph', ...label, children: text};
  addNode(flow, {
    type: 'containerDirective',
    start: at,
    end,
    name,
    attributes,
    label: paragraph,
    children,
  });
  flow.index = index;
  return true;
}

function closesDirective(flow: Flow, colons: number): boolean {
  const {page, cursor} = flow;
  const start = firstInLine(flow);
  if (unitAt(page.text, start, cursor.end) !== code.colon) return false;
  if (!page.mdx && indentOf(page.text, cursor) > 3) return false;
  let at = start;
  while (unitAt(page.text, at, cursor.end) === code.colon) at++;
  if (at - start < colons) return false;
  while (at < cursor.end && isBlank(page.text.charCodeAt(at))) at++;
  return at === cursor.end;
}

function readOpening(text: string, start: number, end: number): Opening | null {
  let at = start;
  while (unitAt(text, at, end) === code.colon) at++;
  const colons = at - start;
  if (colons < 2) return null;
  const nameStart = at;
  while (isNamePart(unitAt(text, at, end), at === nameStart)) at++;
  const last = text.charCodeAt(at - 1);
  if (at === nameStart || last === code.hyphen || last === code.underscore) return null;
  const name = text.slice(nameStart, at);
  let label: Opening['label'] = null;
  if (unitAt(text, at, end) === code.openBracket) {
    const close = labelEnd(text, at, end);
    if (close !== -1) {
      label = {start: at, end: close};
      at = close;
    }
  }
  let attributes: readonly Attribute[] = [];
  if (unitAt(text, at, end) === code.openBrace) {
    const read = readAttributes(text, at + 1, end);
    if (read) {
      attributes = read.attributes;
      at = read.end;
    }
  }
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at === end ? {colons, name, label, attributes} : null;
}

function isNamePart(unit: number, isFirst: boolean): boolean {
  if (unit === -1 || kindOf(unit) === sideKind.space) return false;
  if (kindOf(unit) !== sideKind.punctuation) return true;
  return !isFirst && (unit === code.hyphen || unit === code.underscore);
}

function labelEnd(text: string, start: number, end: number): number {
  let balance = 0;
  const limit = Math.min(end, start + 100_000);
  for (let at = start + 1; at < limit; at++) {
    const unit = text.charCodeAt(at);
    if (unit === code.openBracket && ++balance > 32) return -1;
    if (unit === code.closeBracket && balance-- === 0) return at + 1;
    if (unit === code.backslash) {
      const next = text.charCodeAt(at + 1);
      if (next === code.openBracket || next === code.backslash || next === code.closeBracket) at++;
    }
  }
  return -1;
}

const attributePattern =
  /[ \t]*(?:([#.])([^"#'.<=>`}\s][^"#'.<=>`}\s]*)|([^\s"#'.<=>`{}/&!?,;()[\]*+@$%^~|\\:][^\s"#'<=>`{}/&!?,;()[\]*+@$%^~|\\]*)(?:[ \t]*=[ \t]*(?:"([^"]*)"|'([^']*)'|([^\s"'<=>`}]+)))?)/y;

/** Reads `#id .class name="value"` up to the brace; classes are joined, of other names the last counts. */
function readAttributes(
  text: string,
  from: number,
  limit: number,
): {readonly attributes: readonly Attribute[]; readonly end: number} | null {
  const line = text.slice(from, limit);
  const found = new Map<string, Attribute>();
  let at = 0;
  for (;;) {
    attributePattern.lastIndex = at;
    const match = attributePattern.exec(line);
    if (!match) break;
    at = attributePattern.lastIndex;
    const [, mark, short, long = '', double, single, bare] = match;
    const name = mark === '#' ? 'id' : mark === '.' ? 'class' : long;
    const raw = short ?? double ?? single ?? bare ?? '';
    const value = raw.includes('&') ? decodeString(raw) : raw;
    const valueEnd = from + at - ((double ?? single) === undefined ? 0 : 1);
    const known = found.get(name);
    const range = {start: valueEnd - raw.length, end: valueEnd};
    const joined = name === 'class' && known ? `${known.value} ${value}` : value;
    found.set(name, {name, kind: joined ? 'text' : 'flag', value: joined, range});
  }
  while (isBlank(line.charCodeAt(at))) at++;
  if (line.charCodeAt(at) !== code.closeBrace) return null;
  return {attributes: [...found.values()], end: from + at + 1};
}
