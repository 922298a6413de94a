import {code, isBlank, unitAt} from './characters';
import {isRestBlank} from './cursor';
import {addNode, continueLine, type Flow, firstInLine, isIndentedCode, lookAhead} from './flow';
import {interruptsParagraph} from './leaves';
import {queueInline} from './page';
import {startsContainer} from './parseFlow';
import type {CellNode, ContainerNode} from './tree';

const delimiterRow = /^[ \t]*(?:\|[ \t]*)?:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*(?:\|[ \t]*)?$/;

/** Tells whether the line at the cursor is the head of a table: the next line rules its columns. */
export function startsTable(flow: Flow, index: number): boolean {
  if (!mayBeDelimiterRow(flow, index + 1)) return false;
  const columns = lookAhead(flow, () => delimiterColumns(flow, index + 1));
  if (columns === 0) return false;
  const {text} = flow.page;
  const at = firstInLine(flow);
  const {end} = flow.cursor;
  if (text.charCodeAt(at) === code.pipe && isBlankRow(text, at + 1, end)) return false;
  return cellBounds(text, at, end).length - 1 === columns;
}

/** A quick look at the end of the line, as most lines are no such row. */
function mayBeDelimiterRow({lines, page}: Flow, index: number): boolean {
  const start = lines.starts[index];
  if (start === undefined) return false;
  let end = lines.ends[index] ?? start;
  while (end > start && isBlank(page.text.charCodeAt(end - 1))) end--;
  const last = end > start ? page.text.charCodeAt(end - 1) : -1;
  return last === code.pipe || last === code.hyphen || last === code.colon;
}

function isBlankRow(text: string, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (!isBlank(text.charCodeAt(at))) return false;
  return true;
}

/** The number of columns that a row of dashes rules; 0 where it is none. */
function delimiterColumns(flow: Flow, index: number): number {
  if (!continueLine(flow, index) || isIndentedCode(flow) || startsContainer(flow, true)) return 0;
  const {page, cursor} = flow;
  const row = page.text.slice(cursor.at, cursor.end);
  if (!delimiterRow.test(row) || !/[|:]/.test(row)) return 0;
  return row.split('|').filter((cell) => cell.includes('-')).length;
}

/** Reads a table: head, delimiter row and every line up to a blank one or the next block. */
export function readTable(flow: Flow, at: number): boolean {
  if (!startsTable(flow, flow.index)) return false;
  const {cursor} = flow;
  const rows = [readRow(flow, at, cursor.end)];
  continueLine(flow, flow.index + 1);
  let {end} = cursor;
  let index = flow.index + 2;
  for (; continueLine(flow, index); index++) {
    if (isRestBlank(flow.page.text, cursor) || isIndentedCode(flow)) break;
    if (startsListOrBlock(flow, index)) break;
    end = cursor.end;
    rows.push(readRow(flow, firstInLine(flow), end));
  }
  addNode(flow, {type: 'table', start: at, end, children: rows});
  flow.index = index;
  return true;
}

function startsListOrBlock(flow: Flow, index: number): boolean {
  if (startsContainer(flow, false)) return true;
  const unit = unitAt(flow.page.text, firstInLine(flow), flow.cursor.end);
  if (unit === code.pipe) return false;
  const stops = lookAhead(flow, () => interruptsParagraph(flow, index, false));
  return stops && !lookAhead(flow, () => startsTable(flow, index));
}

/**
 * Where the cells of a row start, and where the last one ends. A cell starts with the pipe before
 * it; a last pipe belongs to the last cell.
 */
function cellBounds(text: string, start: number, end: number): number[] {
  const bounds = [start];
  let last = -1;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === code.backslash) {
      const next = text.charCodeAt(at + 1);
      if (next === code.backslash || next === code.pipe) at++;
      last = -1;
    } else if (unit === code.pipe) {
      if (at > start) bounds.push(at);
      last = at;
    } else if (!isBlank(unit)) {
      last = -1;
    }
  }
  if (last > start) bounds.pop();
  bounds.push(end);
  return bounds;
}

function readRow(flow: Flow, start: number, end: number): ContainerNode {
  const bounds = cellBounds(flow.page.text, start, end);
  const children: CellNode[] = [];
  for (let index = 0; index + 1 < bounds.length; index++) {
    children.push(readCell(flow, bounds[index] ?? start, bounds[index + 1] ?? end, index));
  }
  return {type: 'tableRow', start, end, children};
}

function readCell(flow: Flow, start: number, end: number, index: number): CellNode {
  const {page} = flow;
  const {text} = page;
  let from = start;
  let to = end;
  if (text.charCodeAt(from) === code.pipe && (index > 0 || from < to)) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  if (to > from && text.charCodeAt(to - 1) === code.pipe && isTrailing(text, from, to)) to--;
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  const content = {text, from, to, map: null};
  return {type: 'tableCell', start, end, children: queueInline(page, content, {inTable: true})};
}

/** Tells whether the pipe at the end of a cell is no escaped one. */
function isTrailing(text: string, from: number, to: number): boolean {
  let backslashes = 0;
  while (to - 2 - backslashes >= from && text.charCodeAt(to - 2 - backslashes) === code.backslash) {
    backslashes++;
  }
  return backslashes % 2 === 0;
}
