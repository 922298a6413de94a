import {cpSync, mkdirSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {type BenchPage, readBenchText} from './benchPage';

/** Folders of pages, as the command line names them. */
export interface CorpusFolders {
  readonly name: string;
  readonly source: string;
  readonly sourceLocale: string;
  readonly locale: string;
  readonly translation: string;
  /** Configuration of the checker; null for none. */
  readonly config: string | null;
}

/** A corpus in a folder of its own, where pages may be overwritten. */
export interface Corpus {
  readonly folders: CorpusFolders;
  /** Pages that exist in both languages and that the reference parser reads. */
  readonly pages: readonly BenchPage[];
}

/**
 * Copies both folders below a scratch folder and reads the pages that they share.
 *
 * @throws if a folder can't be read, or the two share no page
 */
export function loadCorpus(folders: CorpusFolders, scratch: string): Corpus {
  const copy = {source: join(scratch, 'source'), translation: join(scratch, 'translation')};
  mkdirSync(scratch, {recursive: true});
  cpSync(folders.source, copy.source, {recursive: true});
  cpSync(folders.translation, copy.translation, {recursive: true});
  const translated = new Set(listPages(copy.translation));
  const pages = listPages(copy.source)
    .filter((path) => translated.has(path))
    .flatMap((path) => {
      const source = readBenchText(path, readFileSync(join(copy.source, path), 'utf8'));
      const translation = readBenchText(path, readFileSync(join(copy.translation, path), 'utf8'));
      const {sourceLocale, locale} = folders;
      return source && translation ? [{path, sourceLocale, locale, source, translation}] : [];
    });
  if (pages.length === 0) {
    throw new Error(
      `${folders.source} and ${folders.translation} have no readable page in common.`,
    );
  }
  return {folders: {...folders, ...copy}, pages};
}

function listPages(folder: string): string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.mdx?$/u.test(path))
    .sort();
}
