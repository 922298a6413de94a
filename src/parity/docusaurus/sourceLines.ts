/** A node of a page’s syntax tree, as far as this transformation looks at it. */
interface Node {
  readonly type: string;
  readonly position?: {
    readonly start: {readonly line: number};
    readonly end: {readonly line: number};
  };
  data?: {hProperties?: Record<string, unknown>};
  readonly children?: readonly Node[];
}

/** Blocks that become one element each. */
const blocks = new Set(['paragraph', 'heading', 'listItem', 'tableRow', 'blockquote', 'tableCell']);

/**
 * Remark plugin that tells every block where it stands in which file, so that the findings of the
 * check are shown beside it. It does nothing unless a development server runs.
 */
export function sourceLines() {
  const isServing = process.env.NODE_ENV === 'development';
  return (tree: Node, file: {readonly path?: string}): void => {
    if (!isServing || !file.path) return;
    mark(tree, file.path.replaceAll('\\', '/'));
  };
}

function mark(node: Node, path: string): void {
  const {position} = node;
  if (position && blocks.has(node.type)) {
    node.data ??= {};
    node.data.hProperties = {
      ...node.data.hProperties,
      'data-parity-file': path,
      'data-parity-lines': `${position.start.line}-${position.end.line}`,
    };
  }
  for (const child of node.children ?? []) mark(child, path);
}
