import {existsSync, readFileSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {ConfigurationError} from './configurationError';
import type {ParityConfig} from './parityConfig';
import {validateConfig} from './validateConfig';

/** Where a configuration is looked for when none is named. */
const usualPlaces = ['docs-parity.config', 'parity.config', 'src/parity.config'].flatMap((name) =>
  ['ts', 'mts', 'js', 'mjs', 'json'].map((extension) => `${name}.${extension}`),
);

export interface LoadedConfig {
  readonly config: ParityConfig;
  /** Absolute path of the file. */
  readonly file: string;
  readonly folder: string;
}

/** The configuration file that a folder has by itself, or null. */
export function findConfig(folder: string): string | null {
  const place = usualPlaces.find((name) => existsSync(resolve(folder, name)));
  return place === undefined ? null : resolve(folder, place);
}

/**
 * Loads a configuration: JSON, or a module whose default export it is.
 *
 * @param path relative to `folder`
 * @throws ConfigurationError if there is no such file, it can't be loaded, or is no configuration
 */
export async function loadConfig(path: string, folder: string): Promise<LoadedConfig> {
  const file = resolve(folder, path);
  if (!existsSync(file)) {
    throw new ConfigurationError(`The configuration file ${path} does not exist.`);
  }
  const value = file.endsWith('.json') ? readJson(file, path) : await importDefault(file, path);
  return {config: validateConfig(value, path), file, folder: dirname(file)};
}

function readJson(file: string, path: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new ConfigurationError(
      `The configuration ${path} is not valid JSON: ${reasonOf(error)}.`,
    );
  }
}

async function importDefault(file: string, path: string): Promise<unknown> {
  let module: {readonly default?: unknown};
  try {
    module = await importModule(file);
  } catch (error) {
    throw new ConfigurationError(`The configuration ${path} can’t be loaded: ${reasonOf(error)}.`);
  }
  const exported = module.default;
  if (exported === undefined) {
    throw new ConfigurationError(
      `The configuration ${path} has no default export; write “export default defineConfig({…})”.`,
    );
  }
  // A CommonJS interop layer wraps the default export once more.
  const inner = (exported as {readonly default?: unknown} | null)?.default;
  return inner ?? exported;
}

/** A process that runs this file as TypeScript can read a configuration in it, too. */
const readsTypeScript = import.meta.url.endsWith('.ts');

/**
 * Newer Node strips types by itself, but resolves no import without an extension, and some releases
 * warn on every run: where nothing else reads TypeScript, jiti does, alike on all of them.
 */
async function importModule(file: string): Promise<{readonly default?: unknown}> {
  const {href} = pathToFileURL(file);
  const isTypeScript = /\.[cm]?ts$/.test(file);
  if (!isTypeScript) return import(href);
  if (readsTypeScript) {
    try {
      return await import(href);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ERR_UNKNOWN_FILE_EXTENSION') throw error;
    }
  }
  const {createJiti} = await import('jiti');
  return createJiti(import.meta.url).import(file);
}

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/\s+/g, ' ').replace(/\.$/, '');
}
