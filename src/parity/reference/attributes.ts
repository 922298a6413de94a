import type {MdxJsxAttribute, MdxJsxExpressionAttribute} from 'mdast-util-mdx';
import type {Attribute, Range} from '../document/document';
import {expressionAttributes} from '../markdown/attributes';
import {rangeOf} from './rangeOf';

/**
 * Reads the attributes of a JSX element. A string in braces counts as text, and the strings inside
 * any other expression become texts of their own, named `items[0]`, `items[1]`.
 */
export function readJsxAttributes(
  attributes: readonly (MdxJsxAttribute | MdxJsxExpressionAttribute)[],
  source: string,
): Attribute[] {
  return attributes.flatMap((attribute) => {
    const range = rangeOf(attribute);
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      return inBraces('...', {start: range.start + 1, end: range.end - 1}, source);
    }
    if (attribute.value === null || attribute.value === undefined) {
      return [{name: attribute.name, kind: 'flag' as const, value: '', range}];
    }
    const equals = source.indexOf('=', range.start + attribute.name.length);
    const open = firstNonSpace(source, equals + 1);
    const inner = {start: open + 1, end: Math.max(open + 1, range.end - 1)};
    if (typeof attribute.value === 'string') {
      return [{name: attribute.name, kind: 'text' as const, value: attribute.value, range: inner}];
    }
    return inBraces(attribute.name, inner, source);
  });
}

/** Reads the attributes of a directive, `:::note{id="x"}`; the tree gives them no places. */
export function readDirectiveAttributes(
  attributes: Readonly<Record<string, string | null | undefined>> | null | undefined,
  range: Range,
): Attribute[] {
  return Object.entries(attributes ?? {}).map(([name, value]) => ({
    name,
    kind: value ? 'text' : 'flag',
    value: value ?? '',
    range: {start: range.start, end: range.start},
  }));
}

function inBraces(name: string, {start, end}: Range, source: string): Attribute[] {
  return expressionAttributes(name, source.slice(start, end), (from, to) => ({
    start: start + from,
    end: start + to,
  }));
}

function firstNonSpace(source: string, from: number): number {
  let at = from;
  while (at < source.length && /\s/.test(source[at] ?? '')) at++;
  return at;
}
