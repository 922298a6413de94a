import {type DatePrecision, datePrecision} from '../../facts/dates';

const OPTIONS: Readonly<Record<DatePrecision, Intl.DateTimeFormatOptions>> = {
  year: {year: 'numeric'},
  month: {year: 'numeric', month: 'long'},
  day: {year: 'numeric', month: 'long', day: 'numeric'},
};

/**
 * Writes a date as precisely as it is known, in the words of a language, with no-break spaces.
 *
 * @param iso `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 * @param locale BCP 47 tag
 * @throws RangeError if the date has another shape
 * @example formatDate('2023-07-18', 'ru') // '18 июля 2023 г.'
 */
export function formatDate(iso: string, locale: string): string {
  const precision = datePrecision(iso);
  // Read and written in UTC, so that no time zone moves the day.
  const text = new Intl.DateTimeFormat(locale, {...OPTIONS[precision], timeZone: 'UTC'}).format(
    new Date(iso),
  );
  // A year on its own needs no "г.".
  if (precision === 'year') return iso;
  return text.replaceAll(' ', '\u00a0');
}
