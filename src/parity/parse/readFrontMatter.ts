import {isAlias, isMap, isScalar, isSeq, type Node, parseDocument} from 'yaml';
import type {FrontMatter, FrontMatterField, Range, SyntaxProblem} from '../document/document';
import {readPlainFields} from './plainFields';

/**
 * Reads YAML front matter as a flat list of scalars.
 *
 * @param source the file's text
 * @param range the YAML between the fences
 * @returns the fields, or the first thing wrong with the YAML
 */
export function readFrontMatter(
  source: string,
  range: Range,
): {readonly frontMatter: FrontMatter} | {readonly problem: SyntaxProblem} {
  const yaml = source.slice(range.start, range.end);
  const plain = readPlainFields(yaml, range.start);
  if (plain) return {frontMatter: {range, fields: plain}};
  return readYaml(yaml, range);
}

/** Reads front matter as a reader of YAML does. */
export function readYaml(
  yaml: string,
  range: Range,
): {readonly frontMatter: FrontMatter} | {readonly problem: SyntaxProblem} {
  const parsed = parseDocument(yaml, {logLevel: 'silent', uniqueKeys: true, prettyErrors: false});
  const [error] = parsed.errors;
  if (error) {
    const [start, end] = error.pos;
    return {
      problem: {
        reason: `The front matter is not valid YAML: ${error.message}.`,
        range: {start: range.start + start, end: range.start + Math.max(start, end)},
      },
    };
  }
  if (parsed.contents !== null && !isMap(parsed.contents)) {
    return {
      problem: {reason: 'The front matter is not a list of keys and values.', range},
    };
  }
  return {frontMatter: {range, fields: flatten(parsed.contents, '', yaml, range.start)}};
}

/** Bounds the depth, so that hostile YAML can't exhaust the stack. */
const maximumDepth = 64;

function flatten(
  node: unknown,
  path: string,
  yaml: string,
  offset: number,
  depth = 0,
): FrontMatterField[] {
  if (depth > maximumDepth || isAlias(node)) return [];
  if (isMap(node)) {
    return node.items.flatMap(({key, value}) => {
      const name = isScalar(key) ? String(key.value) : String(key);
      return flatten(value, path ? `${path}.${name}` : name, yaml, offset, depth + 1);
    });
  }
  if (isSeq(node)) {
    return node.items.flatMap((item, index) =>
      flatten(item, `${path}[${index}]`, yaml, offset, depth + 1),
    );
  }
  if (!isScalar(node)) return [];
  return [{path, value: toValue(node.value), range: scalarRange(node, yaml, offset)}];
}

function toValue(value: unknown): FrontMatterField['value'] {
  return value === null || typeof value === 'boolean' || typeof value === 'number'
    ? value
    : String(value);
}

function scalarRange(node: Node, yaml: string, offset: number): Range {
  const [start = 0, end = start] = node.range ?? [];
  const quoted = end - start >= 2 && (yaml[start] === '"' || yaml[start] === "'");
  return quoted
    ? {start: offset + start + 1, end: offset + end - 1}
    : {start: offset + start, end: offset + end};
}
