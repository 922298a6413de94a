import {createStretchTable} from '../read/stretchTable';
import {isMixed, mayDeceive} from './homoglyphs';
import {wordId} from './rememberWords';
import {isCapitalised} from './sentence';
import type {TextRange} from './types';

/** How a word is written. */
export interface Spelling {
  /** Its letters after normalising. */
  readonly key: string;
  /** What finders remember the word by. */
  readonly id: number;
  readonly isCapitalised: boolean;
  /** It has letters that could be taken for Latin ones. */
  readonly mayDeceive: boolean;
  /** It has Latin letters, and others that could be taken for them. */
  readonly isMixed: boolean;
}

/** A word of a text: where it stands, and its letters. */
export interface Word extends TextRange {
  readonly key: string;
  readonly spelling: Spelling;
}

const invisible = /\p{Cf}+/gu;
/** Characters that only change in case, letter for letter: those of nearly every text. */
const simple =
  /^[\0-\x7f\xa0\xa7\xa9\xab\xae\xb0\xb7\xbb\xbf-\u012f\u0132-\u017e\u0400-\u045f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2190-\u2bff\u3001-\u30fe\u4e00-\u9fff\uac00-\ud7a3]*$/;

/**
 * Letters as they are compared: composed, lower case, without invisible characters, ё as е.
 * @param text a word or any other piece of text
 */
export function normalise(text: string): string {
  if (simple.test(text)) return lowerCase(text);
  return lowerCase(visibleLetters(text)).normalize('NFKC');
}

/** The letters of a text in their own case, composed and without invisible characters. */
export function visibleLetters(text: string): string {
  return simple.test(text) ? text : text.normalize('NFKC').replace(invisible, '');
}

function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.includes('ё') ? lower.replaceAll('ё', 'е') : lower;
}

const unknown = 0;
const separator = 1;
const letter = 2;
/** Marks, invisible format characters and the underscore of identifiers carry a word on. */
const carrier = 3;
/** Hangul is cut from other letters, since its particles are glued to foreign names. */
const hangul = 4;
/** Scripts written without spaces: each letter is a word, so that names are found inside. */
const unspaced = 5;

const patterns: readonly (readonly [RegExp, number])[] = [
  [
    /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}ー](?<!\p{M})/u,
    unspaced,
  ],
  [/\p{sc=Hang}/u, hangul],
  [/[\p{L}\p{N}]/u, letter],
  [/[\p{M}\p{Cf}_]/u, carrier],
];

function classify(character: string): number {
  return patterns.find(([pattern]) => pattern.test(character))?.[1] ?? separator;
}

/** Classes of the code units, filled as they are met: property escapes are slow, texts repeat. */
const classes = new Uint8Array(0x10000);

function classAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  const seen = classes[unit] ?? separator;
  if (seen !== unknown) return seen;
  const found = classify(text.slice(index, index + widthAt(text, index)));
  // A surrogate means nothing by itself, so its class is asked for each time.
  if (unit < 0xd800 || unit > 0xdfff) classes[unit] = found;
  return found;
}

function widthAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  const isPaired = unit >= 0xd800 && unit <= 0xdbff && (text.codePointAt(index) ?? 0) > 0xffff;
  return isPaired ? 2 : 1;
}

function wordEnd(text: string, start: number, first: number): number {
  let end = start + widthAt(text, start);
  if (first !== unspaced) {
    while (end < text.length && classes[text.charCodeAt(end)] === first) end++;
  }
  for (let index = end; index < text.length; index += widthAt(text, index)) {
    const kind = classAt(text, index);
    if (kind === first && kind !== unspaced) end = index + widthAt(text, index);
    else if (kind !== carrier) break;
    else if (text[index] !== '_' && !invisibleAt(text, index)) end = index + widthAt(text, index);
  }
  return end;
}

function invisibleAt(text: string, index: number): boolean {
  return /^\p{Cf}/u.test(text.slice(index, index + 2));
}

let last: {readonly text: string; readonly words: readonly Word[]} = {text: '', words: []};

/**
 * The words of a text in order: runs of letters, digits and marks. Indices are those of the text as
 * given. One pass over the characters; the finders of two languages share it.
 */
export function splitWords(text: string): readonly Word[] {
  if (last.text !== text) last = {text, words: readWords(text)};
  return last.words;
}

/** Spellings that are remembered: the everyday words of two languages, in lower case and with a capital. */
const most = 40_000;

const spellingAt = createStretchTable(most, (spelled): Spelling => {
  const key = normalise(spelled);
  return {
    key,
    id: wordId(key),
    isCapitalised: isCapitalised(spelled),
    mayDeceive: mayDeceive(key),
    isMixed: isMixed(spelled),
  };
});

function readWords(text: string): Word[] {
  const words: Word[] = [];
  for (let index = 0; index < text.length; ) {
    const kind = classAt(text, index);
    if (kind < letter || kind === carrier) {
      index += widthAt(text, index);
      continue;
    }
    const end = wordEnd(text, index, kind);
    const spelling = spellingAt(text, index, end);
    words.push({start: index, end, key: spelling.key, spelling});
    index = end;
  }
  return words;
}
