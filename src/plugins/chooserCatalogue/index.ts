import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {sliceCatalogue} from '../../chooser/catalogue/sliceCatalogue';

const NAME = 'chooser-catalogue';
const FILE = 'catalogue.json';

/**
 * Docusaurus plugin that gives the chooser its slice of the catalogue of facts:
 * `import catalogue from '@chooser-catalogue'`. What the chooser does not show stays out of the page.
 */
export function chooserCatalogue({generatedFilesDir}: LoadContext): Plugin {
  return {
    name: NAME,
    async contentLoaded({actions}) {
      await actions.createData(FILE, sliceCatalogue());
    },
    configureWebpack: () => ({
      resolve: {alias: {'@chooser-catalogue': join(generatedFilesDir, NAME, 'default', FILE)}},
    }),
  };
}
