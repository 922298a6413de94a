import {codeHtml} from './codeHtml';
import {highlight} from './highlight';
import {readMeta} from './readMeta';

/** A node of the page's HTML tree, as far as this transformation looks at it. */
interface Node {
  readonly type: string;
  readonly tagName?: string;
  readonly value?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly position?: {readonly start: {readonly line: number}};
  children?: Node[] | undefined;
}

/** What the transformation needs to know of the file: its path, for messages. */
interface PageFile {
  readonly path?: string;
}

/**
 * Rehype plugin that colours blocks of code while the site is built, so that no highlighter runs
 * in the browser. Each becomes a `CodeBlock` with its finished HTML.
 */
export function highlightCode() {
  return (tree: Node, file: PageFile): void => replaceBlocks(tree, file);
}

function replaceBlocks(parent: Node, file: PageFile): void {
  parent.children = parent.children?.map((node) => {
    const code = node.tagName === 'pre' ? node.children?.[0] : undefined;
    if (code?.tagName === 'code') return codeBlock(code, file);
    replaceBlocks(node, file);
    return node;
  });
}

function codeBlock(code: Node, file: PageFile): Node {
  const {className, metastring} = code.properties ?? {};
  const classes = Array.isArray(className) ? className.map(String) : [];
  const language = classes.find((name) => name.startsWith('language-'))?.slice(9) ?? '';
  try {
    const {title, marked} = readMeta(typeof metastring === 'string' ? metastring : '');
    const html = codeHtml(highlight(textOf(code).replace(/\n$/, ''), language), marked);
    return component('CodeBlock', {language, title, html});
  } catch (error) {
    const place = `${file.path ?? 'page'}:${code.position?.start.line ?? 1}`;
    throw new Error(`${place}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function textOf(node: Node): string {
  return node.value ?? node.children?.map(textOf).join('') ?? '';
}

function component(name: string, attributes: Readonly<Record<string, string | undefined>>): Node {
  const given = Object.entries(attributes).filter(([, value]) => value);
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: given.map(([key, value]) => ({type: 'mdxJsxAttribute', name: key, value})),
    children: [],
  } as Node;
}
