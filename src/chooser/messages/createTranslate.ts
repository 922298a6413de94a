import {createInstance} from 'i18next';
import type {Translate} from './types';

/** Looks up a message with i18next and its options. */
export type Lookup = (key: string, options: Readonly<Record<string, unknown>>) => string;

/**
 * Makes the lookup of i18next over the catalogue of one language alone.
 *
 * @param locale BCP 47 tag; it decides about plural forms
 * @param messages content of `i18n/<locale>/chooser.json`
 * @returns a function that throws on a missing or empty message, plural form or value, so that an
 *   incomplete catalogue fails the build and the tests instead of showing keys to readers
 */
export function createLookup(locale: string, messages: object): Lookup {
  const missing = (what: string): never => {
    throw new Error(
      `i18n/${locale}/chooser.json has no ${what}. Add it, in the words of that language.`,
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
  return (key, options) => instance.t(key, {...options});
}

/** Makes the function that looks up messages, with i18next. For the build and for tests. */
export function createTranslate(locale: string, messages: object): Translate {
  const lookup = createLookup(locale, messages);
  return (key, values = {}) => lookup(key, values);
}
