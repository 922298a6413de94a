import type {Definition, PhrasingContent} from 'mdast';
import {decodeString} from 'micromark-util-decode-string';
import type {Attribute, Prose, Range, SpanKind} from '../document/document';
import {decodeAttributes, readJsxAttributes} from './attributes';
import {createProseBuilder, type ProseBuilder} from './proseBuilder';
import {rangeOf} from './rangeOf';
import {type HtmlToken, inlineElements, tokenizeHtml} from './tokenizeHtml';

/** What inline content is read with: the file's text and the page's link definitions. */
export interface ProseContext {
  readonly source: string;
  readonly definitions: ReadonlyMap<string, Definition>;
}

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

/**
 * Joins inline content into prose.
 *
 * @param nodes a paragraph's, heading's or cell's children
 * @param range where they stand in the file
 */
export function readProse(
  nodes: readonly PhrasingContent[],
  range: Range,
  context: ProseContext,
): Prose {
  const builder = createProseBuilder(context.source);
  appendNodes(nodes, builder, context);
  return builder.finish(range);
}

/** An HTML tag that waits for its closing tag among its siblings. */
export interface OpenTag {
  readonly tag: Extract<HtmlToken, {kind: 'open'}>;
  readonly start: number;
}

function appendNodes(
  nodes: readonly PhrasingContent[],
  builder: ProseBuilder,
  context: ProseContext,
): void {
  const open: OpenTag[] = [];
  for (const node of nodes) {
    if (node.type === 'html') appendHtml(rangeOf(node), builder, open, context.source);
    else appendNode(node, builder, context);
  }
  for (const {tag, start} of open.reverse()) closeTag(tag, start, tag.range.end, builder);
}

function appendNode(node: PhrasingContent, builder: ProseBuilder, context: ProseContext): void {
  const range = rangeOf(node);
  const {source} = context;
  const start = builder.length;
  switch (node.type) {
    case 'text':
      builder.append(node.value, range);
      return;
    case 'break':
      builder.insert('\n', range.start);
      return;
    case 'inlineCode': {
      const ticks = countTicks(source, range.start);
      builder.append(node.value, {start: range.start + ticks, end: range.end - ticks});
      builder.span('code', start, range);
      return;
    }
    case 'strong':
    case 'emphasis':
    case 'delete':
      appendNodes(node.children, builder, context);
      builder.span(node.type === 'delete' ? 'deleted' : node.type, start, range);
      return;
    case 'link': {
      appendNodes(node.children, builder, context);
      const target = destination(source, range, node.children.at(-1));
      builder.span('link', start, range, {
        target: node.url,
        targetRange: target,
        attributes: titleAttribute(node.title, target.end, range.end, source),
      });
      return;
    }
    case 'linkReference':
    case 'imageReference': {
      if (node.type === 'linkReference') appendNodes(node.children, builder, context);
      const definition = context.definitions.get(node.identifier);
      const alt = node.type === 'imageReference' ? altAttribute(node.alt, range, source) : [];
      builder.span(node.type === 'linkReference' ? 'link' : 'image', start, range, {
        target: definition?.url ?? '',
        targetRange: definition ? definitionTarget(definition, source) : range,
        attributes: alt,
      });
      return;
    }
    case 'image': {
      const target = destination(source, range, undefined);
      builder.span('image', start, range, {
        target: node.url,
        targetRange: target,
        attributes: [
          ...altAttribute(node.alt, range, source),
          ...titleAttribute(node.title, target.end, range.end, source),
        ],
      });
      return;
    }
    case 'mdxJsxTextElement': {
      if (node.name === 'br') {
        builder.insert('\n', range.start);
        return;
      }
      appendNodes(node.children, builder, context);
      const attributes = readJsxAttributes(node.attributes, source);
      elementSpan(node.name ?? '', start, range, attributes, builder);
      return;
    }
    case 'mdxTextExpression': {
      const isComment = /^\s*\/\*/.test(node.value);
      const isSpace = /^\s*(["'`])\s+\1\s*$/.test(node.value);
      if (isSpace) builder.insert(' ', range.start);
      else if (!isComment) builder.append(node.value, {start: range.start + 1, end: range.end - 1});
      return;
    }
    default:
      if ('children' in node) appendNodes(node.children as PhrasingContent[], builder, context);
  }
}

/** Adds the text of HTML and turns its tags into spans; `open` collects the tags not yet closed. */
function appendHtml(range: Range, builder: ProseBuilder, open: OpenTag[], source: string): void {
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

export function closeTag(
  tag: OpenTag['tag'],
  start: number,
  end: number,
  builder: ProseBuilder,
): void {
  const range = {start: tag.range.start, end};
  elementSpan(tag.name, start, range, decodeAttributes(tag.attributes), builder);
}

function elementSpan(
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

function countTicks(source: string, start: number): number {
  let end = start;
  while (source[end] === '`') end++;
  return end - start;
}

/** The address in `[text](address "title")`, `![alt](address)`, `<address>` or a bare address. */
function destination(source: string, range: Range, lastChild: PhrasingContent | undefined): Range {
  if (source[range.start] === '<') return {start: range.start + 1, end: range.end - 1};
  if (source[range.start] !== '[' && source[range.start] !== '!') return range;
  const from = lastChild ? rangeOf(lastChild).end : range.start;
  const open = source.indexOf('](', from);
  return open === -1 || open >= range.end ? range : addressAt(source, open + 2, range.end - 1);
}

function definitionTarget(definition: Definition, source: string): Range {
  const range = rangeOf(definition);
  const colon = source.indexOf(']:', range.start);
  return colon === -1 ? range : addressAt(source, colon + 2, range.end);
}

function addressAt(source: string, from: number, limit: number): Range {
  let start = from;
  while (start < limit && /\s/.test(source[start] ?? '')) start++;
  if (source[start] === '<') {
    const close = source.indexOf('>', start);
    return {start: start + 1, end: close === -1 ? limit : Math.min(close, limit)};
  }
  let end = start;
  while (end < limit && !/\s/.test(source[end] ?? '')) end++;
  return {start, end};
}

function altAttribute(alt: string | null | undefined, range: Range, source: string): Attribute[] {
  return alt ? [{name: 'alt', kind: 'text', value: alt, range: find(alt, range, source)}] : [];
}

function titleAttribute(
  title: string | null | undefined,
  from: number,
  limit: number,
  source: string,
): Attribute[] {
  if (!title) return [];
  return [
    {
      name: 'title',
      kind: 'text',
      value: title,
      range: find(title, {start: from, end: limit}, source),
    },
  ];
}

function find(text: string, range: Range, source: string): Range {
  const at = source.slice(range.start, range.end).indexOf(text);
  return at === -1 ? range : {start: range.start + at, end: range.start + at + text.length};
}
