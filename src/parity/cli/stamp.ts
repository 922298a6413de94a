import {join, resolve} from 'node:path';
import pc from 'picocolors';
import {listPages} from '../check/listPages';
import {displayPath, formatOf, loadPage} from '../check/loadPage';
import {ConfigurationError} from '../config/configurationError';
import type {Project} from '../config/project';
import {readTextFile, type TextFile, writeTextFile} from '../fix/textFile';
import {unifiedDiff} from '../fix/unifiedDiff';
import {readRecord} from '../freshness/readRecord';
import {sourceRecords, stampPage} from '../freshness/stampPage';
import {parsePage} from '../parse/parsePage';
import {count} from '../report/plural';
import type {StampOptions} from './options';
import {resolveOptions} from './resolveOptions';
import type {Terminal} from './terminal';

interface Translated {
  readonly page: string;
  readonly locale: string;
  readonly source: string;
  /** Absolute path. */
  readonly translation: string;
}

/** `docs-parity stamp`: records in translations the source sections that they were made from. */
export async function stamp(options: StampOptions, terminal: Terminal): Promise<0 | 1> {
  const project = await resolveOptions(options, terminal.workingDirectory);
  const all = listTranslations(project);
  const chosen = options.all ? all : chooseTranslations(all, options.files, terminal);
  let left = 0;
  let stamped = 0;
  for (const translated of chosen) {
    const path = displayPath(translated.translation, project.workingDirectory);
    const made = makeRecord(translated, project);
    if (!made) {
      left++;
      terminal.error(
        `${path} is left as it is: one of the two pages can’t be read; see “docs-parity check”.\n`,
      );
      continue;
    }
    const {before, after} = made;
    if (before.text === after.text) continue;
    stamped++;
    if (options.isDryRun) {
      const colors = pc.createColors(terminal.colors);
      terminal.out(unifiedDiff(path, before.text, after.text, colors));
    } else {
      writeTextFile(translated.translation, after);
    }
  }
  const done = options.isDryRun ? 'would be stamped; nothing has been written' : 'stamped';
  const same = chosen.length - stamped - left;
  terminal.error(`${count(stamped, 'translation')} ${done}; ${same} had the record already.\n`);
  return left > 0 ? 1 : 0;
}

function listTranslations({collections}: Project): Translated[] {
  return collections.flatMap((collection) => {
    const {source, translations} = listPages(collection);
    const known = new Set(source);
    return [...translations].flatMap(([locale, pages]) =>
      pages
        .filter((page) => known.has(page))
        .map((page) => ({
          page,
          locale,
          source: join(collection.source, page),
          translation: join(collection.translations[locale] ?? '', page),
        })),
    );
  });
}

function chooseTranslations(
  all: readonly Translated[],
  files: readonly string[],
  {workingDirectory}: Terminal,
): Translated[] {
  const byFile = new Map(all.map((each) => [each.translation, each] as const));
  return files.map((file) => {
    const found = byFile.get(resolve(workingDirectory, file));
    if (found) return found;
    throw new ConfigurationError(
      `The file ${file} is no translation of a page that exists; name translated pages, or give --all.`,
    );
  });
}

/** Null where one of the pages can’t be read, or where the record would not be read back. */
function makeRecord(
  {page, locale, source, translation}: Translated,
  project: Project,
): {readonly before: TextFile; readonly after: TextFile} | null {
  const own = loadPage(source, page, project.sourceLocale, project);
  const other = loadPage(translation, page, locale, project);
  const before = readTextFile(translation);
  if (!('page' in own) || !('page' in other) || before?.text !== other.page.file.text) return null;
  const text = stampPage(own.page.document, other.page.document);
  const parsed = parsePage(text, formatOf(page, project));
  const record = 'document' in parsed ? readRecord(parsed.document) : null;
  const wanted = sourceRecords(own.page.document, other.page.document);
  const isKept = record?.key === 'translated_from' && record.byUnit.size === wanted.size;
  return isKept ? {before, after: {...before, text}} : null;
}
