import {relative, sep} from 'node:path';
import type {Project} from '../config/project';
import {filesOf, type Task} from './tasks';

/** Some of a project’s files, by absolute path; null for all of them. */
export type ChosenFiles = ReadonlySet<string> | null;

/** The tasks that the files belong to: a page in all its languages. */
export function chosenTasks(tasks: readonly Task[], project: Project, files: ChosenFiles): Task[] {
  if (files === null) return [...tasks];
  return tasks.filter((task) => filesOf(task, project).some((file) => files.has(file)));
}

/** Tells whether a file is a page or a message catalogue of the project, in any language. */
export function isProjectFile(absolute: string, {collections, messages}: Project): boolean {
  const isIn = (
    {source, translations}: {source: string; translations: Readonly<Record<string, string>>},
    isWanted: (path: string) => boolean,
  ) =>
    [source, ...Object.values(translations)].some((folder) => {
      const path = relative(folder, absolute).replaceAll(sep, '/');
      return path !== '' && !path.startsWith('../') && path !== '..' && isWanted(path);
    });
  return (
    collections.some((collection) => isIn(collection, collection.isPage)) ||
    messages.some((each) => isIn(each, each.isCatalogue))
  );
}
