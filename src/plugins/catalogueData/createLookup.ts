import {createInstance} from 'i18next';

/** Gives the text of a message; `count` also picks the plural form. */
export type Lookup = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/**
 * Makes the function that looks up the messages of the catalogue's pages in one language. It runs
 * in the build alone: the pages get finished texts, and no library for them.
 *
 * @param locale BCP 47 tag; it decides about plural forms
 * @param messages content of `i18n/<locale>/catalogue.json`
 * @returns a function that throws on a missing or empty message, plural form or value
 */
export function createLookup(locale: string, messages: object): Lookup {
  const missing = (what: string): never => {
    throw new Error(
      `i18n/${locale}/catalogue.json has no ${what}. Add it, in the words of that language.`,
    );
  };
  const instance = createInstance();
  instance.init({
    lng: locale,
    fallbackLng: false,
    initAsync: false,
    nsSeparator: false,
    returnEmptyString: false,
    resources: {[locale]: {translation: messages}},
    interpolation: {escapeValue: false},
    parseMissingKeyHandler: (key) => missing(`message "${key}"`),
    missingInterpolationHandler: (text, match) =>
      missing(`value for ${String(match[0])} in "${text}"`),
  });
  return (key, values) => instance.t(key, {...values});
}
