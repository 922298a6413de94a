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
  /** A word that restricts to one case, taken out. */
  readonly only: RegExp;
  /** A word that takes out a case, and one that adds it. */
  readonly except: readonly [pattern: RegExp, instead: string];
  /** Words of duty, and what permits instead. */
  readonly duties: readonly (readonly [pattern: RegExp, instead: string])[];
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
    only: / only(?= )/gu,
    except: [/(?<= )except(?= )/gu, 'including'],
    duties: [[/(?<= )must(?= )/gu, 'may']],
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
    only: /(?<=[ \u00a0])только[ \u00a0](?=[а-яё])/gu,
    except: [/(?<=[ \u00a0])кроме(?=[ \u00a0](?!того))/gu, 'включая'],
    duties: [
      [/(?<=[ \u00a0])должен(?=[ \u00a0])/gu, 'может'],
      [/(?<=[ \u00a0])должн[ао](?=[ \u00a0])/gu, 'может'],
      [/(?<=[ \u00a0])должны(?=[ \u00a0])/gu, 'могут'],
      [/(?<=[ \u00a0])(?:нужно|необходимо)(?=[ \u00a0])/gu, 'можно'],
    ],
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
    only: / nur(?= )/gu,
    except: [/(?<= )außer(?= )/gu, 'einschließlich'],
    duties: [
      [/(?<= )muss(?=[ ,.])/gu, 'kann'],
      [/(?<= )musst(?=[ ,.])/gu, 'kannst'],
      [/(?<= )müssen(?=[ ,.])/gu, 'können'],
    ],
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
    only: /(?<=에서|에|때|으로)만(?= )/gu,
    except: [/(?<=[ 를을])제외(?=하|한)/gu, '포함'],
    duties: [[/(?<=\p{L})해야 합니다/gu, '할 수 있습니다']],
    quotes: ['“', '”'],
  },
};

/** The data of a locale's language; null where the bench has none. */
export function benchLanguage(locale: string): BenchLanguage | null {
  return benchLanguages[locale.split('-')[0] ?? ''] ?? null;
}
