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
  const forms = new Set([word.key]);
  if (isOwn && language.inflection) addForms(forms, word, language.inflection);
  if ((word.isForeign || !isOwn) && inflections.Latn && latin.test(word.key)) {
    addForms(forms, word, inflections.Latn);
  }
  const isFixed = language.inflection || !isOwn || (word.isForeign && !word.isLast);
  if (isFixed || word.key.length < 5 || !lettersOnly.test(word.key)) return {forms};
  const cut = word.isForeign ? 0 : 2;
  const stem = word.key.slice(0, Math.max(4, word.key.length - cut));
  return {forms, generic: {stem, more: word.key.length - stem.length + 2}};
}

function addForms(forms: Set<string>, {key, isLast}: WordOfName, data: Inflection): void {
  if ((data.changes === 'last' && !isLast) || data.fixed?.includes(key)) return;
  for (const endings of data.paradigms) {
    for (const ending of endings) {
      const stem = key.slice(0, key.length - ending.length);
      if (!key.endsWith(ending) || stem.length < (data.shortestStem ?? 3)) continue;
      for (const other of endings) forms.add(stem + other);
    }
  }
}
