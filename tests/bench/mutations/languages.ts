/** What the mutations need to know of a language; apart from the checker's own data on purpose. */
export interface BenchLanguage {
  /** Months as they stand in a full date, January first. */
  readonly months: readonly string[];
  /** A full date with a month in words; groups day, month, year by name. */
  readonly fullDate: RegExp;
  /** Month and year without a day. */
  readonly monthYear: RegExp;
  readonly writeDate: (year: number, month: number, day: number) => string;
  /** Units that are often confused, in pairs. */
  readonly units: readonly (readonly [string, string])[];
  /** Words from two to nine, as they may stand for the digit. */
  readonly digits: Readonly<Record<string, string>>;
  /** A word that negates, with what remains of the sentence when it is taken out. */
  readonly negation: RegExp;
  readonly quotes: readonly [string, string];
}

const alternatives = (words: readonly string[]): string => words.join('|');

const englishMonths =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const russianMonths =
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');
const russianLocative =
  'январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре'.split(' ');
const germanMonths =
  'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');

export const benchLanguages: Readonly<Record<string, BenchLanguage>> = {
  en: {
    months: englishMonths,
    fullDate: new RegExp(
      `(?<month>${alternatives(englishMonths)}) (?<day>\\d{1,2}), (?<year>\\d{4})`,
      'gu',
    ),
    monthYear: new RegExp(`(?<month>${alternatives(englishMonths)}) (?<year>\\d{4})`, 'gu'),
    writeDate: (year, month, day) => `${englishMonths[month - 1]} ${day}, ${year}`,
    units: [
      ['GB', 'MB'],
      ['MB', 'KB'],
      ['hours', 'minutes'],
      ['minutes', 'seconds'],
      ['days', 'hours'],
      ['ms', 's'],
    ],
    digits: {'2': 'two', '3': 'three', '4': 'four', '5': 'five', '6': 'six'},
    negation: / (?:not|never)(?= )/gu,
    quotes: ['“', '”'],
  },
  ru: {
    months: russianMonths,
    fullDate: new RegExp(
      `(?<day>\\d{1,2})[ \u00a0](?<month>${alternatives(russianMonths)})[ \u00a0](?<year>\\d{4})`,
      'gu',
    ),
    monthYear: new RegExp(
      `(?<month>${alternatives([...russianLocative, ...russianMonths])})[ \u00a0](?<year>\\d{4})`,
      'gu',
    ),
    writeDate: (year, month, day) => `${day} ${russianMonths[month - 1]} ${year} г.`,
    units: [
      ['ГБ', 'МБ'],
      ['МБ', 'КБ'],
      ['часов', 'минут'],
      ['часа', 'минуты'],
      ['минут', 'секунд'],
      ['дней', 'часов'],
      ['мс', 'с'],
    ],
    digits: {'3': 'три', '4': 'четыре', '5': 'пять', '6': 'шесть', '7': 'семь'},
    negation: /(?<=[ \u00a0])не[ \u00a0](?=[а-яё])/gu,
    quotes: ['«', '»'],
  },
  de: {
    months: germanMonths,
    fullDate: new RegExp(
      `(?<day>\\d{1,2})\\.[ \u00a0](?<month>${alternatives(germanMonths)})[ \u00a0](?<year>\\d{4})`,
      'gu',
    ),
    monthYear: new RegExp(`(?<month>${alternatives(germanMonths)})[ \u00a0](?<year>\\d{4})`, 'gu'),
    writeDate: (year, month, day) => `${day}. ${germanMonths[month - 1]} ${year}`,
    units: [
      ['GB', 'MB'],
      ['MB', 'KB'],
      ['Stunden', 'Minuten'],
      ['Minuten', 'Sekunden'],
      ['Tage', 'Stunden'],
      ['Tagen', 'Stunden'],
      ['ms', 's'],
    ],
    digits: {'2': 'zwei', '3': 'drei', '4': 'vier', '5': 'fünf', '6': 'sechs'},
    negation: / nicht(?= )/gu,
    quotes: ['„', '“'],
  },
  ko: {
    months: Array.from({length: 12}, (_, index) => `${index + 1}월`),
    fullDate: /(?<year>\d{4})년 (?<month>\d{1,2}월) (?<day>\d{1,2})(?=일)/gu,
    monthYear: /(?<year>\d{4})년 (?<month>\d{1,2}월)(?! \d)/gu,
    writeDate: (year, month, day) => `${year}년 ${month}월 ${day}일`,
    units: [
      ['GB', 'MB'],
      ['시간', '분'],
      ['분', '초'],
      ['일', '시간'],
      ['ms', 's'],
    ],
    digits: {'2': '두', '3': '세', '4': '네'},
    negation: /지 않(?=[는은을습아])/gu,
    quotes: ['“', '”'],
  },
};

/** The data of a locale's language; null where the bench has none. */
export function benchLanguage(locale: string): BenchLanguage | null {
  return benchLanguages[locale.split('-')[0] ?? ''] ?? null;
}
