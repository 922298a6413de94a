import type {Block, Document, Range} from '../document/document';

/** The line that opens a fenced block. */
export interface Fence {
  /** As written; empty where the fence names none. */
  readonly language: string;
  readonly languageRange: Range;
  /** What follows the language, such as `title="a.js" {1,3}`. */
  readonly meta: string;
  readonly metaRange: Range;
}

const opening = /^(?:`{3,}|~{3,})[ \t]*([^\s`{[]*)([^\r\n]*)/;

/** Reads the opening line of a code block; null where the code is indented, not fenced. */
export function fenceOf(block: Block, document: Document): Fence | null {
  const {start, end} = block.range;
  const [line, language = '', rest = ''] =
    opening.exec(document.text.slice(start, Math.min(end, start + 1000))) ?? [];
  if (line === undefined) return null;
  const lineEnd = start + line.length;
  const languageEnd = lineEnd - rest.length;
  return {
    language,
    languageRange: {start: languageEnd - language.length, end: languageEnd},
    meta: rest.trim(),
    metaRange: {start: lineEnd - rest.trimStart().length, end: lineEnd},
  };
}

/**
 * Where a line of a block's code stands in the file.
 *
 * @param number of the line in the code, from 0
 */
export function codeLineRange(block: Block, document: Document, number: number): Range {
  const {text} = document;
  let start = block.range.start;
  const lineEnd = (from: number) => {
    const end = text.indexOf('\n', from);
    return end === -1 || end > block.range.end ? block.range.end : end;
  };
  for (let left = number + (fenceOf(block, document) ? 1 : 0); left > 0; left--) {
    const end = lineEnd(start);
    if (end === block.range.end) break;
    start = end + 1;
  }
  const line = text.slice(start, lineEnd(start));
  const indent = line.length - line.trimStart().length;
  return {start: start + indent, end: start + Math.max(indent, line.trimEnd().length)};
}
