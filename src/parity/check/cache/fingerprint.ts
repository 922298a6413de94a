import {createHash} from 'node:crypto';
import {readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Project} from '../../config/project';
import {rules} from '../../rules/registry';
import {toolVersion} from '../../version';
import type {Listing} from '../listPages';

/**
 * Everything but the pages themselves that a page's result depends on: the tool as it is installed,
 * the engine with its Unicode and language data, the configuration, and which pages there are, since
 * links are resolved against them.
 *
 * @returns a hash that changes with any of them
 */
export function fingerprint(project: Project, listings: readonly Listing[]): string {
  const {node, icu, unicode, cldr} = process.versions;
  const pages = listings.map(({source, translations}) => [source, [...translations]]);
  const outside = rules.map((rule) => rule.dependsOn?.(project) ?? '');
  return createHash('sha256')
    .update(JSON.stringify([toolVersion, ownFiles(), {node, icu, unicode, cldr}]))
    .update(JSON.stringify([project.recipe, pages, outside]))
    .digest('hex');
}

/** Set where a clone was compiled for its start, see `compiled.js`. */
declare const compiledVersion: string | undefined;

/** The tool's own files with size and time: in a clone, the version alone does not tell of a change. */
function ownFiles(): string[] {
  if (typeof compiledVersion === 'string') return [compiledVersion];
  const isSource = import.meta.url.endsWith('.ts');
  const folder = fileURLToPath(new URL(isSource ? '../..' : '.', import.meta.url));
  const lock = fileURLToPath(new URL('../../../../package-lock.json', import.meta.url));
  const files = readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return [...files.sort(), ...(isSource ? [lock] : [])].map((file) => {
    const stat = statSync(file, {throwIfNoEntry: false});
    return `${file} ${stat?.size} ${stat?.mtimeMs}`;
  });
}
