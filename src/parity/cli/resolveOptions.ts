import {resolve} from 'node:path';
import {ConfigurationError} from '../config/configurationError';
import {findConfig, type LoadedConfig, loadConfig} from '../config/loadConfig';
import type {ParityConfig} from '../config/parityConfig';
import type {Project} from '../config/project';
import {resolveProject} from '../config/resolveProject';
import type {CheckOptions} from './options';

/**
 * The project that flags and configuration file describe together.
 *
 * @throws ConfigurationError if there is nothing to check, or the configuration is wrong
 */
export async function resolveOptions(
  options: CheckOptions,
  workingDirectory: string,
): Promise<Project> {
  const loaded = await loadWanted(options, workingDirectory);
  const ownFolders = options.source === null;
  if (!loaded && ownFolders) {
    throw new ConfigurationError(
      'Nothing to check: give --source and --translation, or a configuration with --config.',
    );
  }
  const config = withFlags(loaded?.config ?? {collections: []}, options, workingDirectory);
  const folder = loaded?.folder ?? workingDirectory;
  return resolveProject(config, {folder, workingDirectory, ownFolders});
}

async function loadWanted(
  {config}: CheckOptions,
  workingDirectory: string,
): Promise<LoadedConfig | null> {
  const file = config ?? findConfig(workingDirectory);
  return file === null ? null : loadConfig(file, workingDirectory);
}

function withFlags(
  config: ParityConfig,
  {source, sourceLocale, translations, rules: settings}: CheckOptions,
  workingDirectory: string,
): ParityConfig {
  const merged: ParityConfig = {
    ...config,
    ...(sourceLocale !== null && {sourceLocale}),
    rules: {...config.rules, ...settings},
  };
  if (source === null) return merged;
  const absolute = (folder: string) => resolve(workingDirectory, folder);
  // Other folders than the configuration's own: its names and assertions stay, its folders go.
  return {
    ...merged,
    messages: [],
    collections: [
      {
        source: absolute(source),
        translations: Object.fromEntries(
          Object.entries(translations).map(([locale, folder]) => [locale, absolute(folder)]),
        ),
      },
    ],
  };
}
