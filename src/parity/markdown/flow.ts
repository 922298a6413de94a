import {type Container, continueContainer} from './containers';
import {type Cursor, copyCursor, indentOf, isRestBlank} from './cursor';
import type {FlowToken} from './elements';
import {addLine, createLines, type Lines} from './lines';
import type {PageState} from './page';

/** A document, or the content of a directive, while its lines are read. */
export interface Flow {
  readonly page: PageState;
  readonly lines: Lines;
  readonly cursor: Cursor;
  /** The containers that are open, the outermost first. */
  readonly stack: Container[];
  readonly root: FlowToken[];
  /** How many directives hold this content. */
  readonly depth: number;
  /** The line that is read. */
  index: number;
}

export function createFlow(page: PageState, lines: Lines, depth: number): Flow {
  const cursor = {at: 0, column: 0, spare: 0, end: 0};
  return {page, lines, cursor, stack: [], root: [], depth, index: 0};
}

/** Puts the cursor at the start of a line. */
export function startLine({lines, cursor}: Flow, index: number): void {
  cursor.at = lines.starts[index] ?? 0;
  cursor.end = lines.ends[index] ?? 0;
  cursor.column = lines.columns[index] ?? 0;
  cursor.spare = lines.spares[index] ?? 0;
}

/** Puts the cursor behind what continues the open containers; tells how many of them go on. */
export function enterLine(flow: Flow, index: number): number {
  startLine(flow, index);
  const {stack, cursor} = flow;
  let matched = 0;
  while (matched < stack.length) {
    const container = stack[matched];
    if (!container || !continueContainer(container, flow.page, cursor)) break;
    matched++;
  }
  return matched;
}

/** Puts the cursor at a further line of the block that is read; false where its containers end. */
export function continueLine(flow: Flow, index: number): boolean {
  return index < flow.lines.starts.length && enterLine(flow, index) === flow.stack.length;
}

/** Runs a look ahead and puts the cursor back. */
export function lookAhead<Result>(flow: Flow, look: () => Result): Result {
  const saved = {...flow.cursor};
  const result = look();
  copyCursor(saved, flow.cursor);
  return result;
}

/** Adds a block to the innermost container. */
export function addNode(flow: Flow, node: FlowToken): void {
  const container = flow.stack[flow.stack.length - 1];
  if (container) {
    container.children.push(node);
    container.contentEnd = Math.max(container.contentEnd, node.end);
  } else {
    flow.root.push(node);
  }
}

/** Notes that the innermost container goes on to a place without a block. */
export function extendContainer(flow: Flow, end: number): void {
  const container = flow.stack[flow.stack.length - 1];
  if (container) container.contentEnd = Math.max(container.contentEnd, end);
}

/** Columns of white space that a block may stand behind. */
export function isIndentedCode(flow: Flow): boolean {
  return !flow.page.mdx && indentOf(flow.page.text, flow.cursor) >= 4;
}

/** The index of the first character of the line that is no white space. */
export function firstInLine(flow: Flow): number {
  const {text} = flow.page;
  let {at} = flow.cursor;
  while (at < flow.cursor.end) {
    const unit = text.charCodeAt(at);
    if (unit !== 32 && unit !== 9) break;
    at++;
  }
  return at;
}

export function isBlankLine(flow: Flow): boolean {
  return isRestBlank(flow.page.text, flow.cursor);
}

/**
 * Lines from the cursor on that continue the open containers, as a block of their own.
 *
 * @param isEnd tells, with the cursor in a line, whether the block ends before it
 */
export function collectLines(flow: Flow, from: number, isEnd: () => boolean): Lines {
  const collected = createLines();
  for (let index = from; continueLine(flow, index); index++) {
    if (isEnd()) break;
    const {at, end, column, spare} = flow.cursor;
    addLine(collected, at, end, column, spare);
  }
  return collected;
}
