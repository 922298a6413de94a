import {
  beforeSpaces,
  isDigit,
  isFirmSpace,
  isIdeograph,
  isLetter,
  isSpace,
  wordStart,
} from './characters';
import {foldWord, type Lexicon} from './lexicon';
import type {Bound} from './quantity';
import {isCurrency, type UnitId} from './units';

/** What stands right before the digits. */
export interface Prefix {
  /** Where the number begins, with its sign, `v` or currency. */
  readonly start: number;
  readonly negative: boolean;
  readonly currency: UnitId | null;
  readonly bound: Bound;
  /** The digits are a part of a name, a path or code: `SHA256`, `UTF-8`, `/v2/`. */
  readonly inName: boolean;
  readonly isVersion: boolean;
  /** ".5" */
  readonly isFraction: boolean;
}

const plain = {
  negative: false,
  currency: null,
  bound: 'exact',
  inName: false,
  isVersion: false,
  isFraction: false,
} as const;

/**
 * Reads what digits hang on.
 *
 * @param start index of the first digit
 */
export function readPrefix(text: string, start: number, lexicon: Lexicon): Prefix {
  const code = text.charCodeAt(start - 1);
  if (start === 0 || isIdeograph(code)) return {...plain, start};
  if (isSpace(code)) return readSpaced(text, start, lexicon);
  if (isLetter(code)) return readGluedWord(text, start, lexicon);
  const before = text.charCodeAt(start - 2);
  const named: Prefix = {...plain, start, inName: true};
  switch (text[start - 1]) {
    case '-':
    case '‑':
    case '−':
      if (isLetter(before)) return isYearAfterWord(text, start) ? {...plain, start} : named;
      return start === 1 || isSpace(before) || isOpening(text[start - 2])
        ? {...plain, start: start - 1, negative: true}
        : {...plain, start};
    case '.':
      if (isLetter(before) || isDigit(before) || before === 0x2e || before === 0x2f) return named;
      return {...plain, start: start - 1, isFraction: true};
    case '/':
    case '\\':
    case '_':
    case '&':
    case '#':
    case '^':
      return text[start - 1] === '/' && isDigit(before) ? {...plain, start} : named;
    case '%':
    case ':':
    case '=':
      if (text[start - 1] === '=' && (before === 0x3e || before === 0x3c || before === 0x7e)) {
        return {...plain, start: start - 2, bound: operatorBound(text.slice(start - 2, start))};
      }
      return isLetter(before) || before === 0x3d ? named : {...plain, start};
    case '+':
      return isSpace(before) || start === 1 ? {...plain, start} : named;
    case '@':
      return isLetter(before) ? {...plain, start, isVersion: true} : named;
    case '~':
      // 5~10 is a range.
      if (isDigit(before) || isIdeograph(before)) return {...plain, start};
      return {...plain, start: start - 1, bound: 'about'};
    case '≈':
    case '>':
    case '<':
    case '≥':
    case '≤':
      // The end of a tag, "->" and "<5>" compare nothing.
      if (text[start - 1] === '>' && !isSpace(before) && before !== 0x28 && start > 1)
        return {...plain, start};
      return {...plain, start: start - 1, bound: operatorBound(text[start - 1] ?? '')};
    default: {
      const currency = currencyAt(text, start - 1, lexicon);
      return currency === null
        ? {...plain, start}
        : {...plain, start: currency.start, currency: currency.unit};
    }
  }
}

/** "pre-2026", "mid-2024": a year is one whatever it hangs on, unless a name in capitals does. */
function isYearAfterWord(text: string, start: number): boolean {
  const isYear = /^(?:19|20)\d\d(?![\w-])/.test(text.slice(start, start + 5));
  if (!isYear) return false;
  const word = text.slice(wordStart(text, start - 1), start - 1);
  return word === word.toLowerCase();
}

function isOpening(character: string | undefined): boolean {
  return character !== undefined && '([{"“„«\'‘|=~'.includes(character);
}

function operatorBound(operator: string): Bound {
  if (operator.startsWith('>') || operator === '≥') return 'at-least';
  if (operator.startsWith('<') || operator === '≤') return 'at-most';
  return operator === '~=' || operator === '~' || operator === '≈' ? 'about' : 'exact';
}

/** "$ 5", "USD 5", "> 5", "~ 5". */
function readSpaced(text: string, start: number, lexicon: Lexicon): Prefix {
  const end = beforeSpaces(text, start);
  const character = text[end - 1] ?? '';
  if (isLetter(text.charCodeAt(end - 1))) {
    const from = wordStart(text, end);
    const word = text.slice(from, end);
    const unit = word.length === 3 ? lexicon.units.get(word) : undefined;
    if (unit && isCurrency(unit)) return {...plain, start: from, currency: unit};
    return {...plain, start};
  }
  if ('><≥≤≈~='.includes(character) && character !== '') {
    const two = text.slice(end - 2, end);
    const operator = two === '>=' || two === '<=' || two === '~=' ? two : character;
    const from = end - operator.length;
    const before = text.charCodeAt(from - 1);
    const isComparison =
      operator !== '=' && (from === 0 || isSpace(before) || isFirmSpace(before) || before === 0x28);
    const last = text.charCodeAt(beforeSpaces(text, from) - 1);
    const isRange = operator === '~' && from > 0 && !isLetter(last) && last !== 0x28;
    return isComparison && !isRange
      ? {...plain, start: from, bound: operatorBound(operator)}
      : {...plain, start};
  }
  const currency = end > 0 ? currencyAt(text, end - 1, lexicon) : null;
  // "10 $ 5": the sign belongs to what stands before it.
  return currency && !isDigit(text.charCodeAt(beforeSpaces(text, currency.start) - 1))
    ? {...plain, start: currency.start, currency: currency.unit}
    : {...plain, start};
}

function currencyAt(
  text: string,
  at: number,
  {units}: Lexicon,
): {readonly start: number; readonly unit: UnitId} | null {
  const unit = units.get(text[at] ?? '');
  if (!unit || !isCurrency(unit)) return null;
  return {start: text.slice(at - 2, at) === 'US' ? at - 2 : at, unit};
}

/** `v3`, `SHA256`, `ES2015`. */
function readGluedWord(text: string, start: number, lexicon: Lexicon): Prefix {
  const from = wordStart(text, start);
  const word = text.slice(from, start);
  const before = text.charCodeAt(from - 1);
  if (/^v$/i.test(word) && !isDigit(before) && before !== 0x5f && before !== 0x2d) {
    if (before === 0x2f) return {...plain, start: from, inName: true};
    return {...plain, start: from, isVersion: true};
  }
  if (/^ES$/.test(word)) return {...plain, start, isVersion: true};
  const unit = word.length === 3 ? lexicon.units.get(word) : undefined;
  if (unit && isCurrency(unit)) return {...plain, start: from, currency: unit};
  if (/^[xх×]$/i.test(word) && isDigit(before)) return {...plain, start};
  return {...plain, start, inName: !isIdeographWord(foldWord(word))};
}

function isIdeographWord(word: string): boolean {
  return isIdeograph(word.charCodeAt(word.length - 1));
}
