import {mayDeceive, skeleton} from './homoglyphs';
import {inflections} from './inflections';
import type {Language} from './language';
import {type Likeness, likenessOf} from './likeness';
import type {Name} from './listNames';
import type {Tolerance} from './misspelling';
import {type Leads, leadsOf, type UseFinder} from './nearMissLeads';
import {rememberWords} from './rememberWords';
import {type WordForms, type WordOfName, wordForms} from './wordForms';
import {type Spelling, splitWords} from './words';

/** A name prepared for comparing word by word. */
export interface Pattern {
  readonly name: Name;
  readonly words: readonly PatternWord[];
}

export interface PatternWord extends WordForms {
  /** It has letters that could be taken for Latin ones. */
  readonly mayDeceive: boolean;
  readonly isCapitalised: boolean;
  readonly tolerance: Tolerance;
  /** How a word of a text compares with it. */
  readonly likeness: (word: Spelling) => Likeness;
}

const never = Number.POSITIVE_INFINITY;
/** The word has to be right. */
const exactly: Tolerance = {swap: never, gap: never, one: never, two: never};
/** Words with capitals are names: a slip in one is hardly another word of the language. */
const nameWord: Tolerance = {swap: 3, gap: 4, one: 4, two: 9};
/** Words in lower case are often one letter away from another word: "token", "taken". */
const plainWord: Tolerance = {swap: 4, gap: 7, one: 7, two: never};
/** No other word vouches for a name of one word: “Smarter” is a word, “Satrter” and “Analst” are none. */
const singleWord: Tolerance = {swap: 5, gap: 7, one: 8, two: never};
/** A related language may have the word in its own spelling: "Code-Blöcke" for "Code Block". */
const relatedWord: Tolerance = {swap: 3, gap: never, one: never, two: never};

/** No tolerance lets a shorter word be wrong with nothing right beside it. */
const shortestSuspect = 5;

/** Where a word occurs in the names. */
export interface Use {
  readonly pattern: Pattern;
  readonly position: number;
}

/** Finds the names that a word, right or wrong, may belong to. */
export interface NearMissIndex {
  /** Whether it is a word of some name. */
  isKnown(word: Spelling): boolean;
  leads(word: Spelling): Leads;
}

/**
 * Prepares the names of a catalogue for `findNearMisses`. A slip leaves nearly half of a word alone,
 * at its start or at its end: similar words are looked up by that.
 */
export function indexForNearMisses(names: readonly Name[], language: Language): NearMissIndex {
  const byWord = new Map<string, Set<Use>>();
  const byStart = new Map<string, Set<Use>>();
  const byEnd = new Map<string, Set<Use>>();
  const byLook = new Map<string, Set<Use>>();
  const starts = new Set<number>();
  const ends = new Set<number>();
  const shared = new Map<string, PatternWord>();
  for (const name of names) {
    const pattern = {name, words: patternWords(name, language, shared)};
    for (const [position, word] of pattern.words.entries()) {
      const use = {pattern, position};
      // Where every word is wrong, the first one leads to the others.
      const isEntrance = position === 0 && word.isCapitalised && word.tolerance.swap < never;
      for (const form of word.forms) {
        add(byWord, form, use);
        add(byLook, skeleton(form), use);
        if (!isEntrance || form.length < shortestSuspect) continue;
        const size = halfOf(form.length);
        add(byStart, form.slice(0, size), use);
        add(byEnd, form.slice(-size), use);
        starts.add(firstTwo(form));
        ends.add(lastTwo(form));
      }
    }
  }
  const find: UseFinder = {
    exact: (key) => byWord.get(key) ?? none,
    similar(key) {
      if (key.length < shortestSuspect - 1) return none;
      const mayBegin = starts.has(firstTwo(key));
      const mayEnd = ends.has(lastTwo(key));
      if (!mayBegin && !mayEnd) return none;
      // The meant word may be a letter shorter or longer, and its half with it.
      let found = none;
      const longest = halfOf(key.length + 1);
      for (let size = halfOf(key.length - 1); size <= longest; size++) {
        if (mayBegin) found = union(found, byStart.get(key.slice(0, size)));
        if (mayEnd) found = union(found, byEnd.get(key.slice(-size)));
      }
      return found;
    },
    lookalike: (key) => byLook.get(skeleton(key)) ?? none,
  };
  return {
    isKnown: rememberWords((key) => byWord.has(key)),
    leads: rememberWords((key) => leadsOf(key, find)),
  };
}

const none: ReadonlySet<Use> = new Set();

/** Two letters as a number: no edge is shorter, so that they spare most words the longer look. */
function firstTwo(word: string): number {
  return word.charCodeAt(0) * 0x10000 + word.charCodeAt(1);
}

function lastTwo(word: string): number {
  return word.charCodeAt(word.length - 2) * 0x10000 + word.charCodeAt(word.length - 1);
}

function halfOf(length: number): number {
  return Math.floor((length - 1) / 2);
}

function union(some: ReadonlySet<Use>, more: ReadonlySet<Use> | undefined): ReadonlySet<Use> {
  if (!more || some === more) return some;
  return some.size === 0 ? more : new Set([...some, ...more]);
}

/** @param shared the words of all names: many have the same, and each remembers what it was compared with */
function patternWords(
  name: Name,
  language: Language,
  shared: Map<string, PatternWord>,
): PatternWord[] {
  return splitWords(name.spelling).map(({key, spelling: {isCapitalised}}, index, words) => {
    const isLast = index === words.length - 1;
    const isOnly = words.length === 1;
    const id = JSON.stringify([key, isLast, isOnly, name.isForeign, isCapitalised]);
    const known = shared.get(id);
    if (known) return known;
    const made = patternWord(
      {key, isLast, isForeign: name.isForeign},
      isCapitalised,
      isOnly,
      language,
    );
    shared.set(id, made);
    return made;
  });
}

function patternWord(
  word: WordOfName,
  isCapitalised: boolean,
  isOnly: boolean,
  language: Language,
): PatternWord {
  const {key, isForeign} = word;
  const isRelated = isForeign && language.inflection !== inflections.Latn;
  const mayHaveOwnSpelling = isRelated && language.isOwnScript(key);
  const forms = wordForms(word, language);
  const tolerance = mayHaveOwnSpelling
    ? chooseTolerance(isCapitalised, isOnly, relatedWord, exactly, exactly)
    : chooseTolerance(isCapitalised, isOnly, nameWord, plainWord, singleWord);
  return {
    ...forms,
    mayDeceive: mayDeceive(key),
    isCapitalised,
    tolerance,
    likeness: rememberWords((other) => likenessOf(other, forms, tolerance)),
  };
}

function chooseTolerance(
  hasCapital: boolean,
  isOnly: boolean,
  name: Tolerance,
  plain: Tolerance,
  single: Tolerance,
): Tolerance {
  if (isOnly) return single;
  return hasCapital ? name : plain;
}

function add<T>(map: Map<string, Set<T>>, key: string, value: T): void {
  const values = map.get(key);
  if (values) values.add(value);
  else map.set(key, new Set([value]));
}
