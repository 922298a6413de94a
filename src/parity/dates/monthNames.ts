import {fold} from './fold';
import type {IntlMonthName} from './intlPatterns';
import {foldedWords, type PhraseTable, phraseTable} from './phraseTable';

/** What a written name of a month means, and how sure that is. */
export interface MonthName {
  /** 1 to 12, or unknown in a pattern such as "X월". */
  readonly month: number | 'unknown';
  readonly style: 'long' | 'short';
  /** True where `Intl` writes the abbreviation with a full stop. */
  readonly dotted: boolean;
  /** `intl`: as `Intl` writes it; `beginning`: cut off elsewhere ("Sept"); `case`: an inferred case form («апреле»). */
  readonly origin: 'intl' | 'beginning' | 'case';
}

/** The months of a locale. */
export interface MonthNames {
  readonly table: PhraseTable<MonthName>;
  /** What the case forms of a name have in common, where names inflect. */
  readonly stems: readonly {readonly stem: string; readonly name: MonthName}[];
  /** Folded endings that make a case form of a stem; undefined where any short one may. */
  readonly endings: ReadonlySet<string> | undefined;
  /** True where names begin with a capital. */
  readonly capitalised: boolean;
}

/** Shortest abbreviation that still reads as a name. */
const SHORTEST_BEGINNING = 3;
/** Shortest stem that takes an ending which nobody listed, and the longest such ending. */
const SHORTEST_FREE_STEM = 4;
const LONGEST_FREE_ENDING = 3;

function commonBeginning(words: readonly string[]): string {
  const [first = ''] = words;
  let length = first.length;
  for (const word of words) {
    while (!word.startsWith(first.slice(0, length))) length--;
  }
  return first.slice(0, length);
}

/** One-word long names by month, folded. */
function longWords(names: readonly IntlMonthName[]): Map<number, string[]> {
  const found = new Map<number, string[]>();
  for (const {name, month, style} of names) {
    const words = foldedWords(name);
    const [word = ''] = words;
    if (style !== 'long' || words.length !== 1) continue;
    found.set(month, [...new Set([...(found.get(month) ?? []), word])]);
  }
  return found;
}

/** Every beginning of a long name that belongs to one month alone: "Sept", "juil". */
function beginnings(words: ReadonlyMap<number, readonly string[]>): [string, MonthName][] {
  const owners = new Map<string, number | null>();
  for (const [month, forms] of words) {
    for (const form of forms) {
      for (let length = SHORTEST_BEGINNING; length < form.length; length++) {
        const beginning = form.slice(0, length);
        const owner = owners.get(beginning);
        owners.set(beginning, owner === undefined || owner === month ? month : null);
      }
    }
  }
  return [...owners].flatMap(([beginning, month]) =>
    month === null
      ? []
      : [
          [beginning, {month, style: 'short', dotted: true, origin: 'beginning'}] as [
            string,
            MonthName,
          ],
        ],
  );
}

/** Names that are a number and a word ("5월") with the number still to be decided ("X월"). */
function unknownNumbers(names: readonly IntlMonthName[]): [string, MonthName][] {
  return names.flatMap(({name, style}) =>
    /\d/.test(name)
      ? ['X', 'XX'].map((unknown): [string, MonthName] => [
          name.replace(/\d+/, ` ${unknown} `),
          {month: 'unknown', style, dotted: false, origin: 'intl'},
        ])
      : [],
  );
}

/**
 * Compiles the names of the months of a locale: each form that `Intl` writes, shorter beginnings of it, and where
 * two forms show that names inflect, the stems for the cases that `Intl` never writes.
 *
 * @param names what the formats of the locale show
 * @param endings case endings of the language; see `LanguageData.monthEndings`
 */
export function compileMonthNames(
  names: readonly IntlMonthName[],
  endings: readonly string[] | undefined,
): MonthNames {
  const written = names.map(({name, month, style, dotted}): [string, MonthName] => [
    name,
    {month, style, dotted, origin: 'intl'},
  ]);
  const words = longWords(names);
  const abbreviates = names.some(
    ({name, style}) => style === 'short' && !words.get(5)?.includes(fold(name)) && !/\d/.test(name),
  );
  const stems = [...words].flatMap(([month, forms]) =>
    forms.length > 1
      ? [
          {
            stem: commonBeginning(forms),
            name: {month, style: 'long', dotted: false, origin: 'case'} as const,
          },
        ]
      : [],
  );
  const first = names.find(({style}) => style === 'long')?.name ?? '';
  return {
    table: phraseTable([
      ...written,
      ...unknownNumbers(names),
      ...(abbreviates ? beginnings(words) : []),
    ]),
    stems,
    endings: endings && new Set(endings.map(fold)),
    capitalised: first.slice(0, 1) !== first.slice(0, 1).toLowerCase(),
  };
}

/**
 * Infers the month from a case form that `Intl` never writes, such as «апреле».
 *
 * @param word a folded word
 */
export function inferMonthName(word: string, months: MonthNames): MonthName | undefined {
  return months.stems.find(({stem}) => {
    if (!word.startsWith(stem)) return false;
    const ending = word.slice(stem.length);
    if (months.endings) return months.endings.has(ending);
    return stem.length >= SHORTEST_FREE_STEM && ending.length <= LONGEST_FREE_ENDING;
  })?.name;
}
