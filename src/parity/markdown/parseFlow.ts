import {code, unitAt} from './characters';
import {
  type Container,
  enterItem,
  type ListMarker,
  readFootnoteLabel,
  readListMarker,
  readQuoteMarker,
} from './containers';
import {indentOf, skipIndent} from './cursor';
import {type FlowToken, nestFlow} from './elements';
import {addNode, createFlow, enterLine, type Flow, firstInLine, isBlankLine} from './flow';
import {readLeaf} from './leaves';
import type {Lines} from './lines';
import {maximumDepth, type PageState, refuse} from './page';
import type {FlowNode} from './tree';

/**
 * Reads lines as blocks: CommonMark's block structure, line by line. Every block that spans lines
 * asks itself which of the further lines continue it, so that no block is ever left half-open.
 *
 * @param depth how many directives hold the lines
 * @param from the first line
 */
export function parseFlow(page: PageState, lines: Lines, depth = 0, from = 0): FlowNode[] {
  const flow = createFlow(page, lines, depth);
  const count = lines.starts.length;
  flow.index = from;
  if (depth > maximumDepth) refuse(lines.starts[0] ?? 0, tooManyContainers);
  while (flow.index < count) {
    const matched = enterLine(flow, flow.index);
    const marker = siblingMarker(flow, matched);
    if (marker) {
      closeContainers(flow, matched + 1);
      nextItem(flow, marker);
    } else {
      closeContainers(flow, matched);
    }
    if (isBlankLine(flow)) {
      if (!marker) noteBlankLine(flow);
      flow.index++;
      continue;
    }
    for (const container of flow.stack) container.startsBlank = false;
    openContainers(flow);
    if (isBlankLine(flow)) flow.index++;
    else readLeaf(flow);
  }
  closeContainers(flow, 0);
  return nest(flow.root, page);
}

export const tooManyContainers = 'More than 100 lists or quotes are nested in each other.';

/** A marker of the list whose item the line does not continue: the list's next item. */
export function siblingMarker(flow: Flow, matched: number): ListMarker | null {
  const container = flow.stack[matched];
  if (container?.kind !== 'list' || !container.marker) return null;
  const marker = markerInLine(flow, false);
  return marker &&
    marker.ordered === container.marker.ordered &&
    marker.delimiter === container.marker.delimiter
    ? marker
    : null;
}

function markerInLine(flow: Flow, interrupts: boolean): ListMarker | null {
  const {page, cursor} = flow;
  if (!page.mdx && indentOf(page.text, cursor) > 3) return null;
  return readListMarker(page.text, firstInLine(flow), cursor.end, interrupts);
}

/**
 * Tells whether a container opens at the cursor.
 *
 * @param interrupts whether a paragraph goes before in the same container
 */
export function startsContainer(flow: Flow, interrupts: boolean): boolean {
  const {page, cursor} = flow;
  const at = firstInLine(flow);
  const unit = unitAt(page.text, at, cursor.end);
  if (!page.mdx && indentOf(page.text, cursor) > 3) return false;
  return (
    unit === code.greaterThan ||
    readListMarker(page.text, at, cursor.end, interrupts) !== null ||
    (unit === code.openBracket && readFootnoteLabel(page.text, at, cursor.end) !== null)
  );
}

function openContainers(flow: Flow): void {
  const {page, cursor} = flow;
  for (;;) {
    const indent = indentOf(page.text, cursor);
    if (!page.mdx && indent > 3) return;
    const at = firstInLine(flow);
    const unit = unitAt(page.text, at, cursor.end);
    if (unit === code.greaterThan) {
      readQuoteMarker(page, cursor);
      open(flow, 'quote', at, cursor.at, null);
    } else if (unit === code.openBracket) {
      const footnote = readFootnoteLabel(page.text, at, cursor.end);
      if (!footnote) return;
      page.footnotes.add(footnote.label);
      skipIndent(page.text, cursor, indent);
      cursor.column += footnote.end - at;
      cursor.at = footnote.end;
      skipIndent(page.text, cursor, Number.POSITIVE_INFINITY);
      open(flow, 'footnote', at, cursor.at, null);
    } else {
      const marker = readListMarker(page.text, at, cursor.end, false);
      if (!marker) return;
      const list = open(flow, 'list', at, at, marker);
      enterItem(list, page, cursor, indent, marker.width);
    }
    if (isBlankLine(flow)) return;
  }
}

function open(
  flow: Flow,
  kind: Container['kind'],
  start: number,
  contentEnd: number,
  marker: ListMarker | null,
): Container {
  if (flow.stack.length >= maximumDepth) {
    const line = flow.lines.starts[flow.index] ?? 0;
    refuse(line, tooManyContainers);
  }
  const container: Container = {
    kind,
    start,
    contentEnd,
    children: [],
    marker,
    itemStart: start,
    indent: kind === 'footnote' ? 4 : 0,
    items: [],
    startsBlank: false,
    isOver: false,
  };
  flow.stack.push(container);
  return container;
}

function nextItem(flow: Flow, marker: ListMarker): void {
  const list = flow.stack[flow.stack.length - 1];
  if (!list) return;
  closeItem(list, flow.page);
  enterItem(list, flow.page, flow.cursor, indentOf(flow.page.text, flow.cursor), marker.width);
}

function closeItem(list: Container, page: PageState): void {
  const {itemStart: start, contentEnd: end} = list;
  list.items.push({type: 'listItem', start, end, children: nest(list.children, page)});
  list.children = [];
}

/** A quote reaches to its last marker; an item that starts with two blank lines is over. */
function noteBlankLine(flow: Flow): void {
  const {stack, cursor} = flow;
  for (const container of stack) {
    if (container.startsBlank) container.isOver = true;
    if (container.kind === 'quote') container.contentEnd = cursor.end;
  }
}

function closeContainers(flow: Flow, size: number): void {
  const {stack, page} = flow;
  while (stack.length > size) {
    const container = stack.pop();
    if (container) addNode(flow, toNode(container, page));
  }
}

function toNode(container: Container, page: PageState): FlowNode {
  const {kind, start, contentEnd: end, children} = container;
  if (kind === 'list') {
    closeItem(container, page);
    const items = container.items as FlowNode[];
    return {type: 'list', start, end, ordered: container.marker?.ordered ?? false, children: items};
  }
  const type = kind === 'quote' ? 'blockquote' : 'footnoteDefinition';
  return {type, start, end, children: nest(children, page)};
}

function nest(tokens: readonly FlowToken[], page: PageState): FlowNode[] {
  return page.mdx ? nestFlow(tokens) : (tokens as FlowNode[]);
}
