import type {LoadContext, Plugin} from '@docusaurus/types';

/**
 * Docusaurus plugin that lets this package be of `"type": "module"`, where every `.js` file
 * counts as an ES module unless something else is said about it. Two kinds are not: the files
 * that Docusaurus generates, which mix `import` with `require`, and the chunks of the server
 * bundle, which Node.js loads as CommonJS.
 */
export function moduleTypes({generatedFilesDir}: LoadContext): Plugin {
  return {
    name: 'module-types',
    configureWebpack: (_, isServer) => ({
      module: {rules: [{test: /\.js$/, include: generatedFilesDir, type: 'javascript/auto'}]},
      ...(isServer && {output: {chunkFilename: '[name].[contenthash:8].cjs'}}),
    }),
  };
}
