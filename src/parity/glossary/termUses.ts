import type {GlossaryConfig} from '../config/parityConfig';
import type {Leaf} from '../document/leaves';
import {createNameFinder} from '../names';
import type {NameEntry, NameOccurrence} from '../names/types';
import {codeIn} from '../prose/exempt';

/** How often a text uses the words of one entry of the glossary. */
export interface TermUses {
  /** Index of the entry. */
  readonly entry: number;
  readonly preferred: readonly NameOccurrence[];
  readonly banned: readonly NameOccurrence[];
}

/** Finds terms of a glossary in texts of one locale. */
export type TermFinder = (text: string) => readonly TermUses[];

const preferredGroup = 'preferred';
const bannedGroup = 'banned';

const finders = new WeakMap<readonly GlossaryConfig[], Map<string, TermFinder>>();

/** The finder of a glossary for a locale: for the source, `term` is what is preferred. */
export function termFinder(
  glossary: readonly GlossaryConfig[],
  locale: string,
  side: 'source' | 'translation',
): TermFinder {
  const key = `${side} ${locale}`;
  const known = finders.get(glossary) ?? new Map<string, TermFinder>();
  finders.set(glossary, known);
  const finder = known.get(key) ?? createTermFinder(glossary, locale, side);
  known.set(key, finder);
  return finder;
}

function createTermFinder(
  glossary: readonly GlossaryConfig[],
  locale: string,
  side: 'source' | 'translation',
): TermFinder {
  const language = locale.split('-')[0] ?? locale;
  const entries = glossary.flatMap(({term, use, ban}, index): NameEntry[] => {
    const preferred = side === 'source' ? term : use;
    const own = preferred?.[locale] ?? preferred?.[language];
    const banned = side === 'source' ? undefined : (ban?.[locale] ?? ban?.[language]);
    const id = String(index);
    return [
      ...(own ? [{id, group: preferredGroup, names: {[locale]: [own]}}] : []),
      ...(banned && banned.length > 0
        ? [{id, group: bannedGroup, names: {[locale]: [...banned]}}]
        : []),
    ];
  });
  const names = createNameFinder(entries, locale);
  return (text) => {
    const uses = new Map<number, {preferred: NameOccurrence[]; banned: NameOccurrence[]}>();
    for (const name of names.candidates(text)) {
      const entry = Number(name.id);
      const found = uses.get(entry) ?? {preferred: [], banned: []};
      uses.set(entry, found);
      (name.group === bannedGroup ? found.banned : found.preferred).push(name);
    }
    return [...uses].map(([entry, found]) => ({entry, ...found}));
  };
}

/** The uses in a leaf, outside code. */
export function usesIn(leaf: Leaf, finder: TermFinder): readonly TermUses[] {
  const found = finder(leaf.prose.text);
  if (found.length === 0) return found;
  const code = codeIn(leaf);
  const isProse = ({start, end}: NameOccurrence) =>
    !code.some((stretch) => stretch.start < end && start < stretch.end);
  return found.map(({entry, preferred, banned}) => ({
    entry,
    preferred: preferred.filter(isProse),
    banned: banned.filter(isProse),
  }));
}
