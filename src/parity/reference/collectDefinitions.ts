import type {Definition, Root, RootContent} from 'mdast';

/** The link definitions of a page by identifier; of several the first counts, as in CommonMark. */
export function collectDefinitions(tree: Root): Map<string, Definition> {
  const definitions = new Map<string, Definition>();
  const visit = (nodes: readonly RootContent[]): void => {
    for (const node of nodes) {
      if (node.type === 'definition' && !definitions.has(node.identifier)) {
        definitions.set(node.identifier, node);
      } else if ('children' in node && node.type !== 'paragraph' && node.type !== 'table') {
        visit(node.children as RootContent[]);
      }
    }
  };
  visit(tree.children);
  return definitions;
}
