import type {Attribute, Range} from '../document/document';

/** Lines of text that belong together, without what containers put before each. */
export interface Content {
  /** The file's text, where the lines follow each other in it; otherwise the lines joined. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** Where the joined lines stand; null where `text` is the file's. */
  readonly map: LineMap | null;
}

interface LineMap {
  /** Where each line starts in the joined text. */
  readonly joined: readonly number[];
  /** Where it starts in the file. */
  readonly source: readonly number[];
}

/** Joins the lines of a paragraph. */
export function createContent(
  source: string,
  starts: readonly number[],
  ends: readonly number[],
): Content {
  const from = starts[0] ?? 0;
  const to = ends[ends.length - 1] ?? from;
  if (isContiguous(source, starts, ends)) return {text: source, from, to, map: null};
  const joined: number[] = [];
  let text = '';
  for (let index = 0; index < starts.length; index++) {
    joined.push(text.length);
    const end = ends[index] ?? 0;
    text += source.slice(starts[index], end);
    if (index + 1 < starts.length) {
      text += source.startsWith('\r\n', end) ? '\r\n' : source.charAt(end);
    }
  }
  return {text, from: 0, to: text.length, map: {joined, source: starts}};
}

function isContiguous(source: string, starts: readonly number[], ends: readonly number[]): boolean {
  for (let index = 1; index < starts.length; index++) {
    const end = ends[index - 1] ?? 0;
    const gap = (starts[index] ?? 0) - end;
    if (gap !== 1 && !(gap === 2 && source.startsWith('\r\n', end))) return false;
  }
  return true;
}

/** Where the character at an index of the content stands in the file. */
export function offsetOf(content: Content, index: number): number {
  const {map} = content;
  if (map === null) return index;
  const {joined, source} = map;
  let low = 0;
  let high = joined.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((joined[middle] ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return (source[low] ?? 0) + index - (joined[low] ?? 0);
}

/** Where a stretch of the content stands in the file. */
export function rangeIn(content: Content, start: number, end: number): Range {
  const {map} = content;
  if (map === null) return {start, end};
  const from = offsetOf(content, start);
  return {start: from, end: end <= start ? from : offsetOf(content, end - 1) + 1};
}

/** A title beside an address, as an attribute. */
export function titleAttribute(value: string, range: Range): Attribute | null {
  return value === '' ? null : {name: 'title', kind: 'text', value, range};
}
