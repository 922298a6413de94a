import {defineConfig} from '../../src/parity/config/defineConfig';
import type {NameEntry} from '../../src/parity/names/types';

function entries(group: string, names: readonly string[], common = false): NameEntry[] {
  return names.map((name) => ({
    id: name.toLowerCase().replaceAll(' ', '-'),
    group,
    names: {'*': [name]},
    ...(common && {common}),
  }));
}

/** What the pages of the benchmark, about a product that doesn't exist, must say in every language. */
export default defineConfig({
  collections: [
    {source: 'pages/en', translations: {de: 'pages/de', ko: 'pages/ko', ru: 'pages/ru'}},
  ],
  markdown: {md: 'mdx'},
  names: [
    ...entries('permission-sets', ['Backup Viewer', 'Restore Operator', 'Account Owner']),
    ...entries('plans', ['Dock', 'Quay', 'Terminal', 'Pier'], true),
    ...entries('products', ['Terraform', 'Fivetran', 'Harbour']),
  ],
});
