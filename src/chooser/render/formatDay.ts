/**
 * Writes an ISO day or month in the long form of a language. All spaces are no-break: the
 * browsers' and Node's data differ in which of them are, and the page must be the same in both.
 *
 * @example formatDay('2026-08-22', 'ru') // "22 августа 2026 г."
 * @example formatDay('2025-08', 'en') // "August 2025"
 */
export function formatDay(day: string, locale: string): string {
  const key = `${locale} ${day}`;
  const text = known.get(key) ?? format(day, locale);
  known.set(key, text);
  return text;
}

/** An answer names the same few days many times, and making a formatter is slow. */
const known = new Map<string, string>();

function format(day: string, locale: string): string {
  const isMonth = day.length === 7;
  return new Intl.DateTimeFormat(locale, {
    ...(isMonth ? {month: 'long', year: 'numeric'} : {dateStyle: 'long'}),
    timeZone: 'UTC',
  })
    .format(new Date(isMonth ? `${day}-01` : day))
    .replace(/\s/g, '\u00A0');
}
