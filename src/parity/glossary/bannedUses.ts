import type {GlossaryConfig} from '../config/parityConfig';
import type {NameOccurrence} from '../names/types';
import type {TermUses} from './termUses';

/** A word that the glossary bans, where it stands for the term. */
export interface BannedUse {
  readonly name: NameOccurrence;
  readonly entry: GlossaryConfig;
  /** The term in the source text; null for a word that is banned everywhere. */
  readonly term: NameOccurrence | null;
}

/**
 * The banned words of a text. Of an entry with a term they are wrong only where the source text uses
 * the term and the preferred rendering does not already answer it: «задача» is wrong for "job" and
 * right for "task".
 */
export function bannedUses(
  glossary: readonly GlossaryConfig[],
  source: readonly TermUses[],
  translation: readonly TermUses[],
  sourceLocale: string,
): BannedUse[] {
  return translation.flatMap(({entry: index, banned, preferred}): BannedUse[] => {
    const entry = glossary[index];
    if (!entry || banned.length === 0) return [];
    const hasTerm = entry.term?.[sourceLocale] !== undefined;
    if (!hasTerm) return banned.map((name) => ({name, entry, term: null}));
    const terms = source.find((uses) => uses.entry === index)?.preferred ?? [];
    const unanswered = Math.max(0, terms.length - preferred.length);
    return banned
      .slice(0, unanswered)
      .map((name, at) => ({name, entry, term: terms[Math.min(at, terms.length - 1)] ?? null}));
  });
}

/** What is wrong, and what to write. */
export function describeBanned({name, entry}: BannedUse, locale: string): string {
  const note = entry.note ? ` ${entry.note}` : '';
  return `The glossary avoids “${name.text}”; write “${preferredIn(entry, locale)}”.${note}`;
}

/** The preferred rendering where it can take the banned word's place as it is. */
export function suggestBanned({name, entry}: BannedUse, locale: string): string | null {
  const isDictionaryForm = name.text.toLowerCase() === name.preferred.toLowerCase();
  if (!isDictionaryForm) return null;
  const preferred = preferredIn(entry, locale);
  const isCapital = name.text[0] !== name.text[0]?.toLowerCase();
  return isCapital ? `${preferred[0]?.toUpperCase() ?? ''}${preferred.slice(1)}` : preferred;
}

function preferredIn({use}: GlossaryConfig, locale: string): string {
  return use[locale] ?? use[locale.split('-')[0] ?? locale] ?? '';
}
