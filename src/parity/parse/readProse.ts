import type {Attribute, Prose, Range} from '../document/document';
import type {ImageNode, InlineNode} from '../markdown/tree';
import {appendHtml, closeTag, elementSpan, type OpenTag} from './htmlSpans';
import {
  addDecoded,
  addSpan,
  addText,
  createProseBuilder,
  finishProse,
  insertText,
  type ProseBuilder,
} from './proseBuilder';

/**
 * Joins inline content into prose.
 *
 * @param nodes a paragraph's, heading's or cell's children
 * @param range where they stand in the file
 * @param source the file's text
 */
export function readProse(nodes: readonly InlineNode[], range: Range, source: string): Prose {
  const builder = createProseBuilder(source);
  appendNodes(nodes, builder);
  return finishProse(builder, {start: range.start, end: range.end});
}

function appendNodes(nodes: readonly InlineNode[], builder: ProseBuilder): void {
  let open: OpenTag[] | null = null;
  for (const node of nodes) {
    if (node.type === 'html') {
      open ??= [];
      appendHtml(node, builder, open);
    } else {
      appendNode(node, builder);
    }
  }
  if (open === null) return;
  for (const {tag, start} of open.reverse()) closeTag(tag, start, tag.range.end, builder);
}

function appendNode(node: Exclude<InlineNode, {type: 'html'}>, builder: ProseBuilder): void {
  const start = builder.text.length;
  switch (node.type) {
    case 'text':
      addText(builder, node.value, node.start, node.end);
      return;
    case 'break':
      insertText(builder, '\n', node.start);
      return;
    case 'inlineCode':
      addDecoded(builder, node.value, node.inner.start, node.inner.end);
      addSpan(builder, 'code', start, node);
      return;
    case 'strong':
    case 'emphasis':
    case 'delete':
      appendNodes(node.children, builder);
      addSpan(builder, node.type === 'delete' ? 'deleted' : node.type, start, node);
      return;
    case 'link':
      appendNodes(node.children, builder);
      addSpan(builder, 'link', start, node, {
        target: node.url,
        targetRange: node.target,
        attributes: node.title ? [node.title] : [],
      });
      return;
    case 'image':
      addSpan(builder, 'image', start, node, {
        target: node.url,
        targetRange: node.target,
        attributes: imageAttributes(node, builder.source),
      });
      return;
    case 'textElement':
      if (node.name === 'br') {
        insertText(builder, '\n', node.start);
        return;
      }
      appendNodes(node.children, builder);
      elementSpan(node.name, start, node, node.attributes, builder);
      return;
    case 'textExpression':
      if (/^\s*(["'`])\s+\1\s*$/.test(node.value)) insertText(builder, ' ', node.start);
      else if (!/^\s*\/\*/.test(node.value)) {
        addDecoded(builder, node.value, node.start + 1, node.end - 1);
      }
      return;
    case 'footnoteReference':
      return;
  }
}

/** The text of an image as an attribute, where the file has it in one piece, and its title. */
function imageAttributes(image: ImageNode, source: string): Attribute[] {
  const {start, end, alt, title} = image;
  const attributes: Attribute[] = [];
  if (alt !== '') {
    const at = source.slice(start, end).indexOf(alt);
    const range = at === -1 ? {start, end} : {start: start + at, end: start + at + alt.length};
    attributes.push({name: 'alt', kind: 'text', value: alt, range});
  }
  if (title) attributes.push(title);
  return attributes;
}
