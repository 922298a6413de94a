import type {TwinPage} from '../twins';
import {pageWithTitle} from './frontMatter';
import type {Peer} from './peer';

// The template's own configuration stays in charge. The text comes in plain Markdown and in two
// languages, and its links may lead to what the stock site lacks.
const CONFIGURATION = `import stock from './docusaurus.config.js';

export default {
  ...stock,
  onBrokenLinks: 'ignore',
  onBrokenAnchors: 'ignore',
  markdown: {format: 'detect', hooks: {onBrokenMarkdownLinks: 'ignore'}},
  i18n: {defaultLocale: 'en', locales: ['en', 'ru']},
  themeConfig: {
    ...stock.themeConfig,
    navbar: {
      ...stock.themeConfig.navbar,
      items: [...stock.themeConfig.navbar.items, {type: 'localeDropdown', position: 'right'}],
    },
  },
};
`;

/** Where the template looks for a page. */
function fileOf({locale, path}: TwinPage): string {
  const isDocument = path.startsWith('docs/');
  const name = isDocument ? path.slice('docs/'.length) : path;
  if (locale === 'en') return `${isDocument ? 'docs' : 'src/pages'}/${name}.md`;
  return isDocument
    ? `i18n/${locale}/docusaurus-plugin-content-docs/current/${name}.md`
    : `i18n/${locale}/docusaurus-plugin-content-pages/${name}.md`;
}

/** The template of `create-docusaurus`, as everybody starts with it. */
export const docusaurus: Peer = {
  id: 'docusaurus',
  name: 'Docusaurus 3.10.2',
  packages: {
    '@docusaurus/core': '3.10.2',
    '@docusaurus/faster': '3.10.2',
    '@docusaurus/preset-classic': '3.10.2',
    '@mdx-js/react': '3.1.1',
    clsx: '2.1.1',
    'create-docusaurus': '3.10.2',
    'prism-react-renderer': '2.4.1',
    react: '19.3.1',
    'react-dom': '19.3.1',
  },
  overrides: {
    '@docsearch/react': '4.7.0',
    '@docsearch/core': '4.7.0',
    '@docsearch/css': '4.7.0',
    '@swc/core': '1.16.18',
    '@swc/html': '1.16.2',
  },
  scaffold: [
    'create-docusaurus/bin/index.js',
    'site',
    'classic',
    '--javascript',
    '--skip-install',
    '--package-manager',
    'npm',
  ],
  replaced: ['docs', 'src/pages/index.js', 'src/pages/index.module.css'],
  files: (pages) =>
    new Map([
      ['bench.config.js', CONFIGURATION],
      ...pages.map((page) => [fileOf(page), pageWithTitle(page)] as const),
    ]),
  build: ['@docusaurus/core/bin/docusaurus.mjs', 'build', '--config', 'bench.config.js'],
  output: 'build',
};
