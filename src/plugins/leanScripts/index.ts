import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {getSwcJsMinimizerOptions} from '@docusaurus/faster';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {LIBRARIES, THEME_PARTS, UNUSED_THEME_PARTS} from './replacements';
import {shareChunk, trimConfig, trimMessages, trimVersion} from './trimData';

type Configuration = Parameters<NonNullable<Plugin['configureWebpack']>>[0];
type Minimizers = NonNullable<NonNullable<Configuration['optimization']>['minimizer']>;

const BROWSER = fileURLToPath(new URL('browser/', import.meta.url));

/** What every document loads, beside its own text. */
const SHARED_MODULE =
  /^@theme\/Doc(?:s|Version)?(?:Root|Item)$|^@generated\/docusaurus-plugin-content-docs\/default\/(?:__plugin|p\/[\w-]+)\.json$/;

const VERSION_PROPS = /docusaurus-plugin-content-docs\/default\/p\/[\w-]+\.json/g;

/**
 * Docusaurus has its scripts written in ASCII, six bytes for a letter of Russian. Ours are served
 * as UTF-8, and pages declare it.
 */
function withPlainLetters(config: Configuration, bundler: object): Minimizers {
  const {SwcJsMinimizerRspackPlugin} = bundler as {
    readonly SwcJsMinimizerRspackPlugin: new (options: object) => Minimizers[number];
  };
  const options = getSwcJsMinimizerOptions();
  const format = {...options.format, ascii_only: false};
  const forScripts = new SwcJsMinimizerRspackPlugin({minimizerOptions: {...options, format}});
  const others = config.optimization?.minimizer?.filter(
    (plugin) => plugin?.constructor.name !== SwcJsMinimizerRspackPlugin.name,
  );
  return [forScripts, ...(others ?? [])];
}

/**
 * Docusaurus plugin that sends a reader less script: without libraries that are needed for a
 * fraction of what they do, parts of the theme that no page shows, and data that only the build
 * reads.
 */
export default function leanScriptsPlugin({generatedFilesDir}: LoadContext): Plugin {
  const generated = (file: string) => join(generatedFilesDir, file);
  const isBuild = process.env.NODE_ENV !== 'development';

  function rewrite(file: string, change: (text: string) => string): void {
    const text = readFileSync(generated(file), 'utf8');
    writeFileSync(generated(file), change(text));
  }

  // The development server writes these files anew whenever a page changes.
  function trimGenerated(): void {
    rewrite('registry.js', (text) => shareChunk(text, (module) => SHARED_MODULE.test(module)));
    const registry = readFileSync(generated('registry.js'), 'utf8');
    for (const file of new Set(registry.match(VERSION_PROPS))) {
      rewrite(file, (text) => JSON.stringify(trimVersion(JSON.parse(text))));
    }
  }

  return {
    name: 'lean-scripts',
    configureWebpack(config, isServer, {currentBundler}) {
      const replaced = new Map<string, string>();
      const replace = (modules: Readonly<Record<string, string>>) => {
        for (const [name, file] of Object.entries(modules)) replaced.set(name, join(BROWSER, file));
      };
      replace(THEME_PARTS);
      for (const name of UNUSED_THEME_PARTS) replace({[`@theme/${name}`]: 'Nothing'});
      if (!isServer) replace(LIBRARIES);
      if (!isServer && isBuild) {
        trimGenerated();
        for (const [name, data] of Object.entries(browserData())) {
          const file = generated(`${name}.browser.json`);
          writeFileSync(file, JSON.stringify(data));
          replaced.set(`@generated/${name}`, file);
        }
      }
      const {NormalModuleReplacementPlugin} = currentBundler.instance;
      return {
        plugins: [
          new NormalModuleReplacementPlugin(/^[\w@]/, (resource) => {
            resource.request = replaced.get(resource.request) ?? resource.request;
          }),
        ],
        ...(!isServer &&
          isBuild && {
            mergeStrategy: {'optimization.minimizer': 'replace'},
            optimization: {
              // A chunk that is called by its name needs no entry in the list of names.
              chunkIds: 'named',
              // What one page needs stays in its script; what two need, from a package or from
              // here, is loaded once.
              splitChunks: {cacheGroups: {defaultVendors: {minChunks: 2}}},
              minimizer: withPlainLetters(config, currentBundler.instance),
            },
          }),
      };
    },
  };

  function browserData(): Readonly<Record<string, object>> {
    const read = (file: string) => JSON.parse(readFileSync(generated(file), 'utf8'));
    const config = readFileSync(generated('docusaurus.config.mjs'), 'utf8');
    const json = config.slice(config.indexOf('{'), config.lastIndexOf('}') + 1);
    return {
      'docusaurus.config': trimConfig(JSON.parse(json)),
      codeTranslations: trimMessages(read('codeTranslations.json')),
      'site-metadata': {},
    };
  }
}
