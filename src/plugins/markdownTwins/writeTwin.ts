import type {Root, RootContent} from 'mdast';
import {gfmToMarkdown} from 'mdast-util-gfm';
import {toMarkdown} from 'mdast-util-to-markdown';
import {parseMarkdown} from '../../parity/reference/parseMarkdown';
import {heading, link, paragraph} from './nodes';
import {resolveTree} from './resolveTree';
import type {TwinScope} from './types';

/** A page whose twin is written. */
export interface TwinPage {
  /** Its file, for messages. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** Public address of the page. */
  readonly url: string;
}

/** The line below the title that leads back to the page and to the list of all pages. */
export interface TwinLinks {
  readonly page: string;
  readonly index: string;
  readonly indexUrl: string;
}

/**
 * Writes a page as plain Markdown: title, description, a way back, and everything the page shows.
 *
 * @param source text of the page’s MDX file
 * @throws Error naming the file, the line and the way out where something has no Markdown form
 */
export function writeTwin(
  source: string,
  page: TwinPage,
  links: TwinLinks,
  scope: TwinScope,
): string {
  const parsed = parseMarkdown(source.replace(/^\uFEFF/u, ''), 'mdx');
  if ('problem' in parsed) {
    throw new Error(`${page.path} has no Markdown twin: ${parsed.problem.reason}`);
  }
  let content: RootContent[];
  try {
    content = resolveTree(parsed.tree.children, scope);
  } catch (error) {
    throw new Error(`${page.path} has no Markdown twin: ${(error as Error).message}`);
  }
  const titled = content.find((node) => node.type === 'heading' && node.depth === 1);
  const tree: Root = {
    type: 'root',
    children: [
      titled ?? heading(1, page.title),
      ...(page.description === ''
        ? []
        : [{type: 'blockquote' as const, children: [paragraph(page.description)]}]),
      paragraph([
        `${links.page}: `,
        link(page.url, page.url),
        ` · ${links.index}: `,
        link(links.indexUrl, links.indexUrl),
      ]),
      ...content.filter((node) => node !== titled),
    ],
  };
  return toMarkdown(tree, {
    extensions: [gfmToMarkdown({tablePipeAlign: false})],
    bullet: '-',
    emphasis: '_',
    rule: '-',
    listItemIndent: 'one',
  });
}
