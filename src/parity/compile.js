// Compiles the checker where it is TypeScript, for the start of a clone and for measurements.

import {readFile} from 'node:fs/promises';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {build} from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * @param {Record<string, string>} entryPoints absolute paths of TypeScript files by the name of the result, without `.mjs`
 * @param {string} folder to fill
 * @param {string} version names the state of the sources, so that the program need not find it out again
 * @returns {Promise<string>} the folder
 */
export async function compile(entryPoints, folder, version) {
  await build({
    absWorkingDir: root,
    entryPoints,
    outdir: folder,
    outExtension: {'.js': '.mjs'},
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    // Packages hold the modules that Node would load; as such they are compiled in.
    mainFields: ['module', 'main'],
    target: 'node20.19',
    charset: 'utf8',
    minifyWhitespace: true,
    sourcemap: 'linked',
    sourcesContent: false,
    banner: {
      js: "import {createRequire as createRequireHere} from 'node:module';\nconst require = createRequireHere(import.meta.url);",
    },
    define: {compiledVersion: JSON.stringify(version)},
    logLevel: 'warning',
    plugins: [atHome, apart],
  });
  return folder;
}

/** What finds files beside itself, such as the documentation of rules, goes on finding them. */
const atHome = {
  name: 'at-home',
  /** @param {import('esbuild').PluginBuild} build */
  setup({onLoad}) {
    onLoad({filter: /[\\/]src[\\/]parity[\\/].*\.ts$/}, async ({path}) => {
      const text = await readFile(path, 'utf8');
      if (!text.includes('import.meta.url')) return undefined;
      const url = JSON.stringify(pathToFileURL(path).href);
      return {contents: text.replaceAll('import.meta.url', url), loader: 'ts'};
    });
  },
};

/** Most runs don't load it. */
const apart = {
  name: 'apart',
  /** @param {import('esbuild').PluginBuild} build */
  setup({onResolve}) {
    onResolve({filter: /^jiti$/}, () => ({path: import.meta.resolve('jiti'), external: true}));
  },
};
