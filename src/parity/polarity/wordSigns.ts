import {createStretchTable, type StretchTable} from '../read/stretchTable';
import type {Negation} from './negation';

/** What a word may be, as bits. */
export const Sign = {
  denial: 1,
  restriction: 2,
  exception: 4,
  answer: 8,
  negative: 16,
  obligation: 32,
  permission: 64,
  modalAnswer: 128,
} as const;

/** What a word is by itself, and of which pairs of words it is a half. */
export interface WordSigns {
  readonly signs: number;
  /** Pairs that it begins, as bits. */
  readonly opens: number;
  /** Pairs that it ends, as bits. */
  readonly closes: number;
}

export interface SignReader {
  /** Reads the word at a place of a text. */
  readonly read: StretchTable<WordSigns>;
  /** Pairs that deny together, as bits. */
  readonly denialPairs: number;
}

/** Distinct words kept; pages repeat few of them often. */
const mostKept = 20_000;

/** As many pairs as a number has bits. */
const mostPairs = 31;

const readers = new WeakMap<Negation, SignReader>();

/**
 * Compiles a language's words. What a word is, is found out once for all pages.
 *
 * @throws if the language has more pairs of words than a number has bits
 */
export function signReader(negation: Negation): SignReader {
  const known = readers.get(negation);
  if (known) return known;
  const reader = compile(negation);
  readers.set(negation, reader);
  return reader;
}

function compile(negation: Negation): SignReader {
  const single: [matches: (word: string) => boolean, sign: number][] = [];
  const halves: [first: (word: string) => boolean, second: (word: string) => boolean][] = [];
  let denialPairs = 0;
  const add = (patterns: string, sign: number): void => {
    const alone: string[] = [];
    for (const pattern of patterns.split(' ').filter(Boolean)) {
      const [first, second] = pattern.split('+');
      if (first === undefined || second === undefined) {
        alone.push(pattern);
        continue;
      }
      if (halves.length === mostPairs) throw new Error(`More than ${mostPairs} pairs of words.`);
      if (sign === Sign.denial) denialPairs |= 1 << halves.length;
      halves.push([matcher([first]), matcher([second])]);
    }
    if (sign !== 0) single.push([matcher(alone), sign]);
  };
  add(negation.denials, Sign.denial);
  add(negation.idioms, 0);
  add(negation.restrictions, Sign.restriction);
  add(negation.exceptions, Sign.exception);
  add(negation.answers, Sign.answer);
  add(negation.negatives, Sign.negative);
  add(negation.obligations, Sign.obligation);
  add(negation.permissions, Sign.permission);
  add(negation.modalAnswers, Sign.modalAnswer);
  const read = createStretchTable(mostKept, (word): WordSigns => {
    const plain = word.toLowerCase().replaceAll('’', "'");
    let signs = 0;
    for (const [matches, sign] of single) if (matches(plain)) signs |= sign;
    let [opens, closes] = [0, 0];
    halves.forEach(([first, second], index) => {
      if (first(plain)) opens |= 1 << index;
      if (second(plain)) closes |= 1 << index;
    });
    return {signs, opens, closes};
  });
  return {denialPairs, read};
}

function matcher(patterns: readonly string[]): (word: string) => boolean {
  const whole = new Set<string>();
  const starts: string[] = [];
  const ends: string[] = [];
  const parts: string[] = [];
  for (const pattern of patterns) {
    const text = pattern.replaceAll('*', '');
    if (pattern.startsWith('*')) (pattern.endsWith('*') ? parts : ends).push(text);
    else if (pattern.endsWith('*')) starts.push(text);
    else whole.add(text);
  }
  return (word) =>
    whole.has(word) ||
    starts.some((text) => word.startsWith(text)) ||
    ends.some((text) => word.endsWith(text)) ||
    parts.some((text) => word.includes(text));
}
