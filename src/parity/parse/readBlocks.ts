import type {PhrasingContent, Root, RootContent} from 'mdast';
import type {ContainerDirective, LeafDirective} from 'mdast-util-directive';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx';
import type {Attribute, BlockKind, Range} from '../document/document';
import {readDirectiveAttributes, readJsxAttributes} from './attributes';
import {collectDefinitions} from './collectDefinitions';
import {type HeadingDraft, standaloneId, toHeading} from './headingIds';
import {makeBlock, type PageContent, wrapBlocks} from './makeBlock';
import {rangeOf} from './rangeOf';
import {type HtmlContent, isHeading, readHtmlBlocks} from './readHtmlBlocks';
import {type ProseContext, readProse} from './readProse';

type FlowNode = RootContent | ContainerDirective | LeafDirective;
type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

const elementKinds: Readonly<Record<string, BlockKind>> = {
  blockquote: 'quote',
  br: 'break',
  hr: 'break',
  li: 'item',
  ol: 'list',
  p: 'paragraph',
  pre: 'code',
  table: 'table',
  td: 'cell',
  th: 'cell',
  tr: 'row',
  ul: 'list',
};

const phrasingTypes = new Set<string>([
  'break',
  'delete',
  'emphasis',
  'footnoteReference',
  'image',
  'imageReference',
  'inlineCode',
  'link',
  'linkReference',
  'mdxJsxTextElement',
  'mdxTextExpression',
  'strong',
  'text',
]);

/**
 * Turns a syntax tree into the checker's own blocks. A container that holds headings, such as a set
 * of tabs, is opened: it stays as an empty block, and its content follows.
 *
 * @param tree the parser's tree
 * @param source the file's text
 */
export function readBlocks(tree: Root, source: string): PageContent[] {
  const context = {source, definitions: collectDefinitions(tree)};
  return readNodes(tree.children, context);
}

function readNodes(nodes: readonly FlowNode[], context: ProseContext): PageContent[] {
  return nodes.flatMap((node) => readNode(node, context));
}

function readNode(node: FlowNode, context: ProseContext): PageContent[] {
  const range = rangeOf(node);
  const {source} = context;
  switch (node.type) {
    case 'paragraph':
      return readParagraph(node.children, range, context);
    case 'heading': {
      const inner = headingTextRange(range, source);
      return [toHeading(node.depth, range, readProse(node.children, inner, context), source)];
    }
    case 'list':
      return container('list', node.ordered ? 'ordered' : 'bullet', node, context);
    case 'listItem':
      return container('item', '', node, context);
    case 'blockquote':
      return container('quote', '', node, context);
    case 'footnoteDefinition':
      return container('footnote', '', node, context);
    case 'table':
      return container('table', '', node, context);
    case 'tableRow':
      return container('row', '', node, context);
    case 'tableCell':
      return [makeBlock('cell', '', range, {prose: readProse(node.children, range, context)})];
    case 'code':
      return [makeBlock('code', node.lang ?? '', range, {code: node.value})];
    case 'thematicBreak':
      return [makeBlock('break', '', range)];
    case 'html':
      return readHtmlBlocks(source, range) satisfies HtmlContent[];
    case 'containerDirective':
      return readContainerDirective(node, range, context);
    case 'leafDirective': {
      const prose = readProse(node.children, range, context);
      const attributes = readDirectiveAttributes(node.attributes, range);
      return [makeBlock('component', node.name, range, {prose, attributes})];
    }
    case 'mdxJsxFlowElement':
      return readElement(node, range, context);
    case 'mdxFlowExpression':
      return /^\s*(?:\/\*[\s\S]*\*\/\s*)?$/.test(node.value)
        ? []
        : [makeBlock('expression', '', range, {code: node.value})];
    case 'mdxjsEsm':
      return [makeBlock('expression', 'esm', range, {code: node.value})];
    default:
      return phrasingTypes.has(node.type)
        ? readParagraph([node as PhrasingContent], range, context)
        : [];
  }
}

/** A paragraph; JSX elements that stand alone in one are blocks, as MDX treats them. */
function readParagraph(
  nodes: readonly PhrasingContent[],
  range: Range,
  context: ProseContext,
): PageContent[] {
  const elements = nodes.filter(
    (node): node is MdxJsxTextElement => node.type === 'mdxJsxTextElement',
  );
  const standsAlone =
    elements.length > 0 &&
    nodes.every(
      (node) =>
        node.type === 'mdxJsxTextElement' || (node.type === 'text' && node.value.trim() === ''),
    );
  if (standsAlone && elements.some(({name}) => isBlockElement(name))) {
    return elements.flatMap((element) => readElement(element, rangeOf(element), context));
  }
  if (standaloneId.test(context.source.slice(range.start, range.end))) return [];
  const prose = readProse(nodes, range, context);
  return prose.text.trim() === '' && prose.spans.length === 0
    ? []
    : [makeBlock('paragraph', '', range, {prose})];
}

function isBlockElement(name: string | null): boolean {
  return name === null || elementKinds[name] !== undefined || /^(?:[A-Z]|h[1-6]$)/.test(name);
}

function readContainerDirective(
  node: ContainerDirective,
  range: Range,
  context: ProseContext,
): PageContent[] {
  const [first, ...rest] = node.children;
  const isTitled = first?.type === 'paragraph' && first.data?.directiveLabel === true;
  const title = isTitled ? readProse(first.children, rangeOf(first), context) : null;
  const attributes = readDirectiveAttributes(node.attributes, range);
  const children = isTitled ? rest : node.children;
  return wrapBlocks(
    'admonition',
    node.name,
    range,
    readNodes(children, context),
    title,
    attributes,
  );
}

function readElement(node: JsxElement, range: Range, context: ProseContext): PageContent[] {
  const name = node.name ?? '';
  const attributes = readJsxAttributes(node.attributes, context.source);
  const level = /^h([1-6])$/.exec(name)?.[1];
  if (level) return [readHeadingElement(node, Number(level), range, attributes, context)];
  const kind = elementKinds[name] ?? 'component';
  const children = groupPhrasing(node.children as FlowNode[], context);
  const variant = kind === 'list' ? (name === 'ol' ? 'ordered' : 'bullet') : name;
  const [only] = children;
  if (kind === 'paragraph' || kind === 'cell') {
    const prose = children.length === 1 && only && !isHeading(only) ? only.prose : null;
    if (prose) return [makeBlock(kind, '', range, {prose, attributes})];
    if (kind === 'paragraph') return children;
  }
  return wrapBlocks(
    kind,
    kind === 'component' || kind === 'list' ? variant : '',
    range,
    children,
    null,
    attributes,
  );
}

function readHeadingElement(
  node: JsxElement,
  level: number,
  range: Range,
  attributes: readonly Attribute[],
  context: ProseContext,
): HeadingDraft {
  const id = attributes.find((attribute) => attribute.name === 'id');
  const [only] = node.children;
  const phrasing = only?.type === 'paragraph' ? only.children : node.children;
  const prose = readProse(phrasing as PhrasingContent[], range, context);
  return toHeading(
    level,
    range,
    prose,
    context.source,
    id ? {value: id.value, range: id.range} : null,
  );
}

/** Children of an element, its loose text gathered into paragraphs. */
function groupPhrasing(nodes: readonly FlowNode[], context: ProseContext): PageContent[] {
  const content: PageContent[] = [];
  let phrasing: PhrasingContent[] = [];
  const flush = () => {
    const [first, last] = [phrasing[0], phrasing.at(-1)];
    if (first && last) {
      const range = {start: rangeOf(first).start, end: rangeOf(last).end};
      content.push(...readParagraph(phrasing, range, context));
    }
    phrasing = [];
  };
  for (const node of nodes) {
    if (phrasingTypes.has(node.type)) {
      phrasing.push(node as PhrasingContent);
    } else {
      flush();
      content.push(...readNode(node, context));
    }
  }
  flush();
  return content;
}

function container(
  kind: BlockKind,
  variant: string,
  node: FlowNode & {readonly children: readonly unknown[]},
  context: ProseContext,
): PageContent[] {
  const children = readNodes(node.children as FlowNode[], context);
  return wrapBlocks(kind, variant, rangeOf(node), children, null, []);
}

/** A heading without its marker, so that an id in a comment can be read in the file's text. */
function headingTextRange(range: Range, source: string): Range {
  const marker = /^ {0,3}#{1,6}[ \t]*/.exec(source.slice(range.start, range.start + 16));
  return {start: range.start + (marker?.[0].length ?? 0), end: range.end};
}
