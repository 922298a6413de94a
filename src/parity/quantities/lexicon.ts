import {compileLexicon} from './compileLexicon';
import type {NumberMarks} from './formatNumber';
import type {Bound} from './quantity';
import type {UnitId} from './units';

/** A phrase about how exactly a number is meant. */
export interface BoundPhrase {
  readonly phrase: string;
  readonly bound: Bound;
  /** False for one that may mean something else. */
  readonly isSure: boolean;
}

/** A word that holds a number: with a unit, as «полчаса» does, or without. */
export interface WordValue {
  readonly value: number;
  readonly unit: UnitId | null;
}

/** Beginnings of words, longest first, by their first letter. */
export type Beginnings<Value> = ReadonlyMap<string, readonly (readonly [string, Value])[]>;

/** Everything that the finder looks words up in, of all languages that may stand on a page. */
export interface Lexicon {
  readonly words: ReadonlyMap<string, WordValue>;
  /** Number words that particles may follow. */
  readonly wordBeginnings: Beginnings<WordValue>;
  /** Beginnings of compound words. */
  readonly prefixes: Beginnings<number>;
  readonly scales: ReadonlyMap<string, number>;
  readonly gluedScales: Beginnings<number>;
  readonly units: ReadonlyMap<string, UnitId>;
  readonly gluedUnits: Beginnings<UnitId>;
  readonly unitBeginnings: Beginnings<UnitId>;
  readonly particles: ReadonlySet<string>;
  readonly endings: ReadonlySet<string>;
  readonly ordinalLetters: ReadonlySet<string>;
  readonly calendarWords: ReadonlySet<string>;
  readonly versionWords: ReadonlySet<string>;
  readonly placeWords: ReadonlySet<string>;
  /** By their last word, longest first. */
  readonly before: ReadonlyMap<string, readonly BoundPhrase[]>;
  /** By their first letter, longest first. */
  readonly after: Beginnings<BoundPhrase>;
  /** Of the page's own locale. */
  readonly marks: NumberMarks;
}

const lexicons = new Map<string, Lexicon>();

/**
 * The lexicon for texts that may hold several languages.
 *
 * @param locales BCP 47 tags, the page's own first; languages without data add nothing
 */
export function lexiconOf(locales: readonly string[]): Lexicon {
  const key = locales.join(' ');
  const known = lexicons.get(key);
  if (known) return known;
  const made = compileLexicon(locales);
  lexicons.set(key, made);
  return made;
}

/** Brings a word to the form in which words are looked up. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  const isPlain = !lower.includes('ё') && !lower.includes('\u00ad');
  return isPlain ? lower : lower.replaceAll('ё', 'е').replaceAll('\u00ad', '');
}

/** The longest beginning that a word has, or undefined. */
export function beginningOf<Value>(
  word: string,
  beginnings: Beginnings<Value>,
): readonly [string, Value] | undefined {
  return beginnings.get(word.charAt(0))?.find(([form]) => word.startsWith(form));
}
