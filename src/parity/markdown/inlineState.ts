import {type Content, rangeIn} from './content';
import type {InlineToken} from './elements';
import type {PageState, Pending} from './page';
import type {TextNode} from './tree';

/** A run of `*`, `_` or `~` that may set off text. */
export interface Mark {
  readonly type: 'mark';
  readonly unit: number;
  /** Indices into the content; they move as the run is used up. */
  from: number;
  to: number;
  readonly opens: boolean;
  readonly closes: boolean;
  /** The length of the whole run: CommonMark's rule of three asks for it. */
  readonly size: number;
}

/** A part of inline content before emphasis and elements are nested. */
export type InlinePart = InlineToken | Mark;

/** A bracket that waits for its counterpart. */
export interface Bracket {
  /** The index of the bracket in the content. */
  readonly at: number;
  readonly isImage: boolean;
  /** Parts before it. */
  readonly size: number;
  /** A link inside of it has ended: it can't become one. */
  isInactive: boolean;
}

/** Inline content while it is read. */
export interface InlineState {
  readonly page: PageState;
  readonly content: Content;
  readonly pending: Pending;
  readonly parts: InlinePart[];
  readonly brackets: Bracket[];
  /** Whether emphasis marks, other marks or tags are among the parts. */
  hasMarks: boolean;
  hasTags: boolean;
  /** Where the text starts that is not yet a part. */
  textStart: number;
  at: number;
  /** What was looked for in vain, with the index from which it was. */
  readonly missing: Map<string, number>;
}

export function createInlineState(page: PageState, pending: Pending): InlineState {
  return {
    page,
    content: pending.content,
    pending,
    parts: [],
    brackets: [],
    hasMarks: false,
    hasTags: false,
    textStart: pending.content.from,
    at: pending.content.from,
    missing: new Map(),
  };
}

/** Adds the text up to an index that no markup claimed. */
export function flushText(state: InlineState, end: number): void {
  if (end > state.textStart) addText(state, state.textStart, end);
}

/** Adds a stretch of the content as text: one part for each line that stands apart in the file. */
function addText({parts, content}: InlineState, start: number, end: number): void {
  const {text, map} = content;
  if (map === null) {
    parts.push({type: 'text', start, end, value: text.slice(start, end)});
    return;
  }
  parts.push(...textParts(content, start, end));
}

/** Text of the content, cut where its lines stand apart in the file. */
export function textParts(content: Content, start: number, end: number): TextNode[] {
  const {text, map} = content;
  const parts: TextNode[] = [];
  let from = start;
  for (const line of map?.joined ?? []) {
    if (line <= from || line >= end) continue;
    parts.push({type: 'text', ...rangeIn(content, from, line), value: text.slice(from, line)});
    from = line;
  }
  parts.push({type: 'text', ...rangeIn(content, from, end), value: text.slice(from, end)});
  return parts;
}

/** Looks for a text once: where it is missing, it is so from every later index too. */
export function search(state: InlineState, wanted: string, from: number): number {
  const known = state.missing.get(wanted);
  if (known !== undefined && from >= known) return -1;
  const at = state.content.text.indexOf(wanted, from);
  if (at !== -1 && at + wanted.length <= state.content.to) return at;
  state.missing.set(wanted, from);
  return -1;
}
