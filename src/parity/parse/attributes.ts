import type {MdxJsxAttribute, MdxJsxExpressionAttribute} from 'mdast-util-mdx';
import {decodeString} from 'micromark-util-decode-string';
import type {Attribute, Range} from '../document/document';
import {rangeOf} from './rangeOf';

/** A string literal in an expression; a template with holes is none. */
const stringLiteral = /"((?:\\.|[^"\\\n])*)"|'((?:\\.|[^'\\\n])*)'|`((?:\\.|[^`\\$])*)`/g;

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
      return expression('...', {start: range.start + 1, end: range.end - 1}, source);
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
    return expression(attribute.name, inner, source);
  });
}

function expression(name: string, range: Range, source: string): Attribute[] {
  const value = source.slice(range.start, range.end);
  const strings = [...value.matchAll(stringLiteral)].map((match, index): Attribute => {
    const start = range.start + match.index + 1;
    const text = match[1] ?? match[2] ?? match[3] ?? '';
    const isWhole = match[0] === value.trim();
    return {
      name: isWhole ? name : `${name}[${index}]`,
      kind: 'text',
      value: text,
      range: {start, end: start + text.length},
    };
  });
  return strings.length === 1 && strings[0]?.name === name
    ? strings
    : [{name, kind: 'expression', value, range}, ...strings];
}

/** Reads the attributes of an HTML tag: decodes references. */
export function decodeAttributes(attributes: readonly Attribute[]): Attribute[] {
  return attributes.map((attribute) =>
    attribute.value.includes('&')
      ? {...attribute, value: decodeString(attribute.value)}
      : attribute,
  );
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

function firstNonSpace(source: string, from: number): number {
  let at = from;
  while (at < source.length && /\s/.test(source[at] ?? '')) at++;
  return at;
}
