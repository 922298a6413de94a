import {decodeString} from 'micromark-util-decode-string';
import type {Attribute, Prose, Range, Span, SpanKind} from '../document/document';
import {unmask} from './mask';

/** A stretch of prose that stands in one piece in the file; both sides equally long, or neither. */
interface Run {
  readonly at: number;
  length: number;
  readonly offset: number;
  sourceLength: number;
}

const characterReference = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][\dA-Za-z]{0,31});/y;

export interface SpanDetails {
  readonly target?: string;
  readonly targetRange?: Range;
  readonly attributes?: readonly Attribute[];
}

/** Collects text and spans, and remembers where every character came from. */
export interface ProseBuilder {
  readonly length: number;
  /** Adds decoded text that stands, possibly escaped, in this range of the file. */
  append(value: string, range: Range): void;
  /** Adds text of which the file has no counterpart, such as the space for a line break. */
  insert(value: string, offset: number): void;
  span(kind: SpanKind, start: number, range: Range, details?: SpanDetails): void;
  finish(range: Range): Prose;
}

/**
 * Starts a prose over a file.
 *
 * @param source the file's text, that all ranges refer to
 */
export function createProseBuilder(source: string): ProseBuilder {
  const parts: string[] = [];
  const runs: Run[] = [];
  const spans: Span[] = [];
  let length = 0;

  function push(value: string, offset: number, sourceLength: number): void {
    parts.push(value);
    const last = runs.at(-1);
    const exact = value.length === sourceLength;
    if (
      last &&
      exact &&
      last.length === last.sourceLength &&
      last.offset + last.length === offset
    ) {
      last.length += value.length;
      last.sourceLength += sourceLength;
    } else {
      runs.push({at: length, length: value.length, offset, sourceLength});
    }
    length += value.length;
  }

  function append(value: string, range: Range): void {
    if (source.startsWith(value, range.start) && range.start + value.length <= range.end) {
      push(unmask(value), range.start, value.length);
      return;
    }
    let from = range.start;
    let at = 0;
    while (at < value.length) {
      if (from >= range.end) {
        push(value.slice(at), range.end, 0);
        return;
      }
      const wanted = value[at];
      const found = source[from];
      const isEscaped = source[from - 1] === '\\' && from > range.start;
      const decoded =
        found === '&' && !isEscaped ? decodedReference(source, from, value, at) : null;
      if (decoded) {
        push(decoded.value, from, decoded.sourceLength);
        from += decoded.sourceLength;
        at += decoded.value.length;
      } else if (
        found === wanted ||
        (wanted === ' ' && found === '\n') ||
        isMasked(wanted, found)
      ) {
        push(found === '\n' ? '\n' : unmask(wanted ?? ''), from, 1);
        from++;
        at++;
      } else {
        // A backslash before an escaped character, or the markup that a container repeats per line.
        from++;
      }
    }
  }

  return {
    get length() {
      return length;
    },
    append,
    insert: (value, offset) => push(value, offset, 0),
    span(kind, start, range, details = {}) {
      spans.push({
        kind,
        start,
        end: length,
        range,
        target: details.target ?? '',
        targetRange: details.targetRange ?? range,
        attributes: details.attributes ?? [],
      });
    },
    finish(range) {
      spans.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
      return {
        text: parts.join(''),
        range,
        spans,
        toSource: (start, end) => toSource(runs, range, start, end),
      };
    },
  };
}

function isMasked(wanted: string | undefined, found: string | undefined): boolean {
  return wanted !== undefined && wanted !== found && unmask(wanted) === found;
}

function decodedReference(
  source: string,
  from: number,
  value: string,
  at: number,
): {readonly value: string; readonly sourceLength: number} | null {
  characterReference.lastIndex = from;
  const reference = characterReference.exec(source)?.[0];
  if (!reference) return null;
  const decoded = decodeString(reference);
  return value.startsWith(decoded, at) ? {value: decoded, sourceLength: reference.length} : null;
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
  const isExact = (run: Run) => run.length === run.sourceLength;
  return {
    start: isExact(first) ? first.offset + (start - first.at) : first.offset,
    end: isExact(last) ? last.offset + (end - last.at) : last.offset + last.sourceLength,
  };
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
