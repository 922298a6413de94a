import type {NameEntry, NameFinder} from './types';

/**
 * Compiles a catalogue for one locale.
 * @param entries the catalogue; every id is unique within its group
 * @param locale BCP 47 tag of the texts to be searched
 */
export function createNameFinder(entries: readonly NameEntry[], locale: string): NameFinder {
  const known = entries.flatMap((entry) =>
    [...(entry.names[locale] ?? []), ...(entry.names['*'] ?? [])].map((name) => ({entry, name})),
  );
  return {
    find: (text) =>
      known.flatMap(({entry, name}) =>
        [...text.matchAll(new RegExp(name, 'gu'))].map((match) => ({
          id: entry.id,
          group: entry.group,
          start: match.index,
          end: match.index + name.length,
          text: name,
          preferred: name,
        })),
      ),
    nearMisses: () => [],
  };
}
