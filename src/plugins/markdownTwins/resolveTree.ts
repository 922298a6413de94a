import type {BlockContent, Blockquote, Nodes, PhrasingContent, RootContent} from 'mdast';
import type {ContainerDirective} from 'mdast-util-directive';
import {componentTwins} from './componentTwins';
import {paragraph, strong} from './nodes';
import type {Element, TwinScope} from './types';

/**
 * Rewrites a page's syntax tree into plain Markdown: components become what they show, admonitions
 * become quotes with a title, links become absolute, and what is code of the page goes.
 *
 * @param nodes children of the page's tree
 * @throws Error naming the component, directive or expression that has no Markdown form, and its line
 */
export function resolveTree(nodes: readonly Nodes[], scope: TwinScope): RootContent[] {
  return nodes
    .flatMap((node) => resolveNode(node, scope))
    .filter((node) => node.type !== 'paragraph' || node.children.length > 0) as RootContent[];
}

function resolveNode(node: Nodes, scope: TwinScope): readonly Nodes[] {
  const line = node.position?.start.line ?? 0;
  switch (node.type) {
    case 'yaml':
    case 'mdxjsEsm':
      return [];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      if (/^\s*\/\*[\s\S]*\*\/\s*$/u.test(node.value)) return [];
      throw new Error(
        `{${node.value}} in line ${line} has no Markdown form. Write what it shows, or make a component of it.`,
      );
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return componentNodes(node, line, scope);
    case 'containerDirective':
      return [admonition(node, scope)];
    case 'leafDirective':
    case 'textDirective':
      throw new Error(`The directive “${node.name}” in line ${line} has no Markdown form.`);
    case 'code':
      return codeNodes(node);
    case 'link':
    case 'definition':
    case 'image':
      return [
        {
          ...node,
          url: scope.address(node.url),
          ...('children' in node && {children: resolveTree(node.children, scope)}),
        } as Nodes,
      ];
    case 'heading':
      return [{...node, children: withoutTrailingSpace(resolveTree(node.children, scope))}];
    default:
      return 'children' in node
        ? [{...node, children: resolveTree(node.children, scope)} as Nodes]
        : [node];
  }
}

function componentNodes(element: Element, line: number, scope: TwinScope): readonly Nodes[] {
  const twin = componentTwins[element.name ?? ''];
  if (!twin) {
    throw new Error(
      `<${element.name ?? ''}> in line ${line} has no Markdown form. Add one in src/plugins/markdownTwins/componentTwins.ts.`,
    );
  }
  return twin(element, scope, resolveTree(element.children, scope));
}

function admonition(directive: ContainerDirective, scope: TwinScope): Blockquote {
  const [first, ...rest] = directive.children;
  const isLabelled = first?.type === 'paragraph' && first.data?.directiveLabel === true;
  const title = isLabelled
    ? (resolveTree(first.children, scope) as PhrasingContent[])
    : scope.admonition(directive.name);
  const children = resolveTree(isLabelled ? rest : directive.children, scope) as BlockContent[];
  return {type: 'blockquote', children: [paragraph([strong(title)]), ...children]};
}

/** The title of a block of code is a line above it; what else stands in its first line goes. */
function codeNodes({meta, ...code}: Extract<Nodes, {type: 'code'}>): Nodes[] {
  const title = /(?:^|\s)title="([^"]*)"/u.exec(meta ?? '')?.[1];
  return [...(title ? [paragraph([{type: 'inlineCode', value: title}])] : []), code];
}

/** A comment that was taken from the end of a heading leaves a space. */
function withoutTrailingSpace(nodes: readonly RootContent[]): PhrasingContent[] {
  const last = nodes.at(-1);
  const rest = nodes.slice(0, last?.type === 'text' ? -1 : undefined) as PhrasingContent[];
  return last?.type === 'text' ? [...rest, {...last, value: last.value.trimEnd()}] : rest;
}
