import type {TwinPage} from '../twins';
import {frontMatter} from './frontMatter';
import type {Peer} from './peer';

const CONFIGURATION = `import starlight from '@astrojs/starlight';
import {defineConfig} from 'astro/config';

export default defineConfig({
  site: 'http://localhost',
  integrations: [
    starlight({
      title: 'Which Token',
      locales: {root: {label: 'English', lang: 'en'}, ru: {label: 'Русский', lang: 'ru'}},
      sidebar: [{label: 'Documentation', translations: {ru: 'Документация'}, autogenerate: {directory: 'docs'}}],
    }),
  ],
});
`;

const COLLECTIONS = `import {docsLoader} from '@astrojs/starlight/loaders';
import {docsSchema} from '@astrojs/starlight/schema';
import {defineCollection} from 'astro:content';

export const collections = {docs: defineCollection({loader: docsLoader(), schema: docsSchema()})};
`;

function fileOf({locale, path}: TwinPage): string {
  return `src/content/docs/${locale === 'en' ? '' : `${locale}/`}${path}.md`;
}

/** Starlight as it is, with Pagefind; it writes the title itself. */
export const starlight: Peer = {
  id: 'starlight',
  name: 'Starlight 0.37.7',
  packages: {'@astrojs/starlight': '0.37.7', astro: '5.18.2'},
  files: (pages) =>
    new Map([
      ['package.json', '{"type": "module"}\n'],
      ['astro.config.mjs', CONFIGURATION],
      ['src/content.config.ts', COLLECTIONS],
      ...pages.map((page) => [fileOf(page), `${frontMatter(page)}${page.body}`] as const),
    ]),
  build: ['astro/astro.js', 'build'],
  output: 'dist',
};
