import type {Definition, PhrasingContent} from 'mdast';
import type {Prose, Range} from '../document/document';
import {altAttribute, definitionTarget, destination, titleAttribute} from './addresses';
import {readJsxAttributes} from './attributes';
import {appendHtml, closeTag, elementSpan, type OpenTag} from './htmlSpans';
import {createProseBuilder, type ProseBuilder} from './proseBuilder';
import {rangeOf} from './rangeOf';

/** What inline content is read with: the file's text and the page's link definitions. */
export interface ProseContext {
  readonly source: string;
  readonly definitions: ReadonlyMap<string, Definition>;
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

function countTicks(source: string, start: number): number {
  let end = start;
  while (source[end] === '`') end++;
  return end - start;
}
