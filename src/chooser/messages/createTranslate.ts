import {createInstance} from 'i18next';
import type {Translate} from './types';

/**
 * Makes the function that looks up messages, from the catalogue of one language alone. It is ready
 * at once, so that server and browser render the same text.
 *
 * @param locale BCP 47 tag; it decides about plural forms
 * @param messages content of `i18n/<locale>/chooser.json`
 * @returns a function that throws on a missing or empty message, plural form or value, so that an
 *   incomplete catalogue fails the build and the tests instead of showing keys to readers
 */
export function createTranslate(locale: string, messages: object): Translate {
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
  return (key, values) => instance.t(key, {...values});
}
