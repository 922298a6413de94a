import {mkdir, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {oldAddresses} from './oldAddresses';
import {redirectPage} from './redirectPage';

/**
 * Docusaurus plugin that keeps old links alive: for every page that has moved, it writes one at
 * each former address that leads to the new one, in every language.
 *
 * The stock plugin for this writes pages without a title, a language or a link, and a different
 * inline script into each.
 */
export function redirects({baseUrl, i18n, siteConfig}: LoadContext): Plugin {
  const language = i18n.localeConfigs[i18n.currentLocale]?.htmlLang ?? i18n.currentLocale;
  return {
    name: 'redirects',
    async postBuild({outDir, routesPaths}) {
      const pages = routesPaths.flatMap((path) =>
        oldAddresses(path.slice(baseUrl.length - 1)).map((old) => ({path, old})),
      );
      await Promise.all(
        pages.map(async ({path, old}) => {
          const file = join(outDir, `${old}.html`);
          const canonical = siteConfig.url + path;
          await mkdir(dirname(file), {recursive: true});
          await writeFile(file, redirectPage({language, title: siteConfig.title, path, canonical}));
        }),
      );
    },
  };
}
