import type {Nodes, Root} from 'mdast';
import {directiveFromMarkdown} from 'mdast-util-directive';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter';
import {gfmFromMarkdown} from 'mdast-util-gfm';
import {mdxFromMarkdown} from 'mdast-util-mdx';
import {directive} from 'micromark-extension-directive';
import {frontmatter} from 'micromark-extension-frontmatter';
import {gfm} from 'micromark-extension-gfm';
import {mdxjs} from 'micromark-extension-mdxjs';

/** A node with its place and what it stands in, outermost first. */
export interface Located<Node extends Nodes = Nodes> {
  readonly node: Node;
  readonly start: number;
  readonly end: number;
  readonly ancestors: readonly Nodes[];
}

/** One language of a page, read by the reference parser rather than by the checker's own. */
export interface BenchText {
  readonly text: string;
  /** In page order. */
  readonly nodes: readonly Located[];
}

/** A page and its translation. */
export interface BenchPage {
  /** Relative to both folders. */
  readonly path: string;
  readonly sourceLocale: string;
  readonly locale: string;
  readonly source: BenchText;
  readonly translation: BenchText;
}

/**
 * Reads one language of a page.
 *
 * @param path decides the grammar: `.mdx` or plain Markdown
 * @returns null for a page that the reference parser refuses
 */
export function readBenchText(path: string, text: string): BenchText | null {
  const extensions = [gfm(), frontmatter(['yaml']), {flow: directive().flow ?? {}}];
  const mdastExtensions = [
    gfmFromMarkdown(),
    frontmatterFromMarkdown(['yaml']),
    directiveFromMarkdown(),
  ];
  try {
    const tree = path.endsWith('.mdx')
      ? fromMarkdown(text, {
          extensions: [...extensions, mdxjs()],
          mdastExtensions: [...mdastExtensions, mdxFromMarkdown()],
        })
      : fromMarkdown(text, {extensions, mdastExtensions});
    return {text, nodes: listNodes(tree)};
  } catch {
    return null;
  }
}

function listNodes(tree: Root): Located[] {
  const nodes: Located[] = [];
  const visit = (node: Nodes, ancestors: readonly Nodes[]): void => {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start !== undefined && end !== undefined && node.type !== 'root') {
      nodes.push({node, start, end, ancestors});
    }
    if ('children' in node) {
      const inside = [...ancestors, node];
      for (const child of node.children) visit(child, inside);
    }
  };
  visit(tree, []);
  return nodes;
}

/** The nodes of one type, in page order. */
export function nodesOf<Type extends Nodes['type']>(
  {nodes}: BenchText,
  type: Type,
): Located<Extract<Nodes, {type: Type}>>[] {
  return nodes.filter((located): located is Located<Extract<Nodes, {type: Type}>> => {
    return located.node.type === type;
  });
}

/** The text as written. */
export function rawOf({text}: BenchText, {start, end}: {start: number; end: number}): string {
  return text.slice(start, end);
}

/** Tells whether a node stands in one of these types. */
export function isInside({ancestors}: Located, ...types: readonly Nodes['type'][]): boolean {
  return ancestors.some(({type}) => types.includes(type));
}

/** Tells whether two nodes stand in one paragraph, heading or cell: there word order is free. */
export function isInOneBlock(a: Located, b: Located): boolean {
  return blockOf(a) === blockOf(b);
}

function blockOf({ancestors}: Located): Nodes | undefined {
  return ancestors.findLast(({type}) => /^(?:paragraph|heading|tableCell)$/u.test(type));
}
