import {languageData, supportedLocale} from './dateGrammar';
import {dateKey} from './dateKey';
import type {DateForm, DateValue} from './dateValue';
import {findDates} from './findDates';
import {gregorianFormat} from './intlPatterns';
import {DEFAULT_QUARTER_PATTERNS} from './languageData';

type WrittenForm = Exclude<DateForm, 'iso'>;
type Quarter = Extract<DateValue, {kind: 'quarter'}>;
type CalendarDate = Exclude<DateValue, Quarter>;

const ROMAN: readonly string[] = ['I', 'II', 'III', 'IV'];

function writeQuarter({quarter, year}: Quarter, locale: string, form: WrittenForm): string {
  const patterns = languageData(locale).quarterPatterns ?? DEFAULT_QUARTER_PATTERNS;
  return patterns[form === 'long' ? 'long' : 'short']
    .replace('{q}', String(quarter))
    .replace('{roman}', ROMAN[quarter - 1] ?? String(quarter))
    .replace('{y}', String(year));
}

/** The parts of a date; null for those to be decided, undefined for those that the date has not. */
function partsOf(value: CalendarDate): {
  readonly year: number | null | undefined;
  readonly month: number | null;
  readonly day: number | null | undefined;
} {
  switch (value.kind) {
    case 'placeholder':
      return {year: value.year ?? null, month: value.month ?? null, day: value.day ?? null};
    case 'day':
      return value;
    case 'month':
      return {year: value.year, month: value.month, day: undefined};
    case 'year-less-day':
      return {year: undefined, month: value.month, day: value.day};
  }
}

/** What stands for a month to be decided: "5월" becomes "X월", any name the word for "month". */
function unknownMonth(written: string, locale: string, form: WrittenForm): string {
  if (form === 'numeric') return 'XX';
  if (/\p{Nd}/u.test(written)) return written.replace(/\p{Nd}+/u, 'X');
  const word = new Intl.DisplayNames(locale, {type: 'dateTimeField'}).of('month') ?? 'XX';
  return word.slice(0, 1).toLocaleUpperCase(locale) + word.slice(1);
}

const digitFormats = new Map<string, Intl.NumberFormat>();

/** A formatter for bare digits, made once: making one takes far longer than using it. */
function digitFormat(locale: string, numberingSystem: string, digits: number): Intl.NumberFormat {
  const key = `${locale} ${numberingSystem} ${digits}`;
  const known = digitFormats.get(key);
  if (known) return known;
  const options = {numberingSystem, minimumIntegerDigits: digits, useGrouping: false};
  const format = new Intl.NumberFormat(locale, options);
  digitFormats.set(key, format);
  return format;
}

/** Writes the date as `Intl` would; numbers are put in one by one, as the date may not exist or not be complete. */
function writeCalendarDate(value: CalendarDate, locale: string, form: WrittenForm): string {
  const {year, month, day} = partsOf(value);
  const numeric = form === 'numeric';
  const format = gregorianFormat(locale, {
    ...(year !== undefined && {year: 'numeric'}),
    month: numeric ? '2-digit' : form,
    ...(day !== undefined && {day: numeric ? '2-digit' : 'numeric'}),
  });
  const {numberingSystem} = format.resolvedOptions();
  const number = (part: number, digits: number): string =>
    digitFormat(locale, numberingSystem, digits).format(part);
  const {firstDayEnding = ''} = languageData(locale);

  return format
    .formatToParts(Date.UTC(year ?? 2000, (month ?? 1) - 1, 18))
    .map((part) => {
      switch (part.type) {
        case 'year':
          return year ? number(year, 4) : '20XX';
        case 'month':
          return month ? part.value : unknownMonth(part.value, locale, form);
        case 'day':
          if (!day) return numeric ? 'XX' : 'X';
          return number(day, numeric ? 2 : 1) + (day === 1 && !numeric ? firstDayEnding : '');
        default:
          return part.value;
      }
    })
    .join('');
}

function write(value: DateValue, locale: string, form: WrittenForm): string {
  const text =
    value.kind === 'quarter'
      ? writeQuarter(value, locale, form)
      : writeCalendarDate(value, locale, form);
  return languageData(locale).keepsTogether ? text.replace(/\s/gu, '\u00a0') : text;
}

function readsBack(text: string, value: DateValue, locale: string): boolean {
  const [found, ...others] = findDates(text, [locale]);
  const key = dateKey(value);
  return (
    others.length === 0 &&
    (found?.candidates.some((candidate) => dateKey(candidate) === key) ?? false)
  );
}

/**
 * Writes a date in the form and the words of a locale: "July 18, 2023", «18 июля 2023 г.», 2023년 7월 18일. Words
 * and order are those of `Intl` for the Gregorian calendar. Where the typography of the language keeps the parts
 * of a date on one line (Russian, Ukrainian, Czech …), all spaces are no-break spaces (U+00A0). A form that the
 * locale lacks for this kind of date, or that could be read otherwise (a numeric day without a year), gives way
 * to the long form, and that to {@link dateKey}: what comes out is always read back as the same date.
 *
 * @param value any date, even an impossible or incomplete one
 * @param locale BCP 47 tag; ISO 8601 is the answer for one that `Intl` does not know
 * @param form how to write it
 */
export function formatDate(value: DateValue, locale: string, form: DateForm): string {
  const known = supportedLocale(locale);
  const key = dateKey(value);
  const month = value.kind === 'quarter' ? 1 : (value.month ?? 1);
  if (known === undefined || month < 1 || month > 12) return key;
  if (form === 'iso' && readsBack(key, value, locale)) return key;
  const forms: readonly WrittenForm[] =
    form === 'iso' || form === 'long' ? ['long'] : [form, 'long'];
  const written = forms.map((each) => write(value, known, each));
  return written.find((text) => readsBack(text, value, locale)) ?? key;
}
