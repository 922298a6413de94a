/**
 * Where the pages of a plugin lie: their folder in the default language, and below `i18n/<locale>`.
 */
const FOLDERS = [
  {source: 'docs', translated: 'docusaurus-plugin-content-docs/current'},
  {source: 'src/pages', translated: 'docusaurus-plugin-content-pages'},
] as const;

/** A page's file, whatever the language. */
export interface PageFile {
  /** Language that the file is written in; null for the default one. */
  readonly locale: string | null;
  /** Path of the file in the default language, below the folder of the site. */
  readonly source: string;
}

/**
 * Tells of a page's file which language it is in, and which file it translates.
 *
 * @param path below the folder of the site, `/`-separated
 * @returns null for a file that is no page
 */
export function readPageFile(path: string): PageFile | null {
  for (const {source, translated} of FOLDERS) {
    if (path.startsWith(`${source}/`)) return {locale: null, source: path};
    const [, locale, rest] = /^i18n\/([^/]+)\/(.+)$/u.exec(path) ?? [];
    if (locale !== undefined && rest?.startsWith(`${translated}/`)) {
      return {locale, source: source + rest.slice(translated.length)};
    }
  }
  return null;
}

/** The file that translates a page. */
export function translatedFile(source: string, locale: string): string {
  const folder = FOLDERS.find((each) => source.startsWith(`${each.source}/`));
  if (!folder) throw new Error(`${source} is no page: it lies in neither docs nor src/pages.`);
  return `i18n/${locale}/${folder.translated}${source.slice(folder.source.length)}`;
}
