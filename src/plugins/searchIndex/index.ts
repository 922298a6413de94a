import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {buildIndex} from '../../search/buildIndex';
import {packIndex} from '../../search/indexFormat';
import {listPages} from './listPages';
import {readPageText} from './readPageText';

const NAME = 'search-index';
const FILE = 'index.json';

/**
 * Docusaurus plugin that gives the search the index of the page’s own language:
 * `import('@search-index')`. The bundler makes a file of it whose name holds a hash of its content;
 * it is loaded by whoever imports it, and by no page.
 */
export function searchIndex({generatedFilesDir, siteDir}: LoadContext): Plugin {
  return {
    name: NAME,
    async allContentLoaded({allContent, actions}) {
      const pages = await Promise.all(
        listPages(allContent).map(async ({source, ...page}) => {
          const path = source.replace(/^@site/u, siteDir);
          return readPageText(await readFile(path, 'utf8'), {path, ...page});
        }),
      );
      await actions.createData(FILE, packIndex(buildIndex(pages)));
    },
    configureWebpack: () => ({
      resolve: {alias: {'@search-index': join(generatedFilesDir, NAME, 'default', FILE)}},
    }),
  };
}
