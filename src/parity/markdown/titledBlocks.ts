import type {Range} from '../document/document';
import {code, isBlank, unitAt} from './characters';
import {indentOf, skipIndent} from './cursor';
import {addNode, continueLine, type Flow, firstInLine, isBlankLine} from './flow';
import {addLine, createLines, type Lines} from './lines';
import {queueInline} from './page';
import {parseFlow} from './parseFlow';

/**
 * Admonitions of other tools than the directives' own grammar: `:::tip Title` of VitePress,
 * `/// tip | Title` of the blocks of PyMdown, `!!! tip "Title"` of Python-Markdown.
 */
interface Opening {
  readonly name: string;
  readonly title: Range | null;
  /** How often the mark stands in the line that opens, and so in the one that closes. */
  readonly marks: number;
}

/** Tells whether an admonition with a title opens at an index. */
export function startsTitledBlock(flow: Flow, at: number): boolean {
  return readOpening(flow.page.text, at, flow.cursor.end) !== null;
}

/** Reads an admonition with a title in its line, and its content. */
export function readTitledBlock(flow: Flow, at: number): boolean {
  const {page, cursor} = flow;
  const opening = readOpening(page.text, at, cursor.end);
  if (!opening) return false;
  const {name, title} = opening;
  const content = {text: page.text, from: title?.start ?? at, to: title?.end ?? at, map: null};
  const text = title ? queueInline(page, content) : [];
  const mark = page.text.charCodeAt(at);
  const isFenced = mark === code.colon || mark === code.slash;
  const body = isFenced ? readFenced(flow, mark, opening.marks) : readIndented(flow);
  addNode(flow, {
    type: 'containerDirective',
    start: at,
    end: body.end,
    name,
    attributes: [],
    label: title && {type: 'paragraph', ...title, children: text},
    children: parseFlow(page, body.lines, flow.depth + 1),
  });
  flow.index = body.next;
  return true;
}

interface Body {
  readonly lines: Lines;
  readonly end: number;
  /** The line after it. */
  readonly next: number;
}

/** Up to a line of as many marks; colons may be more. */
function readFenced(flow: Flow, mark: number, marks: number): Body {
  const {page, cursor} = flow;
  const indent = indentOf(page.text, cursor);
  const lines = createLines();
  let {end} = cursor;
  let index = flow.index + 1;
  for (; continueLine(flow, index); index++) {
    end = cursor.end;
    if (closes(flow, mark, marks)) return {lines, end, next: index + 1};
    skipIndent(page.text, cursor, indent);
    addLine(lines, cursor.at, cursor.end, cursor.column, cursor.spare);
  }
  return {lines, end, next: index};
}

function closes(flow: Flow, mark: number, marks: number): boolean {
  const {page, cursor} = flow;
  const start = firstInLine(flow);
  if (!page.mdx && indentOf(page.text, cursor) > 3) return false;
  let at = start;
  while (unitAt(page.text, at, cursor.end) === mark) at++;
  const count = at - start;
  if (count < marks || (mark === code.slash && count > marks)) return false;
  while (at < cursor.end && isBlank(page.text.charCodeAt(at))) at++;
  return at === cursor.end;
}

/** The lines that are indented by four columns. */
function readIndented(flow: Flow): Body {
  const {page, cursor} = flow;
  const indent = indentOf(page.text, cursor) + 4;
  const lines = createLines();
  let {end} = cursor;
  let next = flow.index + 1;
  for (let index = next; continueLine(flow, index); index++) {
    if (!isBlankLine(flow)) {
      if (indentOf(page.text, cursor) < indent) break;
      end = cursor.end;
      next = index + 1;
    }
    skipIndent(page.text, cursor, indent);
    addLine(lines, cursor.at, cursor.end, cursor.column, cursor.spare);
  }
  return {lines, end, next};
}

const byMark: Readonly<Record<number, RegExp>> = {
  [code.colon]: /^(:{3,})[ \t]*(\p{L}[\p{L}\p{N}_-]*)(?:[ \t](.*))?$/su,
  [code.slash]: /^(\/{3,})[ \t]+(\p{L}[\p{L}\p{N}_-]*)[ \t]*(?:\|(.*))?$/su,
  [code.exclamation]: /^(!{3})[ \t]+(\p{L}[\p{L}\p{N}_-]*)[ \t]*(?:"([^"]*)"[ \t]*)?$/u,
  [code.question]: /^(\?{3})\+?[ \t]+(\p{L}[\p{L}\p{N}_-]*)[ \t]*(?:"([^"]*)"[ \t]*)?$/u,
};

function readOpening(text: string, at: number, end: number): Opening | null {
  const mark = text.charCodeAt(at);
  if (text.charCodeAt(at + 1) !== mark || text.charCodeAt(at + 2) !== mark) return null;
  const line = text.slice(at, end);
  const match = byMark[mark]?.exec(line);
  if (!match) return null;
  const [, marks = '', name = '', rest = ''] = match;
  const written = rest.trim();
  const start = at + line.lastIndexOf(rest) + rest.indexOf(written);
  const title = written === '' ? null : {start, end: start + written.length};
  return {name, title, marks: marks.length};
}
