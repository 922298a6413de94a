import {CHARACTER, characterClass, digitValue} from '../dates/characterClass';

/** Tells whether a code unit is an ASCII digit; `NaN`, beyond the text, is none. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A letter of a script that sets words apart by spaces. */
export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return code >= 128 && characterClass(code) === CHARACTER.letter;
}

/** A letter of a script that glues words and endings together: Hangul, Han, Kana. */
export function isIdeograph(code: number): boolean {
  return code > 0x1100 && characterClass(code) === CHARACTER.ideograph;
}

/** White space of any kind; beyond the text is none. */
export function isSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13);
  return code >= 128 && characterClass(code) === CHARACTER.space;
}

/** Spaces that nobody types by accident: they belong to the number beside them. */
export function isFirmSpace(code: number): boolean {
  return code === 0xa0 || code === 0x202f || code === 0x2009 || code === 0x2007;
}

/** Where the run of letters of one kind ends. */
export function wordEnd(text: string, from: number): number {
  let at = from;
  while (isLetter(text.charCodeAt(at)) || text.charCodeAt(at) === 0xad) at++;
  return at;
}

/** Where the run of ideographs ends. */
export function ideographsEnd(text: string, from: number): number {
  let at = from;
  while (isIdeograph(text.charCodeAt(at))) at++;
  return at;
}

/** Where the run of digits ends. */
export function digitsEnd(text: string, from: number): number {
  let at = from;
  while (isDigit(text.charCodeAt(at))) at++;
  return at;
}

/** Where the word before an index begins; the index itself where none ends there. */
export function wordStart(text: string, end: number): number {
  let at = end;
  while (at > 0 && (isLetter(text.charCodeAt(at - 1)) || isIdeograph(text.charCodeAt(at - 1))))
    at--;
  return at;
}

/** The index after the spaces from an index on, at most three of them. */
export function afterSpaces(text: string, from: number): number {
  let at = from;
  while (at < from + 3 && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** The index before the spaces that end at an index, at most three of them. */
export function beforeSpaces(text: string, end: number): number {
  let at = end;
  while (at > end - 3 && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

/** Digits of scripts that technical texts use beside the ASCII ones: Arabic, Devanagari, full width. */
const otherDigits = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]/g;

/** Writes all digits as ASCII ones; every index stays. */
export function withPlainDigits(text: string): string {
  return text.replace(otherDigits, (digit) => String(digitValue(digit.charCodeAt(0))));
}
