import {code, isBlank, unitAt} from './characters';
import {type Content, createContent, offsetOf} from './content';
import {indentOf} from './cursor';
import {readDefinitions} from './definitions';
import {addNode, enterLine, extendContainer, type Flow, firstInLine, isBlankLine} from './flow';
import {interruptsParagraph} from './leaves';
import {skipSpaceIn} from './linkParts';
import {queueInline} from './page';
import {siblingMarker, startsContainer} from './parseFlow';

/** Reads a paragraph, a heading underlined by `===` or `---`, and link definitions before either. */
export function readParagraph(flow: Flow, start: number): void {
  const {page, cursor, lines} = flow;
  const {text} = page;
  const starts = [start];
  const ends = [cursor.end];
  const mayDefine = text.charCodeAt(start) === code.openBracket;
  let index = flow.index + 1;
  let underline: Underline | null = null;
  for (; index < lines.starts.length; index++) {
    const matched = enterLine(flow, index);
    const isLazy = matched < flow.stack.length;
    if (isBlankLine(flow)) break;
    if (isLazy && siblingMarker(flow, matched)) break;
    if (startsContainer(flow, !isLazy)) break;
    if (page.mdx || indentOf(text, cursor) < 4) {
      underline = isLazy ? null : readUnderline(flow);
      if (underline && mayDefine && isDefinitionsOnly(flow, starts, ends)) underline = null;
      if (underline) break;
      if (interruptsParagraph(flow, index, isLazy)) break;
      if (mayDefine && !isLazy && isUnderlineAfterDefinitions(flow, starts, ends)) break;
    }
    starts.push(cursor.at);
    ends.push(cursor.end);
  }
  flow.index = underline ? index + 1 : index;
  addParagraph(flow, starts, ends, mayDefine, underline);
}

interface Underline {
  readonly depth: 1 | 2;
  readonly end: number;
}

function readUnderline(flow: Flow): Underline | null {
  const {page, cursor} = flow;
  const start = firstInLine(flow);
  const mark = unitAt(page.text, start, cursor.end);
  if (mark !== code.equals && mark !== code.hyphen) return null;
  let at = start;
  while (unitAt(page.text, at, cursor.end) === mark) at++;
  while (at < cursor.end && isBlank(page.text.charCodeAt(at))) at++;
  return at === cursor.end ? {depth: mark === code.equals ? 1 : 2, end: cursor.end} : null;
}

/** Under nothing but definitions there is no heading: the line starts a block of its own. */
function isUnderlineAfterDefinitions(
  flow: Flow,
  starts: readonly number[],
  ends: readonly number[],
): boolean {
  return readUnderline(flow) !== null && isDefinitionsOnly(flow, starts, ends);
}

function isDefinitionsOnly(
  flow: Flow,
  starts: readonly number[],
  ends: readonly number[],
): boolean {
  const content = createContent(flow.page.text, starts, ends);
  return readDefinitions(content, () => {}) >= content.to;
}

function addParagraph(
  flow: Flow,
  starts: readonly number[],
  ends: readonly number[],
  mayDefine: boolean,
  underline: Underline | null,
): void {
  const {page} = flow;
  let content = createContent(page.text, starts, ends);
  if (mayDefine) {
    const {definitions} = page;
    const from = readDefinitions(content, (label, definition) => {
      if (!definitions.has(label)) definitions.set(label, definition);
    });
    if (from >= content.to) {
      extendContainer(flow, ends[ends.length - 1] ?? 0);
      return;
    }
    content = {...content, from};
  }
  const start = offsetOf(content, content.from);
  const end = underline?.end ?? ends[ends.length - 1] ?? start;
  if (underline) {
    const children = queueInline(page, content);
    addNode(flow, {type: 'heading', start, end, depth: underline.depth, children});
    return;
  }
  const box = checkboxLength(flow, content);
  if (box > 0) content = {...content, from: content.from + box};
  const children = queueInline(page, content);
  addNode(flow, {type: 'paragraph', start: start + box, end, children});
}

const checkbox = /\[[ \t\r\nxX]\](?=[ \t\r\n])/y;

/** The length of `[x] ` before the text of a task. */
function checkboxLength(flow: Flow, {text, from, to}: Content): number {
  const container = flow.stack[flow.stack.length - 1];
  if (text.charCodeAt(from) !== code.openBracket) return 0;
  if (container?.kind !== 'list' || container.children.length > 0) return 0;
  checkbox.lastIndex = from;
  return checkbox.test(text) && skipSpaceIn(text, from + 3, to) < to ? 4 : 0;
}
