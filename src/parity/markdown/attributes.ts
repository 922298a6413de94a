import type {Attribute, Range} from '../document/document';

/** A string literal in an expression; a template with holes is none. */
const stringLiteral = /"((?:\\.|[^"\\\n])*)"|'((?:\\.|[^'\\\n])*)'|`((?:\\.|[^`\\$])*)`/g;

/**
 * The attributes that an expression makes. A string in braces counts as text, and the strings
 * inside any other expression become texts of their own, named `items[0]`, `items[1]`.
 *
 * @param name of the attribute; `...` for a spread
 * @param value the expression without its braces
 * @param rangeOf where a stretch of the value stands in the file
 */
export function expressionAttributes(
  name: string,
  value: string,
  rangeOf: (start: number, end: number) => Range,
): Attribute[] {
  const trimmed = value.trim();
  const strings: Attribute[] = [];
  for (const match of value.matchAll(stringLiteral)) {
    const start = match.index + 1;
    const text = match[1] ?? match[2] ?? match[3] ?? '';
    const own = match[0] === trimmed ? name : `${name}[${strings.length}]`;
    strings.push({
      name: own,
      kind: 'text',
      value: text,
      range: rangeOf(start, start + text.length),
    });
  }
  return strings.length === 1 && strings[0]?.name === name
    ? strings
    : [{name, kind: 'expression', value, range: rangeOf(0, value.length)}, ...strings];
}
