import type {Plugin} from '@docusaurus/types';

/** Files to write, by path below the output folder of the language. */
export type EmittedFiles = ReadonlyMap<string, string | Buffer>;

type Bundler = NonNullable<ReturnType<NonNullable<Plugin['configureWebpack']>>>;

/**
 * Lets the bundler write files of ours beside its own. Unlike files written after the build, they
 * are there when other plugins look at the finished site, and the development server serves them.
 *
 * @param isServer whether the configuration is that of the server bundle, which writes no site
 * @param read makes the files; called once the plugins have loaded all content
 */
export function emitFiles(isServer: boolean, read: () => Promise<EmittedFiles>): Bundler {
  if (isServer) return {};
  return {
    plugins: [
      {
        apply(compiler) {
          compiler.hooks.thisCompilation.tap('emit-files', (compilation) => {
            compilation.hooks.processAssets.tapPromise('emit-files', async () => {
              for (const [file, content] of await read()) {
                compilation.emitAsset(file, new compiler.webpack.sources.RawSource(content));
              }
            });
          });
        },
      },
    ],
  };
}
