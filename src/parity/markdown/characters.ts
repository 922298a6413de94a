/** UTF-16 code units that Markdown gives a meaning. */
export const code = {
  tab: 9,
  lineFeed: 10,
  carriageReturn: 13,
  space: 32,
  exclamation: 33,
  quotation: 34,
  hash: 35,
  dollar: 36,
  ampersand: 38,
  apostrophe: 39,
  openParenthesis: 40,
  closeParenthesis: 41,
  asterisk: 42,
  plus: 43,
  hyphen: 45,
  dot: 46,
  slash: 47,
  zero: 48,
  one: 49,
  nine: 57,
  colon: 58,
  lessThan: 60,
  equals: 61,
  greaterThan: 62,
  question: 63,
  at: 64,
  openBracket: 91,
  backslash: 92,
  closeBracket: 93,
  caret: 94,
  underscore: 95,
  backtick: 96,
  openBrace: 123,
  pipe: 124,
  closeBrace: 125,
  tilde: 126,
} as const;

/** What stands beside a run of emphasis marks decides what it can do. */
export const sideKind = {other: 0, space: 1, punctuation: 2} as const;

const asciiPunctuation = /[!-/:-@[-`{-~]/;
const unicodePunctuation = /[\p{P}\p{S}]/u;
const unicodeSpace = /\s/;

/** One entry a code unit: its kind plus one; zero while it is not known. */
const kinds = new Uint8Array(65_536);

/** The kind of a code unit; of what is beyond the text, -1, a space. */
export function kindOf(unit: number): number {
  if (unit < 0) return sideKind.space;
  const known = kinds[unit] ?? 0;
  if (known !== 0) return known - 1;
  const character = String.fromCharCode(unit);
  const kind = unicodeSpace.test(character)
    ? sideKind.space
    : unicodePunctuation.test(character)
      ? sideKind.punctuation
      : sideKind.other;
  kinds[unit] = kind + 1;
  return kind;
}

export function isLineEnd(unit: number): boolean {
  return unit === 10 || unit === 13;
}

export function isBlank(unit: number): boolean {
  return unit === 32 || unit === 9;
}

export function isSpace(unit: number): boolean {
  return unit === 32 || unit === 9 || unit === 10 || unit === 13;
}

export function isAlpha(unit: number): boolean {
  const lower = unit | 32;
  return lower >= 97 && lower <= 122;
}

export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

export function isAlphanumeric(unit: number): boolean {
  return isAlpha(unit) || isDigit(unit);
}

/** Tells what a backslash can escape. */
export function isAsciiPunctuation(unit: number): boolean {
  return unit < 128 && asciiPunctuation.test(String.fromCharCode(unit));
}

/** The unit at an index, or -1 outside of `[from, to)`. */
export function unitAt(text: string, at: number, to: number): number {
  return at < to ? text.charCodeAt(at) : -1;
}
