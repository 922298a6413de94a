import {basename} from 'node:path';
import {loadPage} from '../check/loadPage';
import type {Page} from '../document/page';
import {parsePage} from '../parse/parsePage';
import {createLineIndex} from '../read/lineIndex';
import type {RuleContext} from '../rules/rule';
import type {FreshnessPair} from './listPairs';

export interface PagesOfPair {
  readonly source: Page;
  readonly translation: Page;
}

/** A pair of pages, parsed; null if one of them can’t be read. */
export function loadPair(
  {source, translation, page, locale}: FreshnessPair,
  {project}: RuleContext,
): PagesOfPair | null {
  const own = loadPage(source, page, project.sourceLocale, project);
  const other = loadPage(translation, page, locale, project);
  return 'page' in own && 'page' in other ? {source: own.page, translation: other.page} : null;
}

/** An older text of a page, parsed; null if it was no page then. */
export function parseVersion(text: string, page: Page, {project}: RuleContext): Page | null {
  const isMdx = /\.mdx$/i.test(basename(page.file.path)) || project.md === 'mdx';
  const parsed = parsePage(text.replace(/^\uFEFF/, ''), isMdx ? 'mdx' : 'commonmark');
  if ('problem' in parsed) return null;
  const {document} = parsed;
  const file = {...page.file, text: document.text, lines: createLineIndex(document.text)};
  return {...page, file, document};
}
