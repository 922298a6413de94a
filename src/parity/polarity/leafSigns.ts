import {createLeafStore} from '../document/leafStore';
import type {Leaf} from '../document/leaves';
import {firstFrom} from '../read/firstFrom';
import type {Range} from '../read/lineIndex';
import type {Negation} from './negation';
import {Sign, signReader} from './wordSigns';

/** A word, or two that deny together, that has to do with saying no. */
export interface SignedWord {
  readonly start: number;
  readonly end: number;
  /** Bits of `Sign`. */
  readonly signs: number;
}

const store = createLeafStore<readonly SignedWord[]>();

/** Finds the words of a text that deny, restrict, except, or may answer such a word; once a leaf. */
export function signsIn(leaf: Leaf, negation: Negation): readonly SignedWord[] {
  const known = store.get(leaf);
  if (known) return known;
  const found = outsideCode(leaf, findSigns(leaf.prose.text, negation));
  store.set(leaf, found);
  return found;
}

/** Code says nothing; the ending that Korean adds to it does. */
function outsideCode({prose}: Leaf, words: readonly SignedWord[]): readonly SignedWord[] {
  const code = prose.spans.filter(({kind}) => kind === 'code');
  if (code.length === 0) return words;
  let at = 0;
  return words.filter((word) => {
    while (at < code.length && (code[at]?.end ?? 0) < word.end) at++;
    return (code[at]?.start ?? word.end) > word.start;
  });
}

const telling = Sign.denial | Sign.restriction | Sign.exception;

/** Tells whether a word says no by itself, rather than may answer one that does. */
export function isTelling({signs}: SignedWord): boolean {
  return (signs & telling) !== 0;
}

const modal = Sign.obligation | Sign.permission | Sign.modalAnswer;

/** Tells whether a word denies, or may answer one that does, rather than only requires or permits. */
export function isDenying({signs}: SignedWord): boolean {
  return (signs & ~modal) !== 0;
}

/** Those words of a text, in its order, that begin in a stretch of it. */
export function signsWithin(words: readonly SignedWord[], {start, end}: Range): SignedWord[] {
  return words.slice(firstFrom(words, startOf, start), firstFrom(words, startOf, end));
}

function startOf({start}: SignedWord): number {
  return start;
}

/** Reads a text word by word, in one pass. */
export function findSigns(text: string, negation: Negation): SignedWord[] {
  const {read, denialPairs} = signReader(negation);
  const found: SignedWord[] = [];
  let opened = 0;
  let before = 0;
  let isNegated = false;
  let start = -1;
  for (let index = 0; index <= text.length; index++) {
    const code = index < text.length ? text.charCodeAt(index) : 0;
    if (isLetter(code) || (start !== -1 && isApostrophe(code))) {
      if (start === -1) start = index;
      continue;
    }
    if (start !== -1) {
      const {signs, opens, closes} = read(text, start, index);
      const pairs = opened & closes;
      if (pairs !== 0 && (pairs & ~denialPairs) === 0) {
        found.push({start: before, end: index, signs: Sign.denial | (signs & Sign.negative)});
      } else {
        const last = found.at(-1);
        if (pairs !== 0 && last && last.start === before && (last.signs & Sign.denial) !== 0) {
          found[found.length - 1] = {...last, signs: answering(last.signs)};
        }
        // Neither half of “not only” is anything by itself, and «никогда не» denies once.
        const left = pairs !== 0 && isNegated ? signs & ~Sign.negative : signs;
        const isPart = pairs !== 0 || isJoined(text.charCodeAt(start - 1));
        const own = isPart && (signs & telling) !== 0 ? answering(left) : left;
        if (own !== 0) found.push({start, end: index, signs: own});
      }
      opened = opens;
      isNegated = (signs & Sign.negative) !== 0;
      before = start;
      start = -1;
    }
    // Two words belong together across blanks only.
    if (opened !== 0 && !isBlank(code)) opened = 0;
  }
  return found;
}

/** What is left of a word that says nothing by itself. */
function answering(signs: number): number {
  return Sign.answer | (signs & Sign.negative);
}

function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  return code >= 0xc0 && (code < 0x2000 || (code > 0x303f && code < 0xff00));
}

/** `read-only`, `client:only`. */
function isJoined(before: number): boolean {
  return before === 0x2d || before === 0x3a || before === 0x2011;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x0a || code === 0x0d || code === 0x09;
}
