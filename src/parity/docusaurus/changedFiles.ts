import {statSync} from 'node:fs';
import {join} from 'node:path';
import type {Project} from '../config/project';
import {listFiles} from '../read/listFiles';

/** Tells which files of a project were changed, made or removed since it was asked last. */
export function createChangeFinder(project: Project): () => string[] {
  let before = new Map<string, string>();
  return () => {
    const now = stampsOf(project);
    const changed = [...new Set([...before.keys(), ...now.keys()])].filter(
      (file) => before.get(file) !== now.get(file),
    );
    before = now;
    return changed;
  };
}

function stampsOf({collections, messages}: Project): Map<string, string> {
  const stamps = new Map<string, string>();
  const add = (folders: readonly string[], includes: (path: string) => boolean) => {
    for (const folder of folders) {
      for (const path of listFiles(folder, includes)) {
        const file = join(folder, path);
        const stats = statSync(file, {throwIfNoEntry: false});
        if (stats) stamps.set(file, `${stats.mtimeMs}:${stats.size}`);
      }
    }
  };
  for (const {source, translations, isPage} of collections) {
    add([source, ...Object.values(translations)], isPage);
  }
  for (const {source, translations, isCatalogue} of messages) {
    add([source, ...Object.values(translations)], isCatalogue);
  }
  return stamps;
}
