import type {Attribute, Prose, Range, Span, SpanKind} from '../document/document';
import {alignText} from './alignText';

/** A stretch of prose that stands in one piece in the file; both sides equally long, or neither. */
interface Run {
  readonly at: number;
  length: number;
  readonly offset: number;
  sourceLength: number;
}

export interface SpanDetails {
  readonly target?: string;
  readonly targetRange?: Range;
  readonly attributes?: readonly Attribute[];
}

/** Collects text and spans, and remembers where every character came from. */
export interface ProseBuilder {
  readonly source: string;
  text: string;
  readonly runs: Run[];
  readonly spans: Span[];
}

/**
 * Starts a prose over a file.
 *
 * @param source the file's text, that all ranges refer to
 */
export function createProseBuilder(source: string): ProseBuilder {
  return {source, text: '', runs: [], spans: []};
}

/** Adds text that stands like this in a range of the file, or instead of all of it. */
export function addText(builder: ProseBuilder, value: string, start: number, end: number): void {
  const {runs} = builder;
  const {length} = value;
  const last = runs.length === 0 ? undefined : runs[runs.length - 1];
  const isExact = length === end - start;
  if (
    last !== undefined &&
    isExact &&
    last.length === last.sourceLength &&
    last.offset + last.length === start
  ) {
    last.length += length;
    last.sourceLength += length;
  } else {
    runs.push({at: builder.text.length, length, offset: start, sourceLength: end - start});
  }
  builder.text += value;
}

/** Adds decoded text that stands, possibly escaped, in a range of the file. */
export function addDecoded(builder: ProseBuilder, value: string, start: number, end: number): void {
  for (const part of alignText(value, start, end, builder.source)) {
    addText(builder, part.value, part.start, part.end);
  }
}

/** Adds text of which the file has no counterpart, such as the space for a line break. */
export function insertText(builder: ProseBuilder, value: string, offset: number): void {
  addText(builder, value, offset, offset);
}

/** Adds the span of what was added since an index of the text. */
export function addSpan(
  builder: ProseBuilder,
  kind: SpanKind,
  start: number,
  range: Range,
  details: SpanDetails = {},
): void {
  builder.spans.push({
    kind,
    start,
    end: builder.text.length,
    range: {start: range.start, end: range.end},
    target: details.target ?? '',
    targetRange: details.targetRange ?? {start: range.start, end: range.end},
    attributes: details.attributes ?? [],
  });
}

/** Closes the prose that stands in a range of the file. */
export function finishProse({text, runs, spans}: ProseBuilder, range: Range): Prose {
  if (spans.length > 1) spans.sort(outermostFirst);
  return {text, range, spans, toSource: (start, end) => toSource(runs, range, start, end)};
}

/** The prose of a text that stands, possibly escaped, in a range of the file. */
export function proseOf(source: string, value: string, range: Range): Prose {
  const builder = createProseBuilder(source);
  addDecoded(builder, value, range.start, range.end);
  return finishProse(builder, range);
}

function outermostFirst(a: Span, b: Span): number {
  return a.range.start - b.range.start || b.range.end - a.range.end;
}

function toSource(runs: readonly Run[], whole: Range, start: number, end: number): Range {
  if (end <= start) {
    const at = runAt(runs, start);
    const point = at
      ? Math.min(at.offset + (start - at.at), at.offset + at.sourceLength)
      : whole.start;
    return {start: point, end: point};
  }
  const first = runAt(runs, start);
  const last = runAt(runs, end - 1);
  if (!first || !last) return whole;
  return {
    start: isExact(first) ? first.offset + (start - first.at) : first.offset,
    end: isExact(last) ? last.offset + (end - last.at) : last.offset + last.sourceLength,
  };
}

function isExact(run: Run): boolean {
  return run.length === run.sourceLength;
}

/** The run that holds an index, by binary search; the last run for an index beyond the end. */
function runAt(runs: readonly Run[], index: number): Run | undefined {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle]?.at ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return runs[low];
}
