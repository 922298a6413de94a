import type {Place} from '../report/finding';

/** Half-open range of UTF-16 indices into a file's text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Turns offsets of one text into 1-based lines and columns. */
export interface LineIndex {
  /** Number of lines, at least one. */
  readonly count: number;
  position(offset: number): {readonly line: number; readonly column: number};
  /** The offset of a 1-based line and column; of the last line, for lines beyond it. */
  offset(line: number, column: number): number;
}

/**
 * Indexes the line starts of a text once, so that every later look-up is a binary search.
 *
 * @param text the file's text; `\n`, `\r\n` and a lone `\r` each end a line
 */
export function createLineIndex(text: string): LineIndex {
  const starts = [0];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10)) starts.push(index + 1);
  }
  return {
    count: starts.length,
    offset: (line, column) => (starts[Math.min(line, starts.length) - 1] ?? 0) + column - 1,
    position(offset) {
      const target = Math.min(Math.max(offset, 0), text.length);
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= target) low = middle;
        else high = middle - 1;
      }
      return {line: low + 1, column: target - (starts[low] ?? 0) + 1};
    },
  };
}

/**
 * Describes a range of a file as a side of a finding.
 *
 * @param file its text, line index and the path to show
 * @param range where the fact stands, or should stand
 * @param value the fact's canonical form; null where this side lacks it
 */
export function placeAt(
  file: {readonly path: string; readonly text: string; readonly lines: LineIndex},
  range: Range,
  value: string | null,
): Place {
  const start = file.lines.position(range.start);
  const end = file.lines.position(Math.max(range.start, range.end));
  return {
    path: file.path,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    value,
    text: file.text.slice(range.start, Math.max(range.start, range.end)),
  };
}
