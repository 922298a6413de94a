/**
 * What `Intl` does not tell about the dates of a language. Every entry and every field may be missing: month
 * names, their order, "de", «г.», 年 and the like come from `Intl` for each locale, data or not.
 */
export interface LanguageData {
  /** Regions whose habits meet in texts of the bare language; their grammars are united, the first leads. */
  readonly regions?: readonly string[];
  /** Endings that follow the number of a day, as in "18th", «18-го», «1er». */
  readonly ordinalEndings?: readonly string[];
  /** Small words between day, month and year. */
  readonly connectors?: readonly string[];
  /** More of them that stand only between a month and its day. */
  readonly dayConnectors?: readonly string[];
  /** Words for "year" and their abbreviations, as they follow the number. */
  readonly yearWords?: readonly string[];
  /** Words that follow the number of a day. */
  readonly dayWords?: readonly string[];
  /** Words between the two ends of a range, and those that open it. */
  readonly rangeWords?: readonly string[];
  readonly rangeOpeners?: readonly string[];
  /** Words that join dates into a list, beside those of `Intl.ListFormat`. */
  readonly conjunctions?: readonly string[];
  /**
   * Endings on what the case forms of a month's name have in common, for the cases that `Intl` never uses
   * («в апреле»). Without this, a language whose names inflect accepts any ending of up to three letters.
   */
  readonly monthEndings?: readonly string[];
  /** Names of months that are also ordinary words, or parts of them: they need a capital or a year. */
  readonly wordsLikeMonths?: readonly string[];
  /** Letters before the number of a quarter ("T3"), beside the Q that is read in every language. */
  readonly quarterLetters?: readonly string[];
  /** Words for "quarter" beside those of `Intl.DisplayNames`. */
  readonly quarterWords?: readonly string[];
  /** Beginnings of the ordinal number words from first to fourth, as they stand before "quarter". */
  readonly quarterOrdinals?: readonly (readonly string[])[];
  /** How to write a quarter: `{q}` its number, `{roman}` the same in Roman numerals, `{y}` the year. */
  readonly quarterPatterns?: {readonly long: string; readonly short: string};
  /** What the first day of a month is followed by where all others have a bare number. */
  readonly firstDayEnding?: string;
  /** True where typography keeps the parts of a date on one line with no-break spaces. */
  readonly keepsTogether?: boolean;
}

const RUSSIAN_QUARTER = {long: '{q}-й квартал {y} г.', short: '{roman} кв. {y} г.'} as const;
const UKRAINIAN_QUARTER = {long: '{q}-й квартал {y} р.', short: '{roman} кв. {y} р.'} as const;

/** Data by language subtag (BCP 47). */
export const LANGUAGE_DATA: Readonly<Record<string, LanguageData>> = {
  en: {
    regions: ['en-US', 'en-GB'],
    ordinalEndings: ['st', 'nd', 'rd', 'th'],
    connectors: ['of'],
    dayConnectors: ['the'],
    rangeWords: ['to', 'through', 'thru', 'until', 'till'],
    rangeOpeners: ['from', 'between'],
    conjunctions: ['&'],
    wordsLikeMonths: ['may', 'march', 'mar'],
    quarterOrdinals: [['first'], ['second'], ['third'], ['fourth']],
    quarterPatterns: {long: 'Q{q} {y}', short: 'Q{q} {y}'},
  },
  ru: {
    ordinalEndings: ['го', 'ого', 'е', 'ое', 'й', 'ый', 'му', 'ому', 'м', 'ом'],
    connectors: ['числа', 'месяца'],
    yearWords: ['г.', 'г', 'года', 'году', 'год', 'годом', 'годе'],
    rangeWords: ['по', 'до'],
    rangeOpeners: ['с', 'со', 'от', 'между'],
    monthEndings: ['ь', 'й', 'я', 'а', 'е', 'ю', 'у', 'ем', 'ом'],
    quarterOrdinals: [['перв'], ['втор'], ['трет'], ['четверт']],
    quarterPatterns: RUSSIAN_QUARTER,
    keepsTogether: true,
  },
  uk: {
    ordinalEndings: ['го', 'ого', 'е', 'й', 'му', 'ому'],
    yearWords: ['р.', 'р', 'року', 'році', 'рік', 'роком'],
    rangeWords: ['по', 'до'],
    rangeOpeners: ['з', 'із', 'від', 'між'],
    monthEndings: ['ень', 'ні', 'ня', 'ню', 'нем', 'ий', 'ого', 'ому', 'им', 'і', 'у', 'ом', 'а'],
    quarterOrdinals: [['перш'], ['друг'], ['трет'], ['четверт']],
    quarterPatterns: UKRAINIAN_QUARTER,
    keepsTogether: true,
  },
  be: {
    yearWords: ['г.', 'г', 'года', 'годзе', 'год'],
    rangeWords: ['па', 'да'],
    rangeOpeners: ['з', 'са', 'ад'],
    keepsTogether: true,
  },
  bg: {yearWords: ['г.', 'г', 'година'], rangeWords: ['до'], rangeOpeners: ['от']},
  pl: {
    yearWords: ['r.', 'r', 'roku', 'rok'],
    rangeWords: ['do'],
    rangeOpeners: ['od'],
    monthEndings: [
      'eń',
      'en',
      'nia',
      'niu',
      'niem',
      'ień',
      'y',
      'ego',
      'ym',
      'ec',
      'ca',
      'cu',
      'cem',
      'a',
      'u',
      'em',
    ],
    quarterPatterns: {long: '{q}. kwartał {y} r.', short: '{roman} kw. {y} r.'},
    keepsTogether: true,
  },
  cs: {yearWords: ['roku'], rangeWords: ['do', 'až'], rangeOpeners: ['od'], keepsTogether: true},
  sk: {yearWords: ['roku'], rangeWords: ['do', 'až'], rangeOpeners: ['od'], keepsTogether: true},
  de: {
    regions: ['de', 'de-AT'],
    connectors: ['des', 'Jahres'],
    rangeWords: ['bis', 'bis zum'],
    rangeOpeners: ['von', 'vom', 'zwischen'],
    quarterOrdinals: [['erst'], ['zweit'], ['dritt'], ['viert']],
    quarterPatterns: {long: '{q}. Quartal {y}', short: 'Q{q} {y}'},
  },
  nl: {rangeWords: ['tot', 'tot en met', 't/m'], rangeOpeners: ['van', 'tussen']},
  sv: {rangeWords: ['till'], rangeOpeners: ['från', 'mellan']},
  fr: {
    ordinalEndings: ['er', 'e', 'ème'],
    connectors: ['de', 'd', 'du'],
    rangeWords: ['au', 'à'],
    rangeOpeners: ['du', 'de', 'entre'],
    quarterLetters: ['T'],
    quarterOrdinals: [['premier'], ['deuxième', 'second'], ['troisième'], ['quatrième']],
    quarterPatterns: {long: '{q}e trimestre {y}', short: 'T{q} {y}'},
    firstDayEnding: 'er',
  },
  es: {
    ordinalEndings: ['º', '°', 'ro'],
    connectors: ['de', 'del', 'año'],
    rangeWords: ['al', 'a', 'hasta'],
    rangeOpeners: ['del', 'de', 'desde', 'entre'],
    conjunctions: ['e', 'u'],
    wordsLikeMonths: ['mar'],
    quarterLetters: ['T'],
    quarterOrdinals: [['primer'], ['segundo'], ['tercer'], ['cuarto']],
    quarterPatterns: {long: 'T{q} {y}', short: 'T{q} {y}'},
  },
  pt: {
    ordinalEndings: ['º', '°'],
    connectors: ['de', 'do', 'ano'],
    rangeWords: ['a', 'até'],
    rangeOpeners: ['de', 'entre'],
    wordsLikeMonths: ['mar', 'set', 'out'],
    quarterLetters: ['T'],
    quarterOrdinals: [['primeiro'], ['segundo'], ['terceiro'], ['quarto']],
    quarterPatterns: {long: '{q}º trimestre de {y}', short: 'T{q} {y}'},
  },
  it: {
    ordinalEndings: ['º', '°'],
    connectors: ['di', 'del'],
    rangeWords: ['al', 'a'],
    rangeOpeners: ['dal', 'da', 'tra'],
    conjunctions: ['ed'],
    wordsLikeMonths: ['mar', 'set'],
    quarterLetters: ['T'],
    quarterOrdinals: [['primo'], ['secondo'], ['terzo'], ['quarto']],
    quarterPatterns: {long: '{q}º trimestre {y}', short: 'T{q} {y}'},
  },
  tr: {
    wordsLikeMonths: ['ara', 'eki', 'oca'],
    quarterPatterns: {long: '{y} {q}. çeyrek', short: 'Q{q} {y}'},
  },
  ja: {
    rangeWords: ['から'],
    conjunctions: ['と', 'や', 'および'],
    quarterWords: ['四半期'],
    quarterPatterns: {long: '{y}年第{q}四半期', short: '{y}年第{q}四半期'},
  },
  zh: {
    dayWords: ['号', '號'],
    rangeWords: ['至', '到'],
    conjunctions: ['和', '与', '及'],
    quarterOrdinals: [['一'], ['二'], ['三'], ['四']],
    quarterPatterns: {long: '{y}年第{q}季度', short: '{y}年第{q}季度'},
  },
  ko: {
    rangeWords: ['부터', '에서'],
    conjunctions: ['과', '와'],
    quarterPatterns: {long: '{y}년 {q}분기', short: '{y}년 {q}분기'},
  },
};

/** Where nobody knows better: the international way to write a quarter. */
export const DEFAULT_QUARTER_PATTERNS = {long: 'Q{q} {y}', short: 'Q{q} {y}'} as const;
