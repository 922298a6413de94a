import {flattenMessages, PLURAL_SUFFIX, pluralSamples} from './checkMessages';
import {createLookup} from './createTranslate';
import type {CompiledMessages} from './types';

/**
 * Lets i18next resolve every message once, in the build: the page gets the texts by key and needs
 * no library to read them. Placeholders stay for `createMessages` to fill.
 *
 * @param locale BCP 47 tag; it decides which plural forms there are
 * @param messages content of `i18n/<locale>/chooser.json`
 * @throws Error naming the first message or plural form that is missing
 */
export function compileMessages(locale: string, messages: object): CompiledMessages {
  const lookup = createLookup(locale, messages);
  const rules = new Intl.PluralRules(locale);
  const compiled: Record<string, string> = {};
  for (const [key] of flattenMessages(messages)) {
    const base = key.replace(PLURAL_SUFFIX, '');
    if (base === key) {
      compiled[key] = lookup(key, {skipInterpolation: true});
      continue;
    }
    for (const count of pluralSamples(locale)) {
      compiled[`${base}_${rules.select(count)}`] = lookup(base, {count, skipInterpolation: true});
    }
  }
  return compiled;
}
