import type {CompiledMessages, Translate} from './types';

/**
 * Makes the function that looks up messages on the page, from those that the build has resolved.
 * It gives what i18next would give for the same catalogue.
 *
 * @param locale BCP 47 tag; it decides about plural forms
 * @param messages of `compileMessages`
 * @returns a function that throws on a message that the build did not find
 */
export function createMessages(locale: string, messages: CompiledMessages): Translate {
  const rules = new Intl.PluralRules(locale);
  return (key, values = {}) => {
    const {count} = values;
    const name = typeof count === 'number' ? `${key}_${rules.select(count)}` : key;
    const text = messages[name] ?? messages[key];
    if (text === undefined) {
      throw new Error(`The messages of the chooser lack "${name}". Build the site again.`);
    }
    return text.replace(/\{\{(\w+)\}\}/g, (mark, value: string) => String(values[value] ?? mark));
  };
}
