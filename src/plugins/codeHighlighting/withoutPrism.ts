import {createRequire} from 'node:module';
import type {Plugin} from '@docusaurus/types';

/**
 * Docusaurus plugin that keeps the theme from shipping Prism to the browser: code arrives there
 * coloured already. The theme loads it through a client module, whatever the pages hold.
 */
export function withoutPrism(): Plugin {
  const theme = createRequire(import.meta.url).resolve('@docusaurus/theme-classic');
  const loader = createRequire(theme).resolve('./prism-include-languages');
  return {
    name: 'without-prism',
    configureWebpack: () => ({resolve: {alias: {[loader]: false}}}),
  };
}
