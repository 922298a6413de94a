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
    tree.children.unshift(...used.map((name) => importNode({name}, modules[name] ?? '')));
  };
}

function uses(nodes: readonly Node[], name: string): boolean {
  return nodes.some(
    (node) =>
      (node.type.startsWith('mdxJsx') && node.name === name) || uses(node.children ?? [], name),
  );
}

/** What to import from a module: an export by its name, or the default export under a name. */
type Imported = {readonly name: string} | {readonly default: string};

/**
 * An import as MDX takes it: a syntax tree of its own (ESTree), beside its text.
 *
 * @param module what the bundler shall look for
 */
export function importNode(imported: Imported, module: string): Node {
  const isNamed = 'name' in imported;
  const name = isNamed ? imported.name : imported.default;
  const local = {type: 'Identifier', name};
  const declaration = {
    type: 'ImportDeclaration',
    specifiers: [
      isNamed
        ? {type: 'ImportSpecifier', imported: local, local}
        : {type: 'ImportDefaultSpecifier', local},
    ],
    source: {type: 'Literal', value: module, raw: JSON.stringify(module)},
    attributes: [],
  };
  return {
    type: 'mdxjsEsm',
    value: `import ${isNamed ? `{${name}}` : name} from ${JSON.stringify(module)};`,
    data: {estree: {type: 'Program', sourceType: 'module', body: [declaration]}},
  } as Node;
}
