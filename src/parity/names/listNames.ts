import {readGap} from './gap';
import type {Language} from './language';
import type {NameEntry} from './types';
import {splitWords} from './words';

/** One spelling of one entry, taken apart. */
export interface Name {
  readonly entry: NameEntry;
  readonly spelling: string;
  readonly preferred: string;
  readonly words: readonly string[];
  /** `gaps[i]` stands before word `i`; the first is what precedes the name, as in "+ New". */
  readonly gaps: readonly string[];
  /** Symbols after the last word, as in "Enterprise+". */
  readonly tail: string;
  readonly isForeign: boolean;
  /** "PAT", "IT": only capitals mean it. */
  readonly isAcronym: boolean;
}

const acronym = /^\p{Lu}{2,}$/u;

/**
 * Takes apart every name that a catalogue has in a language.
 * @throws Error if a name has no letters, or an id stands twice in a group
 */
export function listNames(entries: readonly NameEntry[], language: Language): Name[] {
  const seen = new Set<string>();
  for (const {group, id} of entries) {
    const key = JSON.stringify([group, id]);
    if (seen.has(key)) throw new Error(`The catalogue has "${id}" twice in the group "${group}".`);
    seen.add(key);
  }
  return entries.flatMap((entry) => namesOf(entry, language));
}

function namesOf(entry: NameEntry, language: Language): Name[] {
  const locale = language.lookup.find((tag) => entry.names[tag]?.length);
  const own = (locale && entry.names[locale]) || [];
  const common = entry.names['*'] ?? [];
  const preferred = own[0] ?? common[0] ?? '';
  return [
    ...own.map((spelling) => takeApart(spelling, entry, preferred, false)),
    ...common.map((spelling) => takeApart(spelling, entry, preferred, true)),
  ];
}

function takeApart(
  spelling: string,
  entry: NameEntry,
  preferred: string,
  isForeign: boolean,
): Name {
  const words = splitWords(spelling);
  const last = words.at(-1);
  if (!last) {
    throw new Error(
      `The name "${spelling}" of "${entry.id}" (group "${entry.group}") has no letters or digits: ` +
        'write it out or remove it.',
    );
  }
  const gaps = words.map((word, index) =>
    readGap(spelling.slice(words[index - 1]?.end ?? 0, word.start)),
  );
  return {
    entry,
    spelling,
    preferred,
    words: words.map((word) => word.key),
    gaps: [gaps[0]?.trim() ?? '', ...gaps.slice(1)],
    tail: readGap(spelling.slice(last.end)).trim(),
    isForeign,
    isAcronym: words.length === 1 && acronym.test(spelling),
  };
}
