import {LANGUAGES, type Locale} from '../pages';
import type {TwinPage} from '../twins';
import {pageWithTitle} from './frontMatter';
import type {Peer} from './peer';

const LABELS: Readonly<Record<Locale, string>> = {en: 'English', ru: 'Русский'};

function folderOf(locale: Locale): string {
  return LANGUAGES.find((language) => language.locale === locale)?.folder ?? '';
}

function configuration(pages: readonly TwinPage[]): string {
  const locales = LANGUAGES.map(({locale, folder}) => {
    const sidebar = pages
      .filter((page) => page.locale === locale && page.path !== 'index')
      .map(({title, path}) => ({text: title, link: `/${folder}${path}`}));
    const key = folder === '' ? 'root' : locale;
    return [key, {label: LABELS[locale], lang: locale, themeConfig: {sidebar}}] as const;
  });
  const settings = {
    title: 'Which Token',
    cleanUrls: true,
    ignoreDeadLinks: true,
    locales: Object.fromEntries(locales),
    themeConfig: {search: {provider: 'local'}},
  };
  return `export default ${JSON.stringify(settings, null, 2)};\n`;
}

/** The default theme with its own local search. */
export const vitepress: Peer = {
  id: 'vitepress',
  name: 'VitePress 1.6.4',
  packages: {vitepress: '1.6.4'},
  files: (pages) =>
    new Map([
      ['package.json', '{"type": "module"}\n'],
      ['.vitepress/config.js', configuration(pages)],
      ...pages.map(
        (page) => [`${folderOf(page.locale)}${page.path}.md`, pageWithTitle(page)] as const,
      ),
    ]),
  build: ['vitepress/bin/vitepress.js', 'build'],
  output: '.vitepress/dist',
};
