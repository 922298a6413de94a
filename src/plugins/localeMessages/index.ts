import {resolve} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {readMessages} from './readMessages';

/**
 * Makes a Docusaurus plugin that lets a component import the messages of the page's own language,
 * and of no other: `import messages from '@locale-messages/chooser'`.
 *
 * @param namespaces names of catalogues; for each, `i18n/<locale>/<name>.json` must exist in every
 *   locale, or the build fails with the name of the file
 * @example plugins: [localeMessages('chooser')]
 */
export function localeMessages(...namespaces: readonly string[]) {
  return ({localizationDir}: LoadContext): Plugin => {
    const files = namespaces.map((name) => ({
      name,
      path: resolve(localizationDir, `${name}.json`),
    }));
    return {
      name: 'locale-messages',
      async loadContent() {
        await Promise.all(files.map(({path}) => readMessages(path)));
      },
      configureWebpack: () => ({
        resolve: {
          alias: Object.fromEntries(
            files.map(({name, path}) => [`@locale-messages/${name}`, path]),
          ),
        },
      }),
      getPathsToWatch: () => files.map(({path}) => path),
    };
  };
}
