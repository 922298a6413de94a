import {existsSync, statSync} from 'node:fs';
import {isAbsolute, resolve} from 'node:path';
import {createMatcher} from '../read/glob';
import {ConfigurationError} from './configurationError';
import type {CollectionConfig, MessagesConfig, ParityConfig} from './parityConfig';
import type {Origin, Project, ProjectCollection, ProjectMessages} from './project';

/**
 * Fills in every default and makes every path absolute.
 *
 * @param config validated
 * @throws ConfigurationError if a folder does not exist
 */
export function resolveProject(config: ParityConfig, origin: Origin): Project {
  const root = resolve(origin.folder, config.root ?? '.');
  const sourceLocale = config.sourceLocale ?? 'en';
  const collections = config.collections.map((collection) => toCollection(collection, root));
  const messages = (config.messages ?? []).map((each) => toMessages(each, root));
  const locales = [
    ...new Set([
      sourceLocale,
      ...[...collections, ...messages].flatMap(({translations}) => Object.keys(translations)),
    ]),
  ];
  const paths = config.site?.localePaths ?? {};
  return {
    recipe: {config, origin},
    workingDirectory: origin.workingDirectory,
    root,
    sourceLocale,
    locales,
    collections,
    messages,
    names: config.names ?? [],
    site: {
      urls: config.site?.urls ?? [],
      localePaths: Object.fromEntries(
        locales.map((locale) => {
          const standard = locale === sourceLocale ? '/' : `/${locale}/`;
          return [locale, withSlashes(paths[locale] ?? standard)];
        }),
      ),
      staticFolders: (config.site?.staticFolders ?? []).map((folder) => resolve(root, folder)),
      localizedHosts: config.site?.localizedHosts ?? [],
    },
    rulesUrl: config.rulesUrl ?? null,
    // What a site says of its own `.md` files tells nothing of other folders.
    md: (origin.ownFolders ? config.markdown?.md : undefined) ?? 'commonmark',
    rules: config.rules ?? {},
    advice: config.advice ?? [],
    glossary: config.glossary ?? [],
    assertions: config.assertions ?? [],
    exceptions: config.exceptions ?? [],
    ownFolders: origin.ownFolders,
  };
}

function toCollection(collection: CollectionConfig, root: string): ProjectCollection {
  const isIncluded = createMatcher(collection.include ?? ['**/*.{md,mdx}']);
  const isExcluded = createMatcher(collection.exclude ?? []);
  return {
    ...toFolders(collection, root),
    route:
      collection.route === undefined
        ? null
        : `/${collection.route}/`.replace(/\/+/g, '/').slice(0, -1),
    isPage: (path) => isIncluded(path) && !isExcluded(path),
  };
}

function toMessages(messages: MessagesConfig, root: string): ProjectMessages {
  const isExcluded = createMatcher(messages.exclude ?? []);
  return {
    ...toFolders(messages, root),
    isCatalogue: (path) => path.endsWith('.json') && !isExcluded(path),
  };
}

function toFolders(
  {source, translations}: Pick<CollectionConfig, 'source' | 'translations'>,
  root: string,
): {readonly source: string; readonly translations: Record<string, string>} {
  return {
    source: existingFolder(source, root, 'source folder'),
    translations: Object.fromEntries(
      Object.entries(translations).map(([locale, folder]) => [
        locale,
        existingFolder(folder, root, `folder for “${locale}”`),
      ]),
    ),
  };
}

function existingFolder(folder: string, root: string, role: string): string {
  const absolute = resolve(root, folder);
  const shown = isAbsolute(folder) ? folder : `${folder} (${absolute})`;
  if (!existsSync(absolute)) {
    throw new ConfigurationError(`The ${role} ${shown} does not exist.`);
  }
  if (!statSync(absolute).isDirectory()) {
    throw new ConfigurationError(`The ${role} ${shown} is a file, not a folder.`);
  }
  return absolute;
}

function withSlashes(path: string): string {
  return `/${path}/`.replace(/\/+/g, '/');
}
