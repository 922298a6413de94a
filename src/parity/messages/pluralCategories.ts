import {enumerate} from './messageDraft';

/** The categories in the order that Docusaurus gives to the forms of a message. */
export const categoryOrder = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

export type PluralCategory = (typeof categoryOrder)[number];

export type PluralType = 'cardinal' | 'ordinal';

/** How a language counts. */
export interface PluralCategories {
  /** Every category of the language, in `categoryOrder`. */
  readonly all: readonly PluralCategory[];
  /** The whole numbers below 1000 by category; what has none is for fractions or millions only. */
  readonly numbers: ReadonlyMap<PluralCategory, readonly number[]>;
}

const everydayNumbers = 1000;
const known = new Map<string, PluralCategories | null>();

/**
 * The plural categories of a locale, as `Intl.PluralRules` has them from CLDR.
 * @returns null for a locale without data: what other languages do says nothing of it
 */
export function pluralCategories(locale: string, type: PluralType): PluralCategories | null {
  const key = `${type} ${locale}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const categories = readCategories(locale, type);
  known.set(key, categories);
  return categories;
}

function readCategories(locale: string, type: PluralType): PluralCategories | null {
  const rules = pluralRules(locale, type);
  if (!rules) return null;
  const numbers = new Map<PluralCategory, number[]>();
  for (let number = 0; number < everydayNumbers; number++) {
    const category = rules.select(number);
    const others = numbers.get(category);
    if (others) others.push(number);
    else numbers.set(category, [number]);
  }
  const {pluralCategories: all} = rules.resolvedOptions();
  return {all: categoryOrder.filter((category) => all.includes(category)), numbers};
}

function pluralRules(locale: string, type: PluralType): Intl.PluralRules | null {
  try {
    const isKnown = Intl.PluralRules.supportedLocalesOf(locale).length > 0;
    return isKnown ? new Intl.PluralRules(locale, {type}) : null;
  } catch {
    return null;
  }
}

/** Numbers as examples in a message: "1", "0 and 1", "2, 3, 4 and so on". */
export function exampleNumbers(numbers: readonly number[]): string {
  if (numbers.length === 0) return 'fractions or millions';
  const shown = numbers.slice(0, 3).map(String);
  return numbers.length > 3 ? `${shown.join(', ')} and so on` : enumerate(shown);
}

/** The English name of a language: "Russian". */
export function languageName(locale: string): string {
  try {
    return new Intl.DisplayNames(['en'], {type: 'language'}).of(locale) ?? locale;
  } catch {
    return locale;
  }
}
