import {createHash} from 'node:crypto';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

/** Those that `browserslist` in package.json names. */
const BROWSERS = ['chrome111', 'edge111', 'firefox115', 'safari16.4'];

/** A script of the site. */
export interface BuiltScript {
  /** Path in the build folder; the name changes with the text, so that hosts may cache it. */
  readonly file: string;
  readonly text: string;
}

/** Bundles the script that loads the framework when a reader first needs it. */
export async function bundleLoader(): Promise<BuiltScript> {
  const {outputFiles} = await build({
    entryPoints: [fileURLToPath(new URL('browser/loader.ts', import.meta.url))],
    bundle: true,
    minify: true,
    format: 'iife',
    target: BROWSERS,
    write: false,
    logLevel: 'warning',
  });
  const text = outputFiles[0]?.text ?? '';
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return {file: `assets/js/first-need.${hash}.js`, text};
}
