/** A node of the page's syntax tree, as far as this transformation looks at it. */
type Node = {readonly type: string; readonly name?: string | null; readonly children?: Node[]};

/**
 * Remark plugin that imports a component into the pages that use it. Registered with the theme's
 * MDX components, it would be downloaded with every page instead.
 *
 * @param modules component name → module that exports it under that name
 */
export function importComponents(modules: Readonly<Record<string, string>>) {
  return (tree: {children: Node[]}): void => {
    const used = Object.keys(modules).filter((name) => uses(tree.children, name));
    tree.children.unshift(...used.map((name) => importNode(name, modules[name] ?? '')));
  };
}

function uses(nodes: readonly Node[], name: string): boolean {
  return nodes.some(
    (node) =>
      (node.type.startsWith('mdxJsx') && node.name === name) || uses(node.children ?? [], name),
  );
}

// MDX takes imports as a syntax tree of their own (ESTree), beside their text.
function importNode(name: string, module: string): Node {
  const identifier = {type: 'Identifier', name};
  const declaration = {
    type: 'ImportDeclaration',
    specifiers: [{type: 'ImportSpecifier', imported: identifier, local: identifier}],
    source: {type: 'Literal', value: module, raw: JSON.stringify(module)},
    attributes: [],
  };
  return {
    type: 'mdxjsEsm',
    value: `import {${name}} from ${JSON.stringify(module)};`,
    data: {estree: {type: 'Program', sourceType: 'module', body: [declaration]}},
  } as Node;
}
