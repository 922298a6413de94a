import {lookalike, mixed, scriptsOf} from './homoglyphs';
import type {Use} from './nearMissIndex';

/** The uses that a word leads to: as it is written without a capital, and with one. */
export interface Leads {
  readonly plain: readonly Use[];
  readonly capital: readonly Use[];
}

/** Finds the uses of a word of some names. */
export interface UseFinder {
  /** Uses of exactly this word. */
  exact(key: string): ReadonlySet<Use>;
  /** Capitalised words of names that this one may be a misspelling of, and many others. */
  similar(key: string): ReadonlySet<Use>;
  /** Uses of words that look like this one, letter by letter. */
  lookalike(key: string): ReadonlySet<Use>;
}

/**
 * A right word leads to the wrong ones beside it. Wrong words by themselves are compared with names
 * only where they look like names: it's rare, and fast.
 */
export function leadsOf(key: string, find: UseFinder): Leads {
  const exact = find.exact(key);
  if (exact.size > 0) {
    const several = [...exact].filter(({pattern}) => pattern.words.length > 1);
    return settled(several.filter(isPlain), several);
  }
  const scripts = scriptsOf(key, 0, key.length);
  const alike = scripts >= lookalike ? find.lookalike(key) : none;
  if (alike.size === 0) return settled([], [...find.similar(key)]);
  return settled(scripts === mixed ? [...alike] : [], [...alike]);
}

/** Without a capital, the word of a name that has one tells nothing of the words beside it. */
function isPlain({pattern, position}: Use): boolean {
  return !pattern.words[position]?.isCapitalised;
}

const none: ReadonlySet<Use> = new Set();
/** Most words lead nowhere: always this object. */
export const nowhere: Leads = {plain: [], capital: []};

function settled(plain: readonly Use[], capital: readonly Use[]): Leads {
  return plain.length + capital.length === 0 ? nowhere : {plain, capital};
}
