import {compile} from '@mdx-js/mdx';
import {highlightCode} from '@site/src/plugins/codeHighlighting/highlightCode';
import {expect, it} from 'vitest';

// Docusaurus hands the text after the language over in this property.
function keepMeta() {
  return (tree: {children: {type: string; meta?: string; data?: unknown}[]}) => {
    for (const node of tree.children) {
      if (node.type === 'code') node.data = {hProperties: {metastring: node.meta}};
    }
  };
}

async function compiled(page: string): Promise<string> {
  const options = {jsx: true, remarkPlugins: [keepMeta], rehypePlugins: [highlightCode]};
  return String(await compile({path: 'docs/page.mdx', value: page}, options));
}

it('a block of code in a page becomes a component with its finished HTML', async () => {
  const code = await compiled('```ts title="a.ts" {1}\nconst a = 1;\n```\n');
  expect(code).toContain('<CodeBlock language="ts" title="a.ts" html=');
  expect(code).toContain('code-keyword');
  expect(code).toContain('mark>');
});

it('a block within a list is found, and code within a sentence is left alone', async () => {
  expect(await compiled('- a\n\n  ```\n  b\n  ```\n')).toContain('<CodeBlock html="b"');
  expect(await compiled('Some `code` here.\n')).not.toContain('CodeBlock');
});

it('a fault is told with file and line', async () => {
  await expect(compiled('text\n\n```brainstorm\nx\n```\n')).rejects.toThrow(
    /docs\/page\.mdx:3: The code language “brainstorm”/,
  );
});
