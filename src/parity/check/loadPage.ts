import {relative, sep} from 'node:path';
import type {Project} from '../config/project';
import type {Page, SourceFile} from '../document/page';
import type {Format} from '../markdown/page';
import {parsePage} from '../parse/parsePage';
import {createLineIndex, placeAt} from '../read/lineIndex';
import {readText} from '../read/readText';
import type {Place} from '../report/finding';

export type LoadedPage =
  | {readonly page: Page}
  | {readonly problem: {readonly reason: string; readonly place: Place}};

/**
 * Reads and parses one page.
 *
 * @param absolute path of the file
 * @param path relative to its folder
 */
export function loadPage(
  absolute: string,
  path: string,
  locale: string,
  project: Project,
): LoadedPage {
  const read = readText(absolute);
  const file: SourceFile = {
    path: displayPath(absolute, project.workingDirectory),
    absolute,
    text: read.text,
    lines: createLineIndex(read.text),
  };
  const parsed = 'problem' in read ? read : parsePage(read.text, formatOf(path, project));
  if ('problem' in parsed) {
    const {reason, range} = parsed.problem;
    return {problem: {reason, place: {...placeAt(file, range, null), value: null}}};
  }
  return {page: {file, locale, page: path, document: parsed.document}};
}

/** The grammar that a page is read with. */
export function formatOf(path: string, {md}: Pick<Project, 'md'>): Format {
  return /\.mdx$/i.test(path) || md === 'mdx' ? 'mdx' : 'commonmark';
}

/** A path as findings show it: relative to the working directory, with forward slashes. */
export function displayPath(absolute: string, workingDirectory: string): string {
  const path = relative(workingDirectory, absolute);
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
