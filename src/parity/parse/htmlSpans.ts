import {decodeString} from 'micromark-util-decode-string';
import type {Attribute, Range, SpanKind} from '../document/document';
import {addDecoded, addSpan, addText, insertText, type ProseBuilder} from './proseBuilder';
import {type HtmlToken, inlineElements, tokenizeHtml} from './tokenizeHtml';

const htmlSpanKinds: Readonly<Record<string, SpanKind>> = {
  a: 'link',
  b: 'strong',
  code: 'code',
  del: 'deleted',
  em: 'emphasis',
  i: 'emphasis',
  img: 'image',
  kbd: 'code',
  s: 'deleted',
  strong: 'strong',
};

/** The kind of span that an HTML element or component makes of its content. */
export function htmlSpanKind(name: string): SpanKind {
  return htmlSpanKinds[name] ?? 'component';
}

/** An HTML tag that waits for its closing tag among its siblings. */
export interface OpenTag {
  readonly tag: Extract<HtmlToken, {kind: 'open'}>;
  readonly start: number;
}

/** Adds the text of HTML and turns its tags into spans; `open` collects the tags not yet closed. */
export function appendHtml(range: Range, builder: ProseBuilder, open: OpenTag[]): void {
  for (const token of tokenizeHtml(builder.source, range)) {
    if (token.kind === 'text') appendHtmlText(token.range, builder);
    else applyInlineTag(token, builder, open);
  }
}

/** Adds text between tags, its references decoded. */
export function appendHtmlText({start, end}: Range, builder: ProseBuilder): void {
  const raw = builder.source.slice(start, end);
  if (/[&\\]/.test(raw)) addDecoded(builder, decodeString(raw), start, end);
  else addText(builder, raw, start, end);
}

/** Reads the attributes of an HTML tag: decodes references. */
export function decodeAttributes(attributes: readonly Attribute[]): readonly Attribute[] {
  return attributes.some(({value}) => value.includes('&'))
    ? attributes.map(decodeAttribute)
    : attributes;
}

function decodeAttribute(attribute: Attribute): Attribute {
  return attribute.value.includes('&')
    ? {...attribute, value: decodeString(attribute.value)}
    : attribute;
}

/** Opens, closes or adds the span of one inline tag. */
export function applyInlineTag(
  token: Exclude<HtmlToken, {kind: 'text'}>,
  builder: ProseBuilder,
  open: OpenTag[],
): void {
  if (!inlineElements.has(token.name)) insertText(builder, '\n', token.range.start);
  if (token.kind === 'close') {
    const index = open.findLastIndex(({tag}) => tag.name === token.name);
    const [opened] = index === -1 ? [] : open.splice(index, 1);
    if (opened) closeTag(opened.tag, opened.start, token.range.end, builder);
  } else if (token.empty) {
    closeTag(token, builder.text.length, token.range.end, builder);
  } else {
    open.push({tag: token, start: builder.text.length});
  }
}

/** Adds the span of a tag that is closed, or never will be. */
export function closeTag(
  tag: OpenTag['tag'],
  start: number,
  end: number,
  builder: ProseBuilder,
): void {
  const range = {start: tag.range.start, end};
  elementSpan(tag.name, start, range, decodeAttributes(tag.attributes), builder);
}

/** Adds the span of an HTML or JSX element to the prose. */
export function elementSpan(
  name: string,
  start: number,
  range: Range,
  attributes: readonly Attribute[],
  builder: ProseBuilder,
): void {
  const kind = htmlSpanKind(name);
  const targetName = kind === 'link' ? 'href' : kind === 'image' ? 'src' : '';
  const target = attributes.find((attribute) => attribute.name === targetName);
  if (kind === 'link' && !target) {
    addSpan(builder, 'component', start, range, {target: name, attributes});
    return;
  }
  addSpan(builder, kind, start, range, {
    target: target ? target.value : kind === 'component' ? name : '',
    ...(target ? {targetRange: target.range} : {}),
    attributes: attributes.filter((attribute) => attribute !== target),
  });
}
