import type {Range} from '../read/lineIndex';
import type {CommentStyle} from './commentStyle';

/** A line of code without its comments. */
export interface CodeLine {
  /** Spaces are single, none at the ends; never empty. */
  readonly text: string;
  /** From 0, in the code. */
  readonly number: number;
  /** Where the code stands in its line; null where a comment parts it. */
  readonly columns: Range | null;
}

/**
 * Reads code as lines without comments; lines that hold nothing else are left out. Characters in
 * strings begin no comment. A string that its line does not close is none, and neither is a comment
 * that nothing closes: the path `/assets/*`.
 *
 * @param code a block's content
 * @param style how its language writes comments
 */
export function codeLines(code: string, style: CommentStyle): CodeLine[] {
  const lines: CodeLine[] = [];
  let awaited: string | null = null;
  const all = code.split(/\r\n|\n|\r/);
  const lastOf = new Map(
    style.block.map(([, close]) => [close, all.findLastIndex((line) => line.includes(close))]),
  );
  for (const [number, line] of all.entries()) {
    const isClosed = (close: string, from: number) =>
      number < (lastOf.get(close) ?? -1) || line.includes(close, from);
    let kept = '';
    let columns: Range | null = null;
    let isParted = false;
    const keep = (start: number, end: number) => {
      const part = line.slice(start, end);
      kept += part;
      if (part.trim() === '') return;
      if (columns && line.slice(columns.end, start).trim() !== '') isParted = true;
      const from = start + part.length - part.trimStart().length;
      columns = {start: columns?.start ?? from, end: start + part.trimEnd().length};
    };
    let at = 0;
    while (at < line.length) {
      if (awaited !== null) {
        const close = line.indexOf(awaited, at);
        if (close === -1) break;
        at = close + awaited.length;
        awaited = null;
        continue;
      }
      const next = nextMark(line, at, style, isClosed);
      keep(at, next.at);
      at = next.end;
      awaited = next.awaited;
      if (next.isString) keep(next.at, next.end);
    }
    const text = kept.replace(/\s+/g, ' ').trim();
    if (text !== '') lines.push({text, number, columns: isParted ? null : columns});
  }
  return lines;
}

interface Mark {
  readonly at: number;
  readonly end: number;
  /** What ends a comment that may run over several lines. */
  readonly awaited: string | null;
  readonly isString: boolean;
}

function nextMark(
  line: string,
  from: number,
  style: CommentStyle,
  isClosed: (close: string, from: number) => boolean,
): Mark {
  for (let at = from; at < line.length; at++) {
    const character = line[at] ?? '';
    if (style.docstrings && line.trimStart().length === line.length - at) {
      const triple = ['"""', "'''"].find((quote) => line.startsWith(quote, at));
      if (triple) return {at, end: at + 3, awaited: triple, isString: false};
    }
    if (style.quotes.includes(character)) {
      const end = stringEnd(line, at);
      if (end !== -1) return {at, end, awaited: null, isString: true};
    }
    for (const [open, close] of style.block) {
      if (line.startsWith(open, at) && isClosed(close, at + open.length)) {
        return {at, end: at + open.length, awaited: close, isString: false};
      }
    }
    for (const open of style.line) {
      if (line.startsWith(open, at) && beginsComment(line, at)) {
        return {at, end: line.length, awaited: null, isString: false};
      }
    }
  }
  return {at: line.length, end: line.length, awaited: null, isString: false};
}

/** Not the `//` of an address, nor the `#` of a colour or a shell variable. */
function beginsComment(line: string, at: number): boolean {
  return at === 0 || /[\s;{}(),]/.test(line[at - 1] ?? '');
}

function stringEnd(line: string, start: number): number {
  const quote = line[start] ?? '';
  for (let at = start + 1; at < line.length; at++) {
    if (line[at] === '\\') at++;
    else if (line[at] === quote) return at + 1;
  }
  return -1;
}
