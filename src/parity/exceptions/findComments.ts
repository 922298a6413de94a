import type {Range} from '../document/document';

/** A comment that speaks to the checker. */
export interface IgnoreComment {
  /** Without the marks of the comment and the space at its edges. */
  readonly text: string;
  /** Of the whole comment. */
  readonly range: Range;
}

const marker = 'docs-parity-ignore';

/** Where a comment may begin before its first word, and what ends it. */
const openings = [
  {open: /\{\s{0,20}\/\*\s{0,200}$/, close: /\*\/\s{0,20}\}/y, end: '*/'},
  {open: /<!--\s{0,200}$/, close: /-->/y, end: '-->'},
] as const;

/** No opening is longer than this. */
const longestOpening = 250;

/**
 * Finds the comments that begin with `docs-parity-ignore`: MDX and HTML ones.
 *
 * @param text of the page; whether a place is code is not looked at
 */
export function findIgnoreComments(text: string): IgnoreComment[] {
  const comments: IgnoreComment[] = [];
  for (let at = text.indexOf(marker); at !== -1; at = text.indexOf(marker, at + marker.length)) {
    const before = text.slice(Math.max(0, at - longestOpening), at);
    for (const {open, close, end} of openings) {
      const start = open.exec(before);
      if (!start) continue;
      const inner = text.indexOf(end, at);
      if (inner === -1) continue;
      close.lastIndex = inner;
      const closing = close.exec(text);
      if (!closing) continue;
      const range = {start: at - (before.length - start.index), end: inner + closing[0].length};
      comments.push({text: text.slice(at, inner).trim(), range});
    }
  }
  return comments;
}
