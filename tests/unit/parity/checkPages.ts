import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {checkProject} from '../../../src/parity/check/checkProject';
import type {ParityConfig} from '../../../src/parity/config/parityConfig';
import {resolveProject} from '../../../src/parity/config/resolveProject';
import type {Finding} from '../../../src/parity/report/finding';
import type {Report} from '../../../src/parity/report/report';

/** Texts by path. */
export type Files = Readonly<Record<string, string | Buffer>>;

/** Writes files below a folder of its own, uses it, and removes it when the work is done. */
export function withFiles<Result>(files: Files, use: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'docs-parity-'));
  const remove = () => rmSync(folder, {recursive: true, force: true});
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), content);
  }
  let result: Result;
  try {
    result = use(folder);
  } catch (error) {
    remove();
    throw error;
  }
  if (result instanceof Promise) return result.finally(remove) as Result;
  remove();
  return result;
}

export type Settings = Partial<ParityConfig> & {readonly locale?: string};

/** Checks the folders `en` and `ru` of some files, or another locale's. */
export function checkFiles(files: Files, {locale = 'ru', ...config}: Settings = {}): Report {
  const marker = {'en/.keep': '', [`${locale}/.keep`]: ''};
  return withFiles({...marker, ...files}, (folder) =>
    checkProject(
      resolveProject(
        {collections: [{source: 'en', translations: {[locale]: locale}}], ...config},
        {folder, workingDirectory: folder, ownFolders: true},
      ),
    ),
  );
}

/** Checks one page and its translation. */
export function checkPair(
  source: string | Buffer,
  translation: string | Buffer,
  {page = 'page.mdx', ...settings}: Settings & {readonly page?: string} = {},
): readonly Finding[] {
  const {locale = 'ru'} = settings;
  return checkFiles({[`en/${page}`]: source, [`${locale}/${page}`]: translation}, settings)
    .findings;
}

/** A finding in one line: what most tests compare. */
export function brief({rule, severity, source, translation, suggestion}: Finding): string {
  const side = (place: Finding['source']) =>
    place ? `${place.line}:${place.column} ${place.value ?? '–'}` : '·';
  const write = suggestion === null ? '' : ` ⇒ ${suggestion}`;
  return `${severity} ${rule} | ${side(source)} | ${side(translation)}${write}`;
}

/** The findings of one page and its translation, one line each. */
export function briefs(
  source: string | Buffer,
  translation: string | Buffer,
  settings: Settings & {readonly page?: string} = {},
): string[] {
  return checkPair(source, translation, settings).map(brief);
}
