import {resolve} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {readMessages} from './readMessages';

/** Options of the plugin. */
export interface LocaleMessagesOptions {
  /** Names of catalogues: for each, `i18n/<locale>/<name>.json` must exist in every locale. */
  readonly namespaces: readonly string[];
}

/**
 * Docusaurus plugin that lets a component import the messages of the page's own language, and of
 * no other: `import messages from '@locale-messages/chooser'`.
 *
 * @throws Error naming the file if a catalogue is missing or is not a JSON object
 */
export function localeMessages(
  {localizationDir}: LoadContext,
  {namespaces}: LocaleMessagesOptions,
): Plugin {
  const files = namespaces.map((name) => ({name, path: resolve(localizationDir, `${name}.json`)}));
  return {
    name: 'locale-messages',
    async loadContent() {
      await Promise.all(files.map(({path}) => readMessages(path)));
    },
    configureWebpack: () => ({
      resolve: {
        alias: Object.fromEntries(files.map(({name, path}) => [`@locale-messages/${name}`, path])),
      },
    }),
    getPathsToWatch: () => files.map(({path}) => path),
  };
}
