import {type Node, type ParseError, parseTree, printParseErrorCode} from 'jsonc-parser';
import type {Range} from '../read/lineIndex';
import type {CatalogueProblem} from './catalogue';

/** A JSON file: its tree, as far as it could be read, and the first reason why it is no JSON. */
export interface JsonFile {
  readonly root: Node | undefined;
  readonly problem: CatalogueProblem | undefined;
}

const byteOrderMark = '\ufeff';

/** What to tell of the errors that people make; the rest is told by its name. */
const reasons: Readonly<Record<string, string>> = {
  InvalidSymbol:
    'Expected a text in double quotes, a number, true, false, null, an object or a list.',
  InvalidNumberFormat: 'This is no number as JSON writes it.',
  PropertyNameExpected:
    'Expected a key in double quotes; a comma may not stand after the last entry.',
  ValueExpected: 'Expected a value; a comma may not stand after the last entry.',
  ColonExpected: 'Expected a colon between the key and its value.',
  CommaExpected: 'Expected a comma between two entries.',
  CloseBraceExpected: 'Expected a closing brace.',
  CloseBracketExpected: 'Expected a closing bracket.',
  EndOfFileExpected: 'Expected the end of the file.',
  InvalidCommentToken: 'JSON has no comments: remove this one.',
  UnexpectedEndOfComment: 'JSON has no comments: remove this one.',
  UnexpectedEndOfString: 'This text has no closing quotation mark on its line.',
  UnexpectedEndOfNumber: 'This number is not finished.',
  InvalidUnicode: 'Expected four hexadecimal digits after \\u.',
  InvalidEscapeCharacter: 'Unknown escape: write a backslash in a text as \\\\.',
  InvalidCharacter: 'A control character in a text: write it as an escape, such as \\n or \\t.',
};

/**
 * Reads strict JSON with the place of every node. A byte order mark is skipped, as Node's JSON
 * readers do.
 */
export function readJson(text: string): JsonFile {
  const readable = text.startsWith(byteOrderMark) ? ` ${text.slice(1)}` : text;
  if (readable.trim() === '') {
    return {root: undefined, problem: syntaxProblem('The file is empty: write {} at least.', 0, 0)};
  }
  const errors: ParseError[] = [];
  try {
    const root = parseTree(readable, errors, {disallowComments: true, allowTrailingComma: false});
    const [first] = errors;
    return {root, problem: first && describe(first, text)};
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const reason = 'The values are nested too deeply to be read.';
    return {root: undefined, problem: syntaxProblem(reason, 0, Math.min(1, text.length))};
  }
}

function describe({error, offset, length}: ParseError, text: string): CatalogueProblem {
  const name = printParseErrorCode(error);
  const start = Math.min(offset, text.length);
  return syntaxProblem(reasons[name] ?? `${name}.`, start, Math.min(start + length, text.length));
}

function syntaxProblem(reason: string, start: number, end: number): CatalogueProblem {
  return {kind: 'syntax', reason, range: {start, end}};
}

/** A property of an object, with the places of its parts. */
export interface Property {
  readonly key: string;
  readonly keyRange: Range;
  readonly value: Node;
}

/** The finished properties of an object, in the order of the file. */
export function propertiesOf(node: Node): readonly Property[] {
  return (node.children ?? []).flatMap(({children = []}) => {
    const [key, value] = children;
    return key && value ? [{key: String(key.value), keyRange: withoutQuotes(key), value}] : [];
  });
}

/** Where a node stands; a text without its quotation marks. */
export function rangeOf(node: Node): Range {
  return node.type === 'string'
    ? withoutQuotes(node)
    : {start: node.offset, end: node.offset + node.length};
}

function withoutQuotes({offset, length}: Node): Range {
  return {start: offset + 1, end: Math.max(offset + 1, offset + length - 1)};
}
