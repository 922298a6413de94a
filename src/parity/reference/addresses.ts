import type {Definition, PhrasingContent} from 'mdast';
import type {Attribute, Range} from '../document/document';
import {rangeOf} from './rangeOf';

/** The address in `[text](address "title")`, `![alt](address)`, `<address>` or a bare address. */
export function destination(
  source: string,
  range: Range,
  lastChild: PhrasingContent | undefined,
): Range {
  if (source[range.start] === '<') return {start: range.start + 1, end: range.end - 1};
  if (source[range.start] !== '[' && source[range.start] !== '!') return range;
  const from = lastChild ? rangeOf(lastChild).end : range.start;
  const open = source.indexOf('](', from);
  return open === -1 || open >= range.end ? range : addressAt(source, open + 2, range.end - 1);
}

/** The address in `[label]: address "title"`. */
export function definitionTarget(definition: Definition, source: string): Range {
  const range = rangeOf(definition);
  const colon = source.indexOf(']:', range.start);
  return colon === -1 ? range : addressAt(source, colon + 2, range.end);
}

function addressAt(source: string, from: number, limit: number): Range {
  let start = from;
  while (start < limit && /\s/.test(source[start] ?? '')) start++;
  if (source[start] === '<') {
    const close = source.indexOf('>', start);
    return {start: start + 1, end: close === -1 ? limit : Math.min(close, limit)};
  }
  let end = start;
  while (end < limit && !/\s/.test(source[end] ?? '')) end++;
  return {start, end};
}

/** The title of a link or image as an attribute. */
export function titleOf(
  title: string | null | undefined,
  from: number,
  limit: number,
  source: string,
): Attribute | null {
  if (!title) return null;
  return {
    name: 'title',
    kind: 'text',
    value: title,
    range: find(title, {start: from, end: limit}, source),
  };
}

function find(text: string, range: Range, source: string): Range {
  const at = source.slice(range.start, range.end).indexOf(text);
  return at === -1 ? range : {start: range.start + at, end: range.start + at + text.length};
}
