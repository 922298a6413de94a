import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {build, type Plugin} from 'esbuild';

/** Packages with native parts, or of which there must be one only; Node loads them as they are. */
const APART = ['@docusaurus/*', '@resvg/resvg-js', 'esbuild', 'jiti'];

/**
 * Compiles the site's configuration with all plugins into one CommonJS file. Docusaurus reads its
 * configuration several times, and would translate some four hundred files of TypeScript each time.
 *
 * @param root absolute path of the repository
 * @param file absolute path of the file to write, ending in `.cjs`
 */
export async function bundleConfig(root: string, file: string): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: [join(root, 'docusaurus.config.ts')],
    outfile: file,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    mainFields: ['module', 'main'],
    target: 'node20.19',
    external: APART,
    // Docusaurus hands a `require` of its own to a configuration; it is slower than Node's.
    banner: {
      js: `var require = module.require('node:module').createRequire(${JSON.stringify(join(root, 'package.json'))});`,
    },
    charset: 'utf8',
    logLevel: 'warning',
    plugins: [ownAddresses],
  });
}

/** Modules that look for files beside them find those of the sources. */
const ownAddresses: Plugin = {
  name: 'own-addresses',
  setup({onLoad}) {
    onLoad({filter: /[\\/](?:src|i18n)[\\/].*\.ts$/}, async ({path}) => {
      const text = await readFile(path, 'utf8');
      const address = JSON.stringify(pathToFileURL(path).href);
      return {contents: text.replaceAll('import.meta.url', address), loader: 'ts'};
    });
  },
};
