import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {Options} from '@docusaurus/plugin-sitemap';
import {readPageFile, translatedFile} from '../pageStatus/pageFiles';
import {type Alternate, alternatesOf} from './alternatesOf';

type CreateItems = NonNullable<Options['createSitemapItems']>;

const root = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * Makes the entries of the sitemap: those pages that exist in the language being built, each with
 * its versions in the other languages. A page that only repeats the source language is left out.
 *
 * @param addresses public address of each language’s home page, with a slash at the end, the
 *   default language first
 */
export function sitemapItems(addresses: Readonly<Record<string, string>>): CreateItems {
  return async ({defaultCreateSitemapItems, ...site}) => {
    const locale = process.env.DOCUSAURUS_CURRENT_LOCALE ?? Object.keys(addresses)[0] ?? '';
    const files = new Map(
      site.routes.flatMap((route) => route.routes ?? [route]).flatMap(leafFiles),
    );
    const items = await defaultCreateSitemapItems(site);
    return items.flatMap((item) => {
      const file = readPageFile(
        files.get(new URL(item.url).pathname.replace(/(.)\/$/u, '$1')) ?? '',
      );
      const hasTranslation = (other: string) =>
        file !== null && existsSync(root + translatedFile(file.source, other));
      const links = alternatesOf(item.url, locale, addresses, hasTranslation);
      const isDefault = locale === Object.keys(addresses)[0];
      if (file !== null && !isDefault && !hasTranslation(locale)) return [];
      return [{...item, links} as typeof item & {readonly links: readonly Alternate[]}];
    });
  };
}

interface Leaf {
  readonly path: string;
  readonly metadata?: {readonly sourceFilePath?: string};
  readonly routes?: readonly Leaf[];
}

function leafFiles({path, metadata, routes = []}: Leaf): (readonly [string, string])[] {
  const file = metadata?.sourceFilePath;
  return [
    ...(file === undefined ? [] : [[path.replace(/(.)\/$/u, '$1'), file] as const]),
    ...routes.flatMap(leafFiles),
  ];
}
