import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const build = fileURLToPath(new URL('../../build/', import.meta.url));

function sitemapPaths(file: string): string[] {
  const xml = readFileSync(build + file, 'utf8');
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address = '']) => new URL(address).pathname,
  );
}

/** Every page of the built site by language, read from its sitemaps, so that a new page is tested by being there. */
export const pagesByLanguage = {
  en: sitemapPaths('sitemap.xml'),
  ru: sitemapPaths('ru/sitemap.xml'),
} as const;

export type Language = keyof typeof pagesByLanguage;

export const languages = Object.keys(pagesByLanguage) as Language[];

/** All pages of both languages with the language each should declare. */
export const everyPage = languages.flatMap((language) =>
  pagesByLanguage[language].map((path) => ({language, path})),
);

/** The address of an English page's twin, or of the English original of a Russian page. */
export function twinOf(path: string): string {
  return path.startsWith('/ru/') || path === '/ru' ? path.replace(/^\/ru\/?/, '/') : `/ru${path}`;
}
