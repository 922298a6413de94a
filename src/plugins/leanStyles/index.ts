import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import autoprefixer from 'autoprefixer';
import {type ClientManifest, nameRouteChunks} from './nameRouteChunks';
import {trimInfima} from './trimInfima';

/**
 * Docusaurus plugin that sends each page the styles it needs: Infima without the parts that this
 * site never shows, and the styles of a component with the pages that have it. Stock Docusaurus
 * puts all styles into one file.
 */
export default function leanStylesPlugin({siteDir, generatedFilesDir}: LoadContext): Plugin {
  const {resolve} = createRequire(import.meta.url);
  const folders = [
    join(siteDir, 'src'),
    dirname(resolve('@docusaurus/theme-classic')),
    dirname(resolve('@docusaurus/theme-common')),
    dirname(resolve('@docusaurus/core/package.json')),
  ];
  const ownStyles = stylesIn(join(siteDir, 'src', 'css')).join('\n');
  const otherStyles = folders.flatMap(stylesIn).join('\n');
  return {
    name: 'lean-styles',
    configurePostCss(options) {
      return {
        ...options,
        // Else the folder of each file, and those above it, are searched for a configuration.
        config: false,
        // First, while rules stand as Infima wrote them; later steps wrap them in a layer.
        plugins: [trimInfima(otherStyles, ownStyles), ...options.plugins.map(prefixOnly)],
      };
    },
    configureWebpack: (_, isServer) =>
      isServer
        ? {}
        : {
            optimization: {splitChunks: {cacheGroups: {styles: false}}},
            plugins: [{apply: nameChunksOnceWritten}],
          },
  };

  function nameChunksOnceWritten(compiler: Compiler): void {
    const file = join(generatedFilesDir, 'client-manifest.json');
    compiler.hooks.afterEmit.tap('lean-styles', () => {
      // A development server writes no manifest.
      if (!existsSync(file)) return;
      const manifest = JSON.parse(readFileSync(file, 'utf8')) as ClientManifest;
      const registry = readFileSync(join(generatedFilesDir, 'registry.js'), 'utf8');
      writeFileSync(file, JSON.stringify(nameRouteChunks(manifest, registry)));
    });
  }
}

/**
 * Of what `postcss-preset-env` does, these browsers need the prefixes alone; the rest of it takes
 * longer to load than to run. Syntax is brought to the browsers when styles are minimised.
 */
const prefixes = autoprefixer();

function prefixOnly(plugin: unknown): unknown {
  return Array.isArray(plugin) && /postcss-preset-env/.test(String(plugin[0])) ? prefixes : plugin;
}

/** The one thing asked of the bundler. */
interface Compiler {
  readonly hooks: {readonly afterEmit: {tap(name: string, run: () => void): void}};
}

function stylesIn(folder: string): string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.css') && !file.includes('node_modules'))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}
