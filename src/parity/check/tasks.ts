import {join} from 'node:path';
import type {Project} from '../config/project';
import type {Listing} from './listPages';

/** One page in all its languages: what is checked together, so that its source is parsed once. */
export interface Task {
  /** Index of the collection in the project. */
  readonly collection: number;
  /** Relative to the collection's folders, with forward slashes. */
  readonly path: string;
  /** False for a translation without a source. */
  readonly hasSource: boolean;
  /** Locales that have the page. */
  readonly translated: readonly string[];
  /** Locales that lack it, although the source has it. */
  readonly missing: readonly string[];
}

/** Everything there is to check, in the order of reports: pages of the source, then orphans. */
export function listTasks(listings: readonly Listing[]): Task[] {
  return listings.flatMap((listing, collection) => [
    ...sourceTasks(listing, collection),
    ...orphanTasks(listing, collection),
  ]);
}

function sourceTasks({source, translations}: Listing, collection: number): Task[] {
  const locales = [...translations].map(([locale, pages]) => [locale, new Set(pages)] as const);
  return source.map((path): Task => {
    const has = (wanted: boolean) =>
      locales.flatMap(([locale, pages]) => (pages.has(path) === wanted ? [locale] : []));
    return {collection, path, hasSource: true, translated: has(true), missing: has(false)};
  });
}

function orphanTasks({source, translations}: Listing, collection: number): Task[] {
  const sources = new Set(source);
  return [...translations].flatMap(([locale, pages]) =>
    pages
      .filter((path) => !sources.has(path))
      .map((path) => ({collection, path, hasSource: false, translated: [locale], missing: []})),
  );
}

/** The files of a task, as absolute paths: the source first. */
export function filesOf(task: Task, project: Project): string[] {
  const collection = project.collections[task.collection];
  if (!collection) return [];
  const folders = [
    ...(task.hasSource ? [collection.source] : []),
    ...task.translated.map((locale) => collection.translations[locale] ?? ''),
  ];
  return folders.map((folder) => join(folder, task.path));
}
