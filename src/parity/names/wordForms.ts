import {type Inflection, inflections} from './inflections';
import type {Language} from './language';

const lettersOnly = /^\p{L}+$/u;
const latin = /^\p{sc=Latn}/u;

/** How a word of a name may appear in a text. */
export interface WordForms {
  readonly forms: ReadonlySet<string>;
  /** Where forms aren't known: any word that begins with `stem` and has at most `more` letters after it. */
  readonly generic?: {readonly stem: string; readonly more: number};
}

export interface WordOfName {
  /** The word, normalised. */
  readonly key: string;
  readonly isLast: boolean;
  /** The name is the same in every language, so the text's language only adds endings to it. */
  readonly isForeign: boolean;
}

/**
 * The forms of one word of a name: by the endings of its language; for a name of every language also
 * by those of its script («Team Admins» in a Russian text); in a language without data by a stem.
 */
export function wordForms(word: WordOfName, language: Language): WordForms {
  const isOwn = language.isOwnScript(word.key);
  const own = isOwn ? language.inflection : undefined;
  const script = (word.isForeign || !isOwn) && latin.test(word.key) ? inflections.Latn : undefined;
  const forms = new Set([word.key]);
  if (script) addForms(forms, word, script, true);
  if (own && own !== script) addForms(forms, word, own, !word.isForeign);
  const isFixed = language.inflection || !isOwn || (word.isForeign && !word.isLast);
  if (isFixed || word.key.length < 5 || !lettersOnly.test(word.key)) return {forms};
  const cut = word.isForeign ? 0 : 2;
  const stem = word.key.slice(0, Math.max(4, word.key.length - cut));
  return {forms, generic: {stem, more: word.key.length - stem.length + 2}};
}

/**
 * @param takesOff whether the word's last letters may be an ending already; those of a name from
 *   elsewhere are its own
 */
function addForms(
  forms: Set<string>,
  {key, isLast}: WordOfName,
  data: Inflection,
  takesOff: boolean,
): void {
  if ((data.changes === 'last' && !isLast) || data.fixed?.includes(key)) return;
  for (const endings of data.paradigms) {
    for (const ending of endings) {
      const stem = key.slice(0, key.length - ending.length);
      if (!key.endsWith(ending) || (ending !== '' && !takesOff)) continue;
      if (stem.length < (data.shortestStem ?? 3)) continue;
      for (const other of endings) forms.add(stem + other);
    }
  }
}
