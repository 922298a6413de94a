import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {build, type Plugin} from 'esbuild';

/** Packages with native parts, or of which there must be one only; Node loads them as they are. */
const APART = ['@docusaurus/*', '@resvg/resvg-js', 'autoprefixer', 'esbuild', 'jiti'];

/**
 * Compiles the site's configuration with all plugins into one CommonJS file, `config.cjs`.
 * Docusaurus reads its configuration several times, and would translate some four hundred files of
 * TypeScript each time. Beside it, `check.cjs` checks the translations.
 *
 * @param root absolute path of the repository
 * @param folder absolute path of the folder to write to
 */
export async function bundleConfig(root: string, folder: string): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: {
      config: join(root, 'docusaurus.config.ts'),
      check: join(root, 'src/commands/checkSite.ts'),
    },
    outdir: folder,
    outExtension: {'.js': '.cjs'},
    bundle: true,
    format: 'cjs',
    platform: 'node',
    mainFields: ['module', 'main'],
    target: 'node20.19',
    external: APART,
    banner: {js: OPTIMISE_LATER + requireOf(root)},
    charset: 'utf8',
    logLevel: 'warning',
    plugins: [ownAddresses],
  });
}

/**
 * A build runs for seconds: to optimise code that has run for a moment costs more than it gains. An
 * engine without this setting, which is in bytes of bytecode, ignores it.
 */
const OPTIMISE_LATER =
  "module.require('node:v8').setFlagsFromString('--interrupt-budget=500000');\n";

/** Docusaurus hands a `require` of its own to a configuration; it is slower than Node's. */
function requireOf(root: string): string {
  const file = JSON.stringify(join(root, 'package.json'));
  return `var require = module.require('node:module').createRequire(${file});`;
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
