import {join} from 'node:path';
import type {Project, ProjectCollection} from '../config/project';
import type {Finding, Place} from '../report/finding';
import {displayPath, type LoadedPage} from './loadPage';

/** A page that can’t be read. */
export function syntaxFinding(
  loaded: Extract<LoadedPage, {problem: unknown}>,
  page: string,
  locale: string,
  project: Project,
): Finding {
  const {reason, place} = loaded.problem;
  const isSource = locale === project.sourceLocale;
  return {
    rule: 'syntax',
    severity: 'error',
    locale,
    page,
    message: `The page can’t be read: ${reason}`,
    suggestion: null,
    source: isSource ? place : null,
    translation: isSource ? null : place,
  };
}

/** A source page without a translation. */
export function missingPage(
  {source, translations}: ProjectCollection,
  page: string,
  locale: string,
  {workingDirectory}: Project,
): Finding {
  const expected = displayPath(join(translations[locale] ?? '', page), workingDirectory);
  return {
    rule: 'pages',
    severity: 'error',
    locale,
    page,
    message: `The page has no translation into ${locale}; expected it at ${expected}.`,
    suggestion: null,
    source: topOf(displayPath(join(source, page), workingDirectory), page),
    translation: topOf(expected, null),
  };
}

/** A translation without a source page. */
export function orphanPage(
  folder: string,
  page: string,
  locale: string,
  project: Project,
): Finding {
  return {
    rule: 'pages',
    severity: 'error',
    locale,
    page,
    message: 'The page translates nothing: its source does not exist.',
    suggestion: null,
    source: null,
    translation: topOf(displayPath(join(folder, page), project.workingDirectory), page),
  };
}

function topOf(path: string, value: string | null): Place {
  return {path, line: 1, column: 1, endLine: 1, endColumn: 1, value, text: ''};
}
