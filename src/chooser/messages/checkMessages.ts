import type {MessageKey, MessageValues, Translate} from './types';

/** Ending of the key of a plural form. */
export const PLURAL_SUFFIX = /_(?:zero|one|two|few|many|other)$/;

/** The messages of a catalogue by key, plural forms with their suffix. */
export function flattenMessages(messages: object, prefix = ''): [key: string, text: string][] {
  return Object.entries(messages).flatMap(([name, value]): [string, string][] =>
    typeof value === 'object' && value !== null
      ? flattenMessages(value, `${prefix}${name}.`)
      : [[`${prefix}${name}`, String(value)]],
  );
}

/** One number for each plural category of a language, for example 1, 2, 5 and 1.5 for Russian. */
export function pluralSamples(locale: string): number[] {
  const rules = new Intl.PluralRules(locale);
  const samples = new Map<string, number>();
  for (const number of [...Array(101).keys(), 1_000_000, 1.5]) {
    const category = rules.select(number);
    if (!samples.has(category)) samples.set(category, number);
  }
  return [...samples.values()];
}

/**
 * Looks up every message that the reference catalogue has, in every plural form of the language.
 *
 * @param t lookup in the language to check; throws on a missing message
 * @param locale BCP 47 tag of that language
 * @param reference content of the catalogue of the source language
 * @returns the number of messages, plural forms counted once
 * @throws Error naming the first message that is missing or wants a value the reference does not give
 */
export function checkMessages(t: Translate, locale: string, reference: object): number {
  const valuesByKey = new Map<string, MessageValues>();
  for (const [key, text] of flattenMessages(reference)) {
    const names = [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => [name ?? '', '?']);
    const base = key.replace(PLURAL_SUFFIX, '');
    valuesByKey.set(base, {...valuesByKey.get(base), ...Object.fromEntries(names)});
  }
  for (const [key, values] of valuesByKey) {
    const counts = 'count' in values ? pluralSamples(locale) : [undefined];
    for (const count of counts) {
      t(key as MessageKey, count === undefined ? values : {...values, count});
    }
  }
  return valuesByKey.size;
}
