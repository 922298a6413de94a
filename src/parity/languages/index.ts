import {de} from './de';
import {en} from './en';
import {ko} from './ko';
import type {Language} from './language';
import {ru} from './ru';

/** Every language with data. A new one is one more folder and one more entry here. */
const languages: ReadonlyMap<string, Language> = new Map(
  [en, ru, de, ko].map((language) => [language.subtag, language]),
);

/**
 * The data of a locale's language.
 *
 * @param locale BCP 47: `ru`, `pt-BR`
 * @returns null for a language without data
 */
export function languageOf(locale: string): Language | null {
  return languages.get(locale.split('-')[0]?.toLowerCase() ?? '') ?? null;
}
