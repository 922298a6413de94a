import {languageOf} from '../languages';
import {scriptsOf} from './scripts';

/** Words by which a language is known: frequent ones that name nothing. */
export interface FunctionWords {
  /** In lower case, with the apostrophe ' in short forms. */
  readonly words: readonly string[];
  /** Letters that hardly any other language of the script has. */
  readonly letters?: string;
}

/** What tells text of one language from text of another. */
export interface Vocabulary {
  /** Scripts that only the language has in which the page should be written. */
  readonly ownScripts: ReadonlySet<number>;
  /** Scripts that only the other language has. */
  readonly foreignScripts: ReadonlySet<number>;
  readonly ownWords: ReadonlySet<string>;
  readonly ownLetters: string;
  readonly foreignWords: ReadonlySet<string>;
  /** Length of the longest word of both: a longer one need not be looked up. */
  readonly longestWord: number;
  /** There are words of the page’s own language to be known by. */
  readonly knowsOwn: boolean;
  /** There are words of the foreign language to be known by. */
  readonly knowsForeign: boolean;
}

const cache = new Map<string, Vocabulary>();

/**
 * Prepares to find text of one language on a page of another.
 *
 * @param own locale of the page
 * @param foreign locale of the text to be found
 */
export function vocabularyOf(own: string, foreign: string): Vocabulary {
  const key = `${own}\n${foreign}`;
  const known = cache.get(key);
  if (known) return known;
  const scripts = {own: scriptsOf(own), foreign: scriptsOf(foreign)};
  const words = {own: wordsOf(own), foreign: wordsOf(foreign)};
  const vocabulary: Vocabulary = {
    ownScripts: without(scripts.own, scripts.foreign),
    foreignScripts: without(scripts.foreign, scripts.own),
    ownWords: without(new Set(words.own?.words), new Set(words.foreign?.words)),
    ownLetters: words.own?.letters ?? '',
    foreignWords: without(new Set(words.foreign?.words), new Set(words.own?.words)),
    longestWord: longestOf([...(words.own?.words ?? []), ...(words.foreign?.words ?? [])]),
    knowsOwn: words.own !== undefined,
    knowsForeign: words.foreign !== undefined,
  };
  cache.set(key, vocabulary);
  return vocabulary;
}

function wordsOf(locale: string): FunctionWords | undefined {
  return languageOf(locale)?.functionWords;
}

function longestOf(words: readonly string[]): number {
  return words.reduce((longest, {length}) => Math.max(longest, length), 0);
}

function without<Element>(from: ReadonlySet<Element>, taken: ReadonlySet<Element>): Set<Element> {
  return new Set([...from].filter((element) => !taken.has(element)));
}
