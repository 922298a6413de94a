import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {type Run, readRun} from './figures';
import {installPackages} from './installPackages';
import {property} from './property';

/** Lighthouse with a browser of its own. */
export interface Lighthouse {
  /**
   * Loads a page as a phone on a slow network does, with nothing in the cache.
   *
   * @throws Error naming the page that could not be measured
   */
  readonly measure: (address: string) => Promise<Run>;
  readonly close: () => void;
}

// The newest that runs on Node 20.
const PACKAGES = {lighthouse: '12.8.2', 'chrome-launcher': '1.2.1'};

/** Its defaults are the mobile preset: a phone’s screen, a slow network and processor simulated. */
const SETTINGS = {
  output: 'json',
  logLevel: 'error',
  disableFullPageScreenshot: true,
  onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'],
} as const;

const FLAGS = ['--headless', '--disable-gpu', '--disable-quic'];

/**
 * Installs Lighthouse into the scratch folder where it is missing and starts the browser.
 *
 * @param browser path of a Chromium or Chrome
 * @throws Error when npm or the browser refuses
 */
export async function startLighthouse(scratch: string, browser: string): Promise<Lighthouse> {
  const folder = join(scratch, 'lighthouse');
  installPackages(folder, {packages: PACKAGES});
  const run = await load(folder, 'lighthouse/core/index.js', 'default');
  const launch = await load(folder, 'chrome-launcher/dist/index.js', 'launch');
  const isRoot = process.getuid?.() === 0;
  const chrome = await launch({
    chromePath: browser,
    // Chromium refuses to start its sandbox as root, as in most CI containers.
    chromeFlags: isRoot ? [...FLAGS, '--no-sandbox'] : FLAGS,
    logLevel: 'error',
  }).catch((error: unknown) => {
    throw new Error(`The browser “${browser}” did not start: ${messageOf(error)}`);
  });
  return {
    async measure(address) {
      try {
        const result = await run(address, {...SETTINGS, port: property(chrome, 'port')});
        return readRun(property(result, 'lhr'));
      } catch (error) {
        throw new Error(`${address} could not be measured. ${messageOf(error)}`);
      }
    },
    close() {
      const kill = property(chrome, 'kill');
      if (typeof kill === 'function') Reflect.apply(kill, chrome, []);
    },
  };
}

type Callable = (...parameters: unknown[]) => Promise<unknown>;

/** A function of an installed package. The project does not know its types: it is no dependency. */
async function load(folder: string, file: string, name: string): Promise<Callable> {
  const path = join(folder, 'node_modules', file);
  const found = property(await import(pathToFileURL(path).href), name);
  if (typeof found === 'function') return async (...given) => Reflect.apply(found, null, given);
  throw new Error(`“${path}” exports no function “${name}”. Delete “${folder}” and try again.`);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
