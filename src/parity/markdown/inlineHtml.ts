import {code, unitAt} from './characters';
import {rangeIn} from './content';
import {flushText, type InlineState, search} from './inlineState';

const attribute = String.raw`\s+[A-Za-z_:][\w.:-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>${'`'}]+))?`;
const openTag = new RegExp(String.raw`<[A-Za-z][A-Za-z\d-]*(?:${attribute})*\s*/?>`, 'y');
const closeTag = /<\/[A-Za-z][A-Za-z\d-]*\s*>/y;
const address = /<[A-Za-z][A-Za-z\d+.-]{1,31}:[^ <>\p{Cc}]*>/uy;
const email =
  /<[\w.!#$%&'*+/=?^`{|}~-]+@[A-Za-z\d](?:[A-Za-z\d-]{0,61}[A-Za-z\d])?(?:\.[A-Za-z\d](?:[A-Za-z\d-]{0,61}[A-Za-z\d])?)*>/y;

/** Reads an address in angle brackets, a tag, a comment or any other piece of HTML in text. */
export function readInlineHtml(state: InlineState): void {
  if (readAddress(state, address, '') || readAddress(state, email, 'mailto:')) return;
  const {content} = state;
  const {at} = state;
  const end = htmlEnd(state, at);
  if (end === -1 || end > content.to) {
    state.at++;
    return;
  }
  flushText(state, at);
  state.parts.push({type: 'html', ...rangeIn(content, at, end)});
  state.at = end;
  state.textStart = end;
}

function readAddress(state: InlineState, pattern: RegExp, scheme: string): boolean {
  const {content} = state;
  const {at} = state;
  pattern.lastIndex = at;
  const found = pattern.exec(content.text)?.[0];
  if (!found || at + found.length > content.to) return false;
  flushText(state, at);
  const value = found.slice(1, -1);
  state.at = at + found.length;
  state.textStart = state.at;
  const target = rangeIn(content, at + 1, state.at - 1);
  state.parts.push({
    type: 'link',
    ...rangeIn(content, at, state.at),
    url: scheme + value,
    target,
    title: null,
    children: [{type: 'text', ...target, value}],
  });
  return true;
}

function htmlEnd(state: InlineState, at: number): number {
  const {text, to} = state.content;
  const next = unitAt(text, at + 1, to);
  if (next === code.slash) return matchEnd(closeTag, text, at);
  if (next === 63) return endOf(state, '?>', at + 2);
  if (next !== code.exclamation) return matchEnd(openTag, text, at);
  if (text.startsWith('<!--', at)) {
    if (text.startsWith('>', at + 4)) return at + 5;
    if (text.startsWith('->', at + 4)) return at + 6;
    return endOf(state, '-->', at + 4);
  }
  if (text.startsWith('<![CDATA[', at)) return endOf(state, ']]>', at + 9);
  return /[A-Za-z]/.test(text.charAt(at + 2)) ? endOf(state, '>', at + 3) : -1;
}

function endOf(state: InlineState, mark: string, from: number): number {
  const at = search(state, mark, from);
  return at === -1 ? -1 : at + mark.length;
}

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}
