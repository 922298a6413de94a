import type {Nodes, RootContent} from 'mdast';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {gfmFromMarkdown} from 'mdast-util-gfm';
import {gfm} from 'micromark-extension-gfm';

// The chooser stands in a section of its page, below a heading of level 2.
const LEVEL = 2;

function adapt(node: Nodes): void {
  if (node.type === 'heading') node.depth = Math.min(node.depth + LEVEL, 6) as typeof node.depth;
  if (!('children' in node)) return;
  const children = node.children as Nodes[];
  children.forEach((child, index) => {
    if (child.type !== 'html') {
      adapt(child);
      return;
    }
    // A cell of a table is one line, and a line break in HTML is none of Markdown.
    children[index] = {type: 'text', value: '; '};
    const before = children[index - 1];
    if (before?.type === 'text') before.value = before.value.replace(/\.$/, '');
  });
}

/** The chooser’s own Markdown, as a part of a page. */
export function chooserTwin(markdown: string): RootContent[] {
  const tree = fromMarkdown(markdown, {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  });
  adapt(tree);
  return tree.children;
}
