import {fold} from './fold';
import {type IntlPatterns, intlPatterns} from './intlPatterns';
import {LANGUAGE_DATA, type LanguageData} from './languageData';
import {compileMonthNames, type MonthNames} from './monthNames';
import {foldedWords, type PhraseTable, phraseSet, phraseTable} from './phraseTable';

/** Order of the parts of an all-numeric date. */
export type NumericOrder = 'dmy' | 'mdy' | 'ymd';

/** Everything needed to read the dates of one locale. */
export interface DateGrammar {
  readonly locale: string;
  readonly months: MonthNames;
  /** Words for "month" that stand for a month still to be decided ("Month X, 2024"). */
  readonly monthWords: PhraseTable<true>;
  /** Names of months that are ordinary words as well. */
  readonly wordsLikeMonths: ReadonlySet<string>;
  readonly yearUnits: PhraseTable<true>;
  readonly dayUnits: PhraseTable<true>;
  /** True where a day or a year without its unit is no date: "7월 18개" is 18 pieces in July. */
  readonly unitsRequired: boolean;
  readonly ordinalEndings: PhraseTable<true>;
  readonly connectors: PhraseTable<true>;
  /** Small words between a month and its day: those above, and "the". */
  readonly dayConnectors: PhraseTable<true>;
  /** Marks glued to the number of a day before the month. */
  readonly dayMarks: ReadonlySet<string>;
  readonly yearFirst: boolean;
  /** Orders in which a day and a month in words may stand without a year. */
  readonly dayFirst: boolean;
  readonly monthFirst: boolean;
  /** Orders of an all-numeric date, the usual one first; two where regions differ. */
  readonly numericOrders: readonly NumericOrder[];
  readonly numericSeparators: ReadonlySet<string>;
  readonly numericSpaced: boolean;
  /** True where a full stop closes a numeric date ("2023. 07. 18."). */
  readonly numericStop: boolean;
  readonly rangeWords: PhraseTable<true>;
  readonly rangeOpeners: PhraseTable<true>;
  readonly conjunctions: PhraseTable<true>;
  /** Letters before the number of a quarter, in upper case. */
  readonly quarterLetters: ReadonlySet<string>;
  /** Words for "quarter" with their style; long ones may carry an ending. */
  readonly quarterWords: PhraseTable<'long' | 'short'>;
  readonly quarterStems: readonly string[];
  /** Beginnings of the words for first to fourth. */
  readonly quarterOrdinals: readonly (readonly string[])[];
  /** First folded tokens of everything that makes the text around it worth reading: months, quarters. */
  readonly keyWords: ReadonlySet<string>;
  /** The same as they are written and as they fold, and the stems of case forms. */
  readonly keyNames: readonly string[];
}

/** A word at least so long may carry a case ending. */
const SHORTEST_STEM = 5;

/** The Gregorian numeric date of nowhere in particular: for languages that `Intl` does not know. */
const UNKNOWN_LANGUAGE: IntlPatterns = {
  names: [],
  yearUnits: [],
  dayUnits: [],
  connectors: [],
  dayMarks: [],
  yearFirst: false,
  dayFirst: false,
  monthFirst: false,
  numericOrder: 'dmy',
  numericSeparator: '.',
  numericSpaced: false,
  numericStop: false,
};

/**
 * Brings a locale to a tag that `Intl` supports, in any usual spelling ("pt_BR").
 *
 * @returns undefined for a language that `Intl` does not know, and for what is no tag at all
 */
export function supportedLocale(locale: string): string | undefined {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

/** The data of a locale's language, `{}` where there are none. */
export function languageData(locale: string): LanguageData {
  const language = locale.toLowerCase().split(/[-_]/u)[0] ?? '';
  return (Object.hasOwn(LANGUAGE_DATA, language) && LANGUAGE_DATA[language]) || {};
}

/** What `Intl` calls a field of a date, in every style. */
function fieldNames(
  locale: string | undefined,
  field: 'month' | 'quarter',
): [string, 'long' | 'short'][] {
  if (locale === undefined) return [];
  return (['long', 'short'] as const).flatMap((style) => {
    const name = new Intl.DisplayNames(locale, {type: 'dateTimeField', style}).of(field);
    return name ? [[name, style] as [string, 'long' | 'short']] : [];
  });
}

/** Words that join a list, from the text that `Intl` puts between two items. */
function listWords(locale: string | undefined): string[] {
  if (locale === undefined) return [];
  return (['conjunction', 'disjunction'] as const).map(
    (type) =>
      new Intl.ListFormat(locale, {type})
        .formatToParts(['1', '2'])
        .find((part) => part.type === 'literal')
        ?.value.trim() ?? '',
  );
}

function compile(locale: string): DateGrammar {
  const known = supportedLocale(locale);
  const data = languageData(locale);
  const bare = known !== undefined && !/[-]/u.test(known);
  const tags = known === undefined ? [] : bare ? (data.regions ?? [known]) : [known];
  const patterns = known === undefined ? [UNKNOWN_LANGUAGE] : tags.map(intlPatterns);
  const all = <T>(pick: (pattern: IntlPatterns) => readonly T[]): T[] => patterns.flatMap(pick);
  const dayUnits = all((pattern) => pattern.dayUnits);
  const months = compileMonthNames(
    all((pattern) => pattern.names),
    data.monthEndings,
  );
  const quarterNames = [
    ...fieldNames(known, 'quarter'),
    ...(data.quarterWords ?? []).map((word) => [word, 'long'] as [string, 'long']),
  ];
  const monthFields = fieldNames(known, 'month');
  const monthWords = phraseSet(monthFields.map(([name]) => name));
  const quarterWords = phraseTable(quarterNames);
  const keyNames = [
    ...all((pattern) => pattern.names).map(({name}) => name),
    ...months.stems.flatMap(({stem}) =>
      [...(months.endings ?? [''])].map((ending) => stem + ending),
    ),
    ...monthFields.map(([name]) => name),
    ...quarterNames.map(([name]) => name),
  ].map((name) => name.replace(/^[^\p{L}]+/u, '').toLowerCase());
  const connectors = [...all((pattern) => pattern.connectors), ...(data.connectors ?? [])];
  const quarterLetters = new Set(['Q', ...(data.quarterLetters ?? [])]);
  return {
    locale,
    months,
    monthWords,
    wordsLikeMonths: new Set((data.wordsLikeMonths ?? []).flatMap(foldedWords)),
    yearUnits: phraseSet([...(data.yearWords ?? []), ...all((pattern) => pattern.yearUnits)]),
    dayUnits: phraseSet([...dayUnits, ...(data.dayWords ?? [])]),
    unitsRequired: dayUnits.some((unit) => /^[\p{sc=Han}\p{sc=Hangul}]/u.test(unit)),
    ordinalEndings: phraseSet(data.ordinalEndings ?? []),
    connectors: phraseSet(connectors),
    dayConnectors: phraseSet([...connectors, ...(data.dayConnectors ?? [])]),
    dayMarks: new Set(all((pattern) => pattern.dayMarks)),
    yearFirst: patterns.some((pattern) => pattern.yearFirst),
    dayFirst: patterns.some((pattern) => pattern.dayFirst),
    monthFirst: patterns.some((pattern) => pattern.monthFirst),
    numericOrders: [...new Set(patterns.map((pattern) => pattern.numericOrder))],
    numericSeparators: new Set(patterns.map((pattern) => pattern.numericSeparator)),
    numericSpaced: patterns.some((pattern) => pattern.numericSpaced),
    numericStop: patterns.some((pattern) => pattern.numericStop),
    rangeWords: phraseSet(data.rangeWords ?? []),
    rangeOpeners: phraseSet(data.rangeOpeners ?? []),
    conjunctions: phraseSet([...listWords(known), ...(data.conjunctions ?? [])]),
    quarterLetters,
    quarterWords,
    quarterStems: quarterNames
      .flatMap(([name]) => foldedWords(name))
      .filter((word) => word.length >= SHORTEST_STEM),
    quarterOrdinals: (data.quarterOrdinals ?? []).map((stems) => stems.flatMap(foldedWords)),
    keyNames: keyNames.flatMap((name) => [name, fold(name)]),
    keyWords: new Set([
      ...months.table.keys(),
      ...monthWords.keys(),
      ...quarterWords.keys(),
      ...[...quarterLetters].map(fold),
    ]),
  };
}

const compiled = new Map<string, DateGrammar>();

/**
 * The grammar of a locale's dates, compiled once.
 *
 * @param locale BCP 47 tag; one that `Intl` does not know still gets numeric and ISO dates
 */
export function dateGrammar(locale: string): DateGrammar {
  const known = compiled.get(locale);
  if (known) return known;
  const grammar = compile(locale);
  compiled.set(locale, grammar);
  return grammar;
}
