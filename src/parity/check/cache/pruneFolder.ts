import {readdirSync, rmSync, statSync} from 'node:fs';
import {join} from 'node:path';

/** Projects whose results are kept; folders named on the command line are a project each. */
const mostFiles = 12;

/** Removes the cache files that were written longest ago. */
export function pruneFolder(folder: string): void {
  const files = readdirSync(folder)
    .filter((name) => /\.results(?:\.\d+)?$/.test(name))
    .map((name) => join(folder, name))
    .map((file) => ({file, time: statSync(file, {throwIfNoEntry: false})?.mtimeMs ?? 0}))
    .sort((a, b) => b.time - a.time);
  for (const {file} of files.slice(mostFiles)) rmSync(file, {force: true});
}
