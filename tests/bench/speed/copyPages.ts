import {cpSync, mkdirSync} from 'node:fs';
import {join} from 'node:path';

/** The folders of one language pair. */
export interface Folders {
  readonly source: string;
  readonly translation: string;
  readonly sourceLocale: string;
  readonly locale: string;
}

/**
 * Makes a larger site of a small one: every page again under as many other names as asked for. Links
 * inside a copy lead to its own pages.
 *
 * @param target a new folder, with a folder for each of the two locales
 */
export function copyPages(folders: Folders, target: string, copies: number): void {
  for (const [from, locale] of [
    [folders.source, folders.sourceLocale],
    [folders.translation, folders.locale],
  ] as const) {
    for (let copy = 0; copy < copies; copy++) {
      const to = join(target, locale, `copy-${copy}`);
      mkdirSync(to, {recursive: true});
      cpSync(from, to, {recursive: true});
    }
  }
}
