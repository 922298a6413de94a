import {decodeString} from 'micromark-util-decode-string';
import type {Attribute, Range, SpanKind} from '../document/document';
import {decodeAttributes} from './attributes';
import type {ProseBuilder} from './proseBuilder';
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
export function appendHtml(
  range: Range,
  builder: ProseBuilder,
  open: OpenTag[],
  source: string,
): void {
  for (const token of tokenizeHtml(source, range)) {
    if (token.kind === 'text') {
      builder.append(decodeString(source.slice(token.range.start, token.range.end)), token.range);
    } else {
      applyInlineTag(token, builder, open);
    }
  }
}

/** Opens, closes or adds the span of one inline tag. */
export function applyInlineTag(
  token: Exclude<HtmlToken, {kind: 'text'}>,
  builder: ProseBuilder,
  open: OpenTag[],
): void {
  if (!inlineElements.has(token.name)) builder.insert('\n', token.range.start);
  if (token.kind === 'close') {
    const index = open.findLastIndex(({tag}) => tag.name === token.name);
    const [opened] = index === -1 ? [] : open.splice(index, 1);
    if (opened) closeTag(opened.tag, opened.start, token.range.end, builder);
  } else if (token.empty) {
    closeTag(token, builder.length, token.range.end, builder);
  } else {
    open.push({tag: token, start: builder.length});
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
    builder.span('component', start, range, {target: name, attributes});
    return;
  }
  builder.span(kind, start, range, {
    target: target ? target.value : kind === 'component' ? name : '',
    targetRange: target?.range ?? range,
    attributes: attributes.filter((attribute) => attribute !== target),
  });
}
