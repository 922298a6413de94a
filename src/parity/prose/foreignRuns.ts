import {scriptOf} from './scripts';
import type {Vocabulary} from './vocabulary';

/** A stretch of text without a word of the page's own language; indices are half open. */
export interface ForeignRun {
  readonly start: number;
  readonly end: number;
  /** Words that a translator would translate: no names, numbers, code or addresses. */
  readonly plain: number;
  /** Those among all words that only the foreign language has. */
  readonly telling: number;
  /** How much of the text the run takes up; what is exempt does not count. */
  readonly extent: 'text' | 'sentence' | 'clause';
}

/** A run as it grows, and as it stood at the end of its last sentence. */
interface MutableRun {
  start: number;
  end: number;
  plain: number;
  telling: number;
  /** The same counts at the last end of a sentence after a telling word. */
  settled: {end: number; plain: number; telling: number} | null;
}

/** A stretch that is not read: code, a quotation, a label. */
export interface Exempt {
  readonly start: number;
  readonly end: number;
}

/** Marks of paths, addresses, identifiers and expressions. */
const technical = new Set(Array.from('/\\_@=<>{}$#|~^', (mark) => mark.charCodeAt(0)));

/**
 * Finds stretches of another language in a text, in one pass over its characters. A word of the
 * page's own language ends a stretch; names, numbers and what is exempt neither end nor make one.
 *
 * @param text prose without markup
 * @param exempt stretches to be left out, in order
 * @param fewest plain words that a stretch must have
 */
export function foreignRuns(
  text: string,
  exempt: readonly Exempt[],
  vocabulary: Vocabulary,
  fewest: number,
): ForeignRun[] {
  const found: MutableRun[] = [];
  let run: MutableRun | null = null;
  let isWhole = true;
  let next = 0;

  const close = (): void => {
    // Words after the last sentence with a telling word may be the page's own.
    if (run?.settled && run.settled.telling === run.telling) Object.assign(run, run.settled);
    if (run && run.plain >= fewest) found.push(run);
    run = null;
  };

  for (let index = 0; index < text.length; ) {
    while (next < exempt.length && (exempt[next]?.end ?? 0) <= index) next++;
    const skipped = exempt[next];
    if (skipped && skipped.start <= index) {
      index = skipped.end;
      continue;
    }
    if (isSpace(text.charCodeAt(index))) {
      index++;
      continue;
    }
    const limit = skipped?.start ?? text.length;
    let end = index;
    while (end < limit && !isSpace(text.charCodeAt(end))) end++;
    const kind = isGlued(text, index, end, exempt, next)
      ? neither
      : readWord(text, index, end, vocabulary);
    if (kind === ownWord) {
      isWhole = false;
      close();
    } else if (kind !== neither) {
      run = grow(run, index, end, kind);
    }
    if (run && endsSentence(text, end)) run = settle(run, end);
    index = end;
  }
  close();
  return found.map((each) => toRun(text, each, isWhole));
}

function grow(run: MutableRun | null, start: number, end: number, kind: number): MutableRun {
  const grown = run ?? {start, end, plain: 0, telling: 0, settled: null};
  grown.end = end;
  if (kind & plainWord) grown.plain++;
  if (kind & tellingWord) grown.telling++;
  return grown;
}

/** At the end of a sentence: without a telling word so far, the run begins after it. */
function settle(run: MutableRun, end: number): MutableRun | null {
  if (run.telling === 0) return null;
  if (run.settled?.telling !== run.telling) {
    run.settled = {end, plain: run.plain, telling: run.telling};
  }
  return run;
}

function endsSentence(text: string, end: number): boolean {
  const last = text[end - 1] ?? '';
  return last === '.' || last === '!' || last === '?' || last === ':' || last === '…';
}

/**
 * Tells at a glance that a text holds no run: most texts of a page in another script have hardly a
 * word of this one but names. A word that a translator would translate begins with a letter that is
 * no capital, after something that is no letter.
 */
export function mayHoldRun(
  text: string,
  {ownScripts, foreignScripts}: Vocabulary,
  fewest: number,
): boolean {
  if (foreignScripts.size === 0) return true;
  let words = 0;
  let before = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    const script = scriptOf(unit);
    const begins = script !== 0 && before === 0 && !(unit >= 65 && unit <= 90);
    if (begins && !ownScripts.has(script) && ++words >= fewest) return true;
    before = script;
  }
  return false;
}

/** A part of a word whose rest is exempt. */
function isGlued(
  text: string,
  start: number,
  end: number,
  exempt: readonly Exempt[],
  next: number,
): boolean {
  const isAfter = start > 0 && exempt[next - 1]?.end === start && isLetter(text, start);
  return isAfter || (exempt[next]?.start === end && isLetter(text, end - 1));
}

const neither = 0;
const ownWord = 1;
const plainWord = 2;
const tellingWord = 4;

/** What the characters between two spaces are, as a set of the flags above. */
function readWord(text: string, start: number, end: number, vocabulary: Vocabulary): number {
  const {ownScripts, foreignScripts, ownWords, ownLetters, foreignWords, longestWord} = vocabulary;
  let first = -1;
  let last = -1;
  let isTechnical = false;
  let ownLetter = false;
  let foreignLetter = false;
  for (let index = start; index < end; index++) {
    const unit = text.charCodeAt(index);
    const script = scriptOf(unit);
    if (script === 0) {
      if (technical.has(unit) || (unit >= 48 && unit <= 57)) isTechnical = true;
      continue;
    }
    if (ownScripts.has(script)) return ownWord;
    if (foreignScripts.has(script)) foreignLetter = true;
    else if (unit > 127 && ownLetters.includes(text[index]?.toLowerCase() ?? ' ')) ownLetter = true;
    if (first === -1) first = index;
    last = index + 1;
  }
  // One letter is a name, an initial or a bullet.
  if (first === -1 || isTechnical || last - first < 2) return neither;
  if (ownLetter) return ownWord;
  if (isDotted(text, first, last)) return neither;
  const lower = last - first > longestWord ? null : fold(text.slice(first, last));
  if (lower !== null && ownWords.has(lower)) return ownWord;
  if (foreignScripts.size > 0 && !foreignLetter) return neither;
  const plain = isCapital(text, first) ? 0 : plainWord;
  return plain | (lower !== null && foreignWords.has(lower) ? tellingWord : 0);
}

/** "example.com", "e.g", "main.py" */
function isDotted(text: string, start: number, end: number): boolean {
  for (let index = start + 1; index < end - 1; index++) {
    if (text.charCodeAt(index) === 0x2e) return true;
  }
  return false;
}

function isCapital(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  if (unit < 128) return unit >= 65 && unit <= 90;
  const letter = text[index] ?? '';
  return fold(letter) !== letter;
}

/** A word as the data has it. */
function fold(word: string): string {
  const lower = word.toLowerCase();
  return lower.includes('ё') || lower.includes('’')
    ? lower.replaceAll('ё', 'е').replaceAll('’', "'")
    : lower;
}

function isSpace(unit: number): boolean {
  // Dashes part words as spaces do, hyphens do not.
  return unit <= 32 || unit === 0xa0 || unit === 0x202f || unit === 0x2014 || unit === 0x2013;
}

/** A run without the marks around it, or the whole text where nothing else stands in it. */
function toRun(text: string, {plain, telling, ...run}: MutableRun, isWhole: boolean): ForeignRun {
  const {start, end} = trim(text, isWhole ? {start: 0, end: text.length} : run);
  const extent = isWhole ? 'text' : isSentence(text, start, end) ? 'sentence' : 'clause';
  return {start, end, plain, telling, extent};
}

function trim(text: string, {start, end}: Exempt): Exempt {
  let from = start;
  let to = end;
  while (from < to && !isLetter(text, from)) from++;
  while (to > from && /[\s,;:)\]}»”"]/u.test(text[to - 1] ?? '')) to--;
  return {start: from, end: to};
}

/** Begins where a sentence may begin, and ends where one may end. */
function isSentence(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 4), start).trimEnd();
  const after = text.slice(end - 1, end + 3);
  return (
    (before === '' || /[.!?:…。]["'»”)]?$/.test(before)) &&
    (end >= text.length - 1 || /[.!?:…]/.test(after))
  );
}

function isLetter(text: string, index: number): boolean {
  return scriptOf(text.charCodeAt(index)) !== 0;
}
