import {decodeString} from 'micromark-util-decode-string';
import type {Range} from '../document/document';
import {code, unitAt} from './characters';
import {footnoteLabelEnd} from './containers';
import {rangeIn, titleAttribute} from './content';
import {labelClose} from './definitions';
import {type InlineToken, nestInline} from './elements';
import {type Bracket, flushText, type InlinePart, type InlineState, search} from './inlineState';
import {maximumLabel, normalizeLabel} from './labels';
import {type LinkPart, readDestination, readTitle, skipSpaceIn} from './linkParts';
import {nestMarks} from './marks';
import type {InlineNode, LinkNode} from './tree';

/** Reads `[` or `![`: a footnote's number, or what may become a link or an image. */
export function openBracket(state: InlineState, isImage: boolean): void {
  const {content, page} = state;
  const {text, to} = content;
  const {at} = state;
  if (!isImage && unitAt(text, at + 1, to) === code.caret && page.footnotes.size > 0) {
    const close = footnoteLabelEnd(text, at, to);
    if (close !== -1 && page.footnotes.has(normalizeLabel(text.slice(at + 2, close)))) {
      flushText(state, at);
      addFootnote(state, at, close + 1);
      return;
    }
  }
  flushText(state, at);
  const bracket = isImage ? at + 1 : at;
  state.brackets.push({at: bracket, isImage, size: state.parts.length, isInactive: false});
  state.textStart = at;
  state.at = bracket + 1;
  flushText(state, state.at);
  state.textStart = state.at;
}

function addFootnote(state: InlineState, start: number, end: number): void {
  state.parts.push({type: 'footnoteReference', ...rangeIn(state.content, start, end)});
  state.at = end;
  state.textStart = end;
}

/** What follows a link's text, and where it ends. */
interface Resource {
  readonly url: string;
  readonly target: Range;
  readonly title: LinkNode['title'];
  readonly end: number;
}

/** Reads `]`: makes a link or image of the parts since its counterpart, or leaves it as text. */
export function closeBracket(state: InlineState): void {
  const {content, brackets} = state;
  const {at} = state;
  const bracket = brackets.pop();
  if (!bracket || bracket.isInactive) {
    state.at++;
    return;
  }
  const resource = readResource(state, at + 1) ?? readReference(state, bracket, at);
  if (!resource) {
    if (!readImageFootnote(state, bracket, at)) state.at++;
    return;
  }
  flushText(state, at);
  const inside = state.parts.splice(bracket.size);
  inside.shift();
  const children = toNodes(state, inside);
  const start = bracket.isImage ? bracket.at - 1 : bracket.at;
  const range = rangeIn(content, start, resource.end);
  const {url, target, title} = resource;
  if (bracket.isImage) {
    state.parts.push({type: 'image', ...range, url, target, title, alt: plainText(children)});
  } else {
    state.parts.push({type: 'link', ...range, url, target, title, children});
    for (const outer of brackets) if (!outer.isImage) outer.isInactive = true;
  }
  state.at = resource.end;
  state.textStart = resource.end;
}

function toNodes(state: InlineState, parts: readonly InlinePart[]): InlineNode[] {
  const tokens = state.hasMarks ? nestMarks(parts, state.content) : (parts as InlineToken[]);
  return state.hasTags ? nestInline(tokens) : (tokens as InlineNode[]);
}

/** Reads `(address "title")`. */
function readResource(state: InlineState, start: number): Resource | null {
  const {content} = state;
  const {text, to} = content;
  if (unitAt(text, start, to) !== code.openParenthesis) return null;
  let at = skipSpaceIn(text, start + 1, to);
  let destination: LinkPart = {start: at, end: at, after: at};
  if (unitAt(text, at, to) !== code.closeParenthesis) {
    const read = readDestination(text, at, to, 32);
    if (!read) return null;
    destination = read;
  }
  let title: LinkPart | null = null;
  at = skipSpaceIn(text, destination.after, to);
  if (at > destination.after && mayHoldTitle(state, at)) {
    title = readTitle(text, at, to);
    if (title) at = skipSpaceIn(text, title.after, to);
  }
  if (unitAt(text, at, to) !== code.closeParenthesis) return null;
  return {
    url: decode(text.slice(destination.start, destination.end)),
    target: rangeIn(content, destination.start, destination.end),
    title: title
      ? titleAttribute(
          decode(text.slice(title.start, title.end)),
          rangeIn(content, title.start, title.end),
        )
      : null,
    end: at + 1,
  };
}

/** A title that never closes is looked for once. */
function mayHoldTitle(state: InlineState, at: number): boolean {
  const mark = state.content.text.charAt(at);
  return search(state, mark === '(' ? ')' : mark, at + 1) !== -1;
}

/** Reads `[label]`, `[]` or nothing, where the page defines the label. */
function readReference(state: InlineState, bracket: Bracket, close: number): Resource | null {
  const {page, content} = state;
  const {text, to} = content;
  if (page.definitions.size === 0) return null;
  if (unitAt(text, close + 1, to) === code.openBracket) {
    const end = labelClose(text, close + 1, to);
    if (end !== -1) return defined(state, text.slice(close + 2, end), end + 1);
    if (unitAt(text, close + 2, to) !== code.closeBracket) return null;
    return ownLabel(state, bracket, close, close + 3);
  }
  return ownLabel(state, bracket, close, close + 1);
}

function ownLabel(
  state: InlineState,
  bracket: Bracket,
  close: number,
  end: number,
): Resource | null {
  if (close - bracket.at - 1 > maximumLabel) return null;
  return defined(state, state.content.text.slice(bracket.at + 1, close), end);
}

function defined({page}: InlineState, label: string, end: number): Resource | null {
  const definition = page.definitions.get(normalizeLabel(label));
  return definition ? {...definition, title: null, end} : null;
}

/** `![^label]` is an exclamation mark before a footnote's number. */
function readImageFootnote(state: InlineState, bracket: Bracket, close: number): boolean {
  const {text} = state.content;
  if (!bracket.isImage || text.charCodeAt(bracket.at + 1) !== code.caret) return false;
  if (close - bracket.at > maximumLabel) return false;
  if (!state.page.footnotes.has(normalizeLabel(text.slice(bracket.at + 2, close)))) return false;
  state.parts.length = bracket.size;
  state.textStart = bracket.at - 1;
  flushText(state, bracket.at);
  addFootnote(state, bracket.at, close + 1);
  return true;
}

function decode(raw: string): string {
  return /[&\\]/.test(raw) ? decodeString(raw) : raw;
}

/** The text of an image: markup is gone, its content stays. */
function plainText(nodes: readonly InlineNode[]): string {
  return nodes
    .map((node) => {
      if ('value' in node) return node.value;
      if (node.type === 'image') return node.alt;
      return 'children' in node ? plainText(node.children) : '';
    })
    .join('');
}
