import {stemmer} from 'stemmer';
import {russianKeys} from './russianKeys';

/** British and American spellings that stemming leaves apart. */
const ENGLISH_SPELLINGS: Readonly<Record<string, string>> = {
  licence: 'license',
  licences: 'license',
  licenced: 'licensed',
  authorise: 'authorize',
  authorised: 'authorized',
  authorisation: 'authorization',
  organisation: 'organization',
};

function computeKeys(word: string): readonly string[] {
  if (/[а-я]/u.test(word)) return russianKeys(word);
  if (/^[a-z]+$/u.test(word)) return [stemmer(ENGLISH_SPELLINGS[word] ?? word)];
  return [word];
}

/** Texts repeat their words, and stemming is the slowest step of a search. */
const known = new Map<string, readonly string[]>();

/**
 * The keys under which a word is indexed and asked for: stems by the word’s own script, so that
 * English names in Russian texts are found in all their forms as well.
 *
 * @param word as `tokenize` gives it
 * @returns at least one key; two words match if they share one
 */
export function wordKeys(word: string): readonly string[] {
  const keys = known.get(word) ?? computeKeys(word);
  known.set(word, keys);
  return keys;
}
