import type {Attribute, BlockKind, Range} from '../document/document';
import type {
  ContainerDirectiveNode,
  FlowElementNode,
  FlowNode,
  InlineNode,
  TextElementNode,
} from '../markdown/tree';
import {type HeadingDraft, standaloneId, toHeading} from './headingIds';
import {makeBlock, type PageContent, wrapBlocks} from './makeBlock';
import {isHeading, readHtmlBlocks} from './readHtmlBlocks';
import {readProse} from './readProse';

type ElementNode = FlowElementNode | TextElementNode;

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

const containerKinds = {
  blockquote: 'quote',
  footnoteDefinition: 'footnote',
  listItem: 'item',
  table: 'table',
  tableRow: 'row',
} as const;

/**
 * Turns a syntax tree into the checker's own blocks. A container that holds headings, such as a set
 * of tabs, is opened: it stays as an empty block, and its content follows.
 *
 * @param nodes the page's, or those of a container
 * @param source the file's text
 */
export function readBlocks(nodes: readonly FlowNode[], source: string): PageContent[] {
  const content: PageContent[] = [];
  for (const node of nodes) readNode(node, source, content);
  return content;
}

function readNode(node: FlowNode, source: string, content: PageContent[]): void {
  const range = {start: node.start, end: node.end};
  switch (node.type) {
    case 'paragraph':
      content.push(...readParagraph(node.children, range, source));
      return;
    case 'heading': {
      const prose = readProse(node.children, headingTextRange(range, source), source);
      content.push(toHeading(node.depth, range, prose, source));
      return;
    }
    case 'list': {
      const children = readBlocks(node.children, source);
      const variant = node.ordered ? 'ordered' : 'bullet';
      content.push(...wrapBlocks('list', variant, range, children, null, []));
      return;
    }
    case 'listItem':
    case 'blockquote':
    case 'footnoteDefinition':
    case 'table':
    case 'tableRow': {
      const children = readBlocks(node.children, source);
      content.push(...wrapBlocks(containerKinds[node.type], '', range, children, null, []));
      return;
    }
    case 'tableCell':
      content.push(makeBlock('cell', '', range, {prose: readProse(node.children, range, source)}));
      return;
    case 'code':
      content.push(makeBlock('code', node.language, range, {code: node.value}));
      return;
    case 'thematicBreak':
      content.push(makeBlock('break', '', range));
      return;
    case 'html':
      content.push(...readHtmlBlocks(source, range));
      return;
    case 'containerDirective':
      content.push(...readContainerDirective(node, range, source));
      return;
    case 'leafDirective': {
      const prose = readProse(node.children, range, source);
      content.push(makeBlock('component', node.name, range, {prose, attributes: node.attributes}));
      return;
    }
    case 'flowElement':
      content.push(...readElement(node, source));
      return;
    case 'flowExpression':
      if (!/^\s*(?:\/\*[\s\S]*\*\/\s*)?$/.test(node.value)) {
        content.push(makeBlock('expression', '', range, {code: node.value}));
      }
      return;
    case 'esm':
      content.push(makeBlock('expression', 'esm', range, {code: node.value}));
  }
}

/** A paragraph; JSX elements that stand alone in one are blocks, as MDX treats them. */
function readParagraph(nodes: readonly InlineNode[], range: Range, source: string): PageContent[] {
  if (standsAlone(nodes)) {
    return nodes.flatMap((node) => (node.type === 'textElement' ? readElement(node, source) : []));
  }
  if (source[range.start] === '{' && standaloneId.test(source.slice(range.start, range.end))) {
    return [];
  }
  const prose = readProse(nodes, range, source);
  return prose.spans.length === 0 && prose.text.trim() === ''
    ? []
    : [makeBlock('paragraph', '', range, {prose})];
}

function standsAlone(nodes: readonly InlineNode[]): boolean {
  let hasBlock = false;
  for (const node of nodes) {
    if (node.type === 'textElement') hasBlock ||= isBlockElement(node.name);
    else if (node.type !== 'text' || node.value.trim() !== '') return false;
  }
  return hasBlock;
}

function isBlockElement(name: string): boolean {
  return name === '' || elementKinds[name] !== undefined || /^(?:[A-Z]|h[1-6]$)/.test(name);
}

function readContainerDirective(
  node: ContainerDirectiveNode,
  range: Range,
  source: string,
): PageContent[] {
  const {label, name, attributes} = node;
  const title = label ? readProse(label.children, label, source) : null;
  const children = readBlocks(node.children, source);
  return wrapBlocks('admonition', name, range, children, title, attributes);
}

function readElement(node: ElementNode, source: string): PageContent[] {
  const {name, attributes} = node;
  const range = {start: node.start, end: node.end};
  const level = /^h([1-6])$/.exec(name)?.[1];
  if (level) return [readHeadingElement(node, Number(level), range, source)];
  const kind = elementKinds[name] ?? 'component';
  const children = groupPhrasing(node.children, source);
  const [only] = children;
  if (kind === 'paragraph' || kind === 'cell') {
    const prose = children.length === 1 && only && !isHeading(only) ? only.prose : null;
    if (prose) return [makeBlock(kind, '', range, {prose, attributes})];
    if (kind === 'paragraph') return children;
  }
  const own = kind === 'list' ? (name === 'ol' ? 'ordered' : 'bullet') : name;
  const variant = kind === 'component' || kind === 'list' ? own : '';
  return wrapBlocks(kind, variant, range, children, null, attributes);
}

function readHeadingElement(
  node: ElementNode,
  level: number,
  range: Range,
  source: string,
): HeadingDraft {
  const id: Attribute | undefined = node.attributes.find(({name}) => name === 'id');
  const [only] = node.children;
  const children: readonly (FlowNode | InlineNode)[] = node.children;
  const inline = only?.type === 'paragraph' ? only.children : children.filter(isInline);
  const written = id ? {value: id.value, range: id.range} : null;
  return toHeading(level, range, readProse(inline, range, source), source, written);
}

/** Children of an element, its loose text gathered into paragraphs. */
function groupPhrasing(nodes: ElementNode['children'], source: string): PageContent[] {
  const content: PageContent[] = [];
  let phrasing: InlineNode[] = [];
  const flush = () => {
    const [first, last] = [phrasing[0], phrasing[phrasing.length - 1]];
    if (first && last) {
      content.push(...readParagraph(phrasing, {start: first.start, end: last.end}, source));
    }
    phrasing = [];
  };
  for (const node of nodes) {
    if (isInline(node)) {
      phrasing.push(node);
    } else {
      flush();
      readNode(node, source, content);
    }
  }
  flush();
  return content;
}

const inlineTypes: ReadonlySet<string> = new Set<InlineNode['type']>([
  'break',
  'delete',
  'emphasis',
  'footnoteReference',
  'image',
  'inlineCode',
  'link',
  'strong',
  'text',
  'textElement',
  'textExpression',
]);

function isInline(node: FlowNode | InlineNode): node is InlineNode {
  return inlineTypes.has(node.type);
}

/** A heading without its marker, so that an id in a comment can be read in the file's text. */
function headingTextRange(range: Range, source: string): Range {
  const marker = /^#{1,6}[ \t]*/.exec(source.slice(range.start, range.start + 16));
  return {start: range.start + (marker?.[0].length ?? 0), end: range.end};
}
