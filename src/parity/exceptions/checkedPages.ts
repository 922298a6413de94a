import type {CheckedPage} from '../check/taskResult';
import type {Project} from '../config/project';
import type {Finding} from '../report/finding';

/**
 * Tells which pages were compared: both files are there, can be read, and one translates the other.
 * Of a source page, that any of its translations was.
 */
export function checkedPages(
  pages: readonly CheckedPage[],
  findings: readonly Finding[],
  {sourceLocale}: Project,
): (page: string, locale: string) => boolean {
  const key = (page: string, locale: string) => `${locale}\n${page}`;
  const unreadable = new Set(
    findings.flatMap(({rule, page, locale}) => (rule === 'syntax' ? [key(page, locale)] : [])),
  );
  const checked = new Set<string>();
  for (const {path, locale, status} of pages) {
    if (status === 'missing' || status === 'orphan' || status === 'untranslated') continue;
    if (unreadable.has(key(path, locale)) || unreadable.has(key(path, sourceLocale))) continue;
    checked.add(key(path, locale)).add(key(path, sourceLocale));
  }
  return (page, locale) => checked.has(key(page, locale));
}
