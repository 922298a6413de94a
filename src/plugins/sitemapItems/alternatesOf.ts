/** A version of a page in one language, as a sitemap names it. */
export interface Alternate {
  readonly lang: string;
  readonly url: string;
}

/**
 * Lists the versions of a page, itself included, and which one is for everybody else.
 *
 * @param url public address of the page in the language `locale`
 * @param addresses public address of each language’s home page; the default language first
 * @param hasTranslation whether the page exists in a language other than the default one
 * @returns nothing for a page that exists in the default language alone
 */
export function alternatesOf(
  url: string,
  locale: string,
  addresses: Readonly<Record<string, string>>,
  hasTranslation: (locale: string) => boolean,
): Alternate[] {
  const [[defaultLocale, defaultHome] = ['', '']] = Object.entries(addresses);
  // The home page may stand without the slash.
  const path = url.slice((addresses[locale] ?? '').length);
  const versions = Object.entries(addresses).flatMap(([lang, home]) =>
    lang === defaultLocale || hasTranslation(lang) ? [{lang, url: home + path}] : [],
  );
  if (versions.length < 2) return [];
  return [...versions, {lang: 'x-default', url: defaultHome + path}];
}
