/**
 * Writes an ISO day in the long form of a language. All spaces are no-break: the browsers' and
 * Node's data differ in which of them are, and the page must be the same in both.
 *
 * @example formatDay('2026-08-22', 'ru') // "22 августа 2026 г."
 */
export function formatDay(day: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, {dateStyle: 'long', timeZone: 'UTC'})
    .format(new Date(day))
    .replace(/\s/g, '\u00A0');
}
