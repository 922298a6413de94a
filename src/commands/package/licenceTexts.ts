import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/**
 * The licences of the packages that are compiled into the checker, which have to go with copies.
 *
 * @param root absolute path of the repository
 * @param folders of the packages, relative to it
 * @throws Error if a package comes without the text of its licence
 */
export function licenceTexts(root: string, folders: readonly string[]): string {
  return folders.map((folder) => licenceText(join(root, folder))).join('\n');
}

function licenceText(folder: string): string {
  const manifest = readFileSync(join(folder, 'package.json'), 'utf8');
  const {name, version, license} = JSON.parse(manifest) as Record<string, string>;
  const texts = readdirSync(folder)
    // Some keep the licence in a file of its own, which comes first by name, some in the readme.
    .filter((entry) => /^(?:licen[cs]e|readme)(?:[.-]|$)/i.test(entry))
    .sort((a, b) => a.toLowerCase().localeCompare(b.toLowerCase(), 'en'))
    .map((entry) => readFileSync(join(folder, entry), 'utf8').trim());
  const text = texts.find((each) => /copyright/i.test(each));
  if (text === undefined) throw new Error(`The package ${name} states no licence.`);
  return `${name} ${version} (${license ?? 'see below'})\n\n${text}\n`;
}
