import {decodeString} from 'micromark-util-decode-string';
import type {Attribute} from '../document/document';
import {expressionAttributes} from './attributes';
import {code, isAlphanumeric, isSpace, kindOf, sideKind} from './characters';
import {type Content, rangeIn} from './content';
import type {TagToken} from './elements';
import {checkExpression, findExpressionEnd} from './expression';
import {doubt} from './page';

const identifierStart = /[$_\p{ID_Start}]/u;
const identifierPart = /[$_\p{ID_Continue}-]|\u200C|\u200D/u;
const reference = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][\dA-Za-z]{0,31});/g;

/** What a tag's reader gives: nothing where `<` is text, `short` where the text ends too early. */
export type TagResult = {readonly tag: TagToken; readonly end: number} | 'text' | 'short';

/**
 * Reads a JSX tag. What begins like one and is none gives the page up.
 *
 * @param content the text it stands in
 * @param start the index of `<`
 * @returns the tag, and the index behind it
 */
export function readJsxTag(content: Content, start: number, limit: number): TagResult {
  const {text} = content;
  const fail = (at: number): 'short' =>
    at >= limit ? 'short' : doubt(rangeIn(content, at, at).start, 'A tag is not well-formed.');
  if (start + 1 < limit && isSpace(text.charCodeAt(start + 1))) return 'text';
  let at = skipSpace(text, start + 1, limit);
  let kind: TagToken['kind'] = 'open';
  if (text.charCodeAt(at) === code.slash && at < limit) {
    kind = 'close';
    at = skipSpace(text, at + 1, limit);
  }
  let name = '';
  const attributes: Attribute[] = [];
  if (at < limit && text.charCodeAt(at) !== code.greaterThan) {
    const read = readName(text, at, limit, true);
    if (!read) return fail(at);
    name = read.name;
    at = read.end;
  }
  for (;;) {
    at = skipSpace(text, at, limit);
    if (at >= limit) return 'short';
    const unit = text.charCodeAt(at);
    if (unit === code.greaterThan) break;
    if (kind === 'close') return fail(at);
    if (unit === code.slash) {
      kind = 'empty';
      at = skipSpace(text, at + 1, limit);
      if (at >= limit || text.charCodeAt(at) !== code.greaterThan) return fail(at);
      break;
    }
    at =
      unit === code.openBrace
        ? readExpression(content, at, limit, '...', 'spread', attributes)
        : readAttribute(content, at, limit, attributes);
    if (at === -1) return 'short';
  }
  const {start: from, end} = rangeIn(content, start, at + 1);
  return {tag: {type: 'tag', start: from, end, name, kind, attributes}, end: at + 1};
}

/** Reads `name`, `name="text"` or `name={expression}`; -1 where the text ends. */
function readAttribute(
  content: Content,
  start: number,
  limit: number,
  attributes: Attribute[],
): number {
  const {text} = content;
  const read = readName(text, start, limit, false);
  if (!read) doubt(rangeIn(content, start, start).start, 'An attribute is not well-formed.');
  const {name} = read;
  let at = skipSpace(text, read.end, limit);
  if (at >= limit) return -1;
  if (text.charCodeAt(at) !== code.equals) {
    attributes.push({name, kind: 'flag', value: '', range: rangeIn(content, start, read.end)});
    return read.end;
  }
  at = skipSpace(text, at + 1, limit);
  if (at >= limit) return -1;
  const unit = text.charCodeAt(at);
  if (unit === code.openBrace) return readExpression(content, at, limit, name, 'value', attributes);
  if (unit !== code.quotation && unit !== code.apostrophe) {
    doubt(rangeIn(content, at, at).start, 'An attribute has no value after its sign.');
  }
  const close = text.indexOf(text.charAt(at), at + 1);
  if (close === -1 || close >= limit) return -1;
  const value = decodeValue(text.slice(at + 1, close));
  attributes.push({name, kind: 'text', value, range: rangeIn(content, at + 1, close)});
  return close + 1;
}

function readExpression(
  content: Content,
  start: number,
  limit: number,
  name: string,
  role: 'value' | 'spread',
  attributes: Attribute[],
): number {
  const close = findExpressionEnd(content.text, start + 1, limit);
  if (close === -1) return -1;
  const value = content.text.slice(start + 1, close);
  checkExpression(value, role, rangeIn(content, start, start).start);
  attributes.push(
    ...expressionAttributes(name, value, (from, to) =>
      rangeIn(content, start + 1 + from, start + 1 + to),
    ),
  );
  return close + 1;
}

/** Line ends stay, the white space after them goes; references are decoded. */
function decodeValue(raw: string): string {
  const value = /[\r\n]/.test(raw) ? raw.replace(/(\r\n|\n|\r)[^\S\r\n]+/g, '$1') : raw;
  return value.includes('&') ? value.replace(reference, decodeString) : value;
}

/** `a`, `a-b`, `a.b.c` or `a:b`, with white space as JSX allows it. */
function readName(
  text: string,
  start: number,
  limit: number,
  isElement: boolean,
): {readonly name: string; readonly end: number} | null {
  let end = identifierEnd(text, start, limit);
  if (end === start) return null;
  let name = text.slice(start, end);
  let joint = '';
  for (;;) {
    const at = skipSpace(text, end, limit);
    const unit = at < limit ? text.charCodeAt(at) : -1;
    const isJoint =
      (unit === code.colon && joint === '') || (unit === code.dot && isElement && joint !== ':');
    if (!isJoint) break;
    joint = text.charAt(at);
    const from = skipSpace(text, at + 1, limit);
    const to = identifierEnd(text, from, limit);
    if (to === from) return null;
    name += joint + text.slice(from, to);
    end = to;
  }
  const after = end < limit ? text.charCodeAt(end) : -1;
  const ends =
    after === -1 ||
    after === code.slash ||
    after === code.greaterThan ||
    after === code.openBrace ||
    (after === code.equals && !isElement) ||
    kindOf(after) === sideKind.space;
  return ends ? {name, end} : null;
}

function identifierEnd(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit) {
    const unit = text.charCodeAt(at);
    const isPart =
      unit < 128
        ? isAlphanumeric(unit) || unit === code.underscore || unit === code.dollar || unit === 45
        : identifierPart.test(text.charAt(at));
    if (!isPart) break;
    at++;
  }
  return at > start && identifierStart.test(text.charAt(start)) ? at : start;
}

function skipSpace(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit && kindOf(text.charCodeAt(at)) === sideKind.space) at++;
  return at;
}
