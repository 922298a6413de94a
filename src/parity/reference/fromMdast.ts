import type {Definition, PhrasingContent, Root, RootContent} from 'mdast';
import type {ContainerDirective, LeafDirective} from 'mdast-util-directive';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx';
import {unmask} from '../markdown/mask';
import type {FlowNode, InlineNode, Tree} from '../markdown/tree';
import {alignText} from '../parse/alignText';
import {definitionTarget, destination, titleOf} from './addresses';
import {readDirectiveAttributes, readJsxAttributes} from './attributes';
import {collectDefinitions} from './collectDefinitions';
import {rangeOf} from './rangeOf';

interface Context {
  readonly source: string;
  readonly definitions: ReadonlyMap<string, Definition>;
}

type MdastFlow = RootContent | ContainerDirective | LeafDirective;

/** Turns the reference parser's tree into the checker's. */
export function fromMdast(root: Root, source: string): Tree {
  const context = {source, definitions: collectDefinitions(root)};
  const yaml = root.children.find((node) => node.type === 'yaml');
  return {
    yaml: yaml ? innerRange(rangeOf(yaml), source) : null,
    children: root.children.flatMap((node) => toFlow(node, context)),
  };
}

/** The YAML between its fences. */
function innerRange(range: {start: number; end: number}, text: string) {
  const raw = text.slice(range.start, range.end);
  const open = /^---[ \t]*(?:\r\n|\n|\r)/.exec(raw)?.[0].length ?? 0;
  const close = /(?:\r\n|\n|\r)?---[ \t]*$/.exec(raw.slice(open));
  return {start: range.start + open, end: range.start + open + (close?.index ?? 0)};
}

function toFlow(node: MdastFlow, context: Context): FlowNode[] {
  const range = rangeOf(node);
  switch (node.type) {
    case 'paragraph':
    case 'tableCell':
      return [{type: node.type, ...range, children: toInline(node.children, context)}];
    case 'heading': {
      const {depth} = node;
      return [{type: 'heading', ...range, depth, children: toInline(node.children, context)}];
    }
    case 'list':
      return [
        {
          type: 'list',
          ...range,
          ordered: node.ordered === true,
          children: node.children.flatMap((child) => toFlow(child, context)),
        },
      ];
    case 'listItem':
    case 'blockquote':
    case 'footnoteDefinition':
    case 'table':
    case 'tableRow': {
      const children = (node.children as RootContent[]).flatMap((child) => toFlow(child, context));
      return [{type: node.type, ...range, children}];
    }
    case 'code':
      return [{type: 'code', ...range, language: node.lang ?? '', value: unmask(node.value)}];
    case 'thematicBreak':
    case 'html':
      return [{type: node.type, ...range}];
    case 'containerDirective':
      return [toDirective(node, context)];
    case 'leafDirective': {
      const attributes = readDirectiveAttributes(node.attributes, range);
      const children = toInline(node.children, context);
      return [{type: 'leafDirective', ...range, name: node.name, attributes, children}];
    }
    case 'mdxJsxFlowElement':
      return [toFlowElement(node, context)];
    case 'mdxFlowExpression':
      return [{type: 'flowExpression', ...range, value: node.value}];
    case 'mdxjsEsm':
      return [{type: 'esm', ...range, value: node.value}];
    default:
      return [];
  }
}

function toDirective(node: ContainerDirective, context: Context): FlowNode {
  const range = rangeOf(node);
  const [first, ...rest] = node.children;
  const label = first?.type === 'paragraph' && first.data?.directiveLabel === true ? first : null;
  return {
    type: 'containerDirective',
    ...range,
    name: node.name,
    attributes: readDirectiveAttributes(node.attributes, range),
    label: label && {
      type: 'paragraph',
      ...rangeOf(label),
      children: toInline(label.children, context),
    },
    children: (label ? rest : node.children).flatMap((child) => toFlow(child, context)),
  };
}

function toFlowElement(node: MdxJsxFlowElement, context: Context): FlowNode {
  return {
    type: 'flowElement',
    ...rangeOf(node),
    name: node.name ?? '',
    attributes: readJsxAttributes(node.attributes, context.source),
    children: node.children.flatMap((child) => toFlow(child, context)),
  };
}

function toInline(nodes: readonly PhrasingContent[], context: Context): InlineNode[] {
  return nodes.flatMap((node) => toInlineNode(node, context));
}

function toInlineNode(node: PhrasingContent, context: Context): InlineNode[] {
  const range = rangeOf(node);
  const {source} = context;
  switch (node.type) {
    case 'text':
      return alignText(unmask(node.value), range.start, range.end, source).map((part) => ({
        type: 'text' as const,
        ...part,
      }));
    case 'break':
    case 'html':
    case 'footnoteReference':
      return [{type: node.type, ...range}];
    case 'inlineCode': {
      const ticks = countTicks(source, range.start);
      const inner = {start: range.start + ticks, end: range.end - ticks};
      return [{type: 'inlineCode', ...range, value: node.value, inner}];
    }
    case 'strong':
    case 'emphasis':
    case 'delete':
      return [{type: node.type, ...range, children: toInline(node.children, context)}];
    case 'link': {
      const target = destination(source, range, node.children.at(-1));
      const title = titleOf(node.title, target.end, range.end, source);
      const children = toInline(node.children, context);
      return [{type: 'link', ...range, url: node.url, target, title, children}];
    }
    case 'image': {
      const target = destination(source, range, undefined);
      const title = titleOf(node.title, target.end, range.end, source);
      return [{type: 'image', ...range, url: node.url, target, title, alt: node.alt ?? ''}];
    }
    case 'linkReference':
    case 'imageReference': {
      const definition = context.definitions.get(node.identifier);
      const url = definition?.url ?? '';
      const target = definition ? definitionTarget(definition, source) : range;
      return node.type === 'linkReference'
        ? [
            {
              type: 'link',
              ...range,
              url,
              target,
              title: null,
              children: toInline(node.children, context),
            },
          ]
        : [{type: 'image', ...range, url, target, title: null, alt: node.alt ?? ''}];
    }
    case 'mdxJsxTextElement':
      return [toTextElement(node, context)];
    case 'mdxTextExpression':
      return [{type: 'textExpression', ...range, value: node.value}];
    default:
      return [];
  }
}

function toTextElement(node: MdxJsxTextElement, context: Context): InlineNode {
  return {
    type: 'textElement',
    ...rangeOf(node),
    name: node.name ?? '',
    attributes: readJsxAttributes(node.attributes, context.source),
    children: toInline(node.children, context),
  };
}

function countTicks(source: string, start: number): number {
  let end = start;
  while (source[end] === '`') end++;
  return end - start;
}
