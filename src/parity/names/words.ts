import type {TextRange} from './types';

/** A word of a text: where it stands, and its letters after normalising. */
export interface Word extends TextRange {
  readonly key: string;
}

const invisible = /\p{Cf}+/gu;
/** ASCII and the common Cyrillic letters: nothing to compose, the usual case. */
const alreadyComposed = /^[\0-\x7f\u0400-\u045f]*$/;

/**
 * Letters as they are compared: composed, lower case, without invisible characters, ё as е.
 * @param word a word or any other piece of text
 */
export function normalise(word: string): string {
  const lower = word.toLowerCase();
  const composed = alreadyComposed.test(lower)
    ? lower
    : lower.normalize('NFKC').toLowerCase().normalize('NFKC').replace(invisible, '');
  return composed.includes('ё') ? composed.replaceAll('ё', 'е') : composed;
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
  const character = String.fromCodePoint(text.codePointAt(index) ?? unit);
  const found = classify(character);
  // A surrogate means nothing by itself, so its class is asked for each time.
  if (character.length === 1 && (unit < 0xd800 || unit > 0xdfff)) classes[unit] = found;
  return found;
}

function widthAt(text: string, index: number): number {
  return (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
}

function wordEnd(text: string, start: number, first: number): number {
  let end = start + widthAt(text, start);
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

/**
 * The words of a text in order: runs of letters, digits and marks. Indices are those of the text as
 * given. One pass over the characters.
 */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  for (let index = 0; index < text.length; ) {
    const kind = classAt(text, index);
    if (kind < letter || kind === carrier) {
      index += widthAt(text, index);
      continue;
    }
    const end = wordEnd(text, index, kind);
    const raw = text.slice(index, end);
    words.push({start: index, end, key: normalise(raw)});
    index = end;
  }
  return words;
}
