import {languageOf} from '../languages';
import type {Quantity} from './quantity';

/** A number as it stands in a text. */
export interface WrittenNumber {
  readonly value: Quantity;
  readonly text: string;
  readonly locale: string;
}

/** Tells whether a number word may be the indefinite article as well: the German “ein”. */
export function mayBeArticle({value, text, locale}: WrittenNumber): boolean {
  if (value.digits !== '' || value.values[0] !== 1 || value.unit !== null) return false;
  const articles = languageOf(locale)?.numbers?.articles;
  const word = text.slice(value.start, value.end).toLowerCase();
  return articles?.split(' ').includes(word) ?? false;
}

/**
 * Tells whether a number word is an article rather than the answer to digits: "ein" may be a 1 that
 * counts something, but not the 1 of “between 1 and 9” or “1 GB”.
 */
export function isMereArticle(word: WrittenNumber, digits: WrittenNumber): boolean {
  if (digits.value.digits === '' || !mayBeArticle(word)) return false;
  if (digits.value.unit !== null) return true;
  const counted = /^\s(\p{L}+)/u.exec(digits.text.slice(digits.value.end))?.[1]?.toLowerCase();
  const functionWords = languageOf(digits.locale)?.functionWords?.words ?? [];
  return counted === undefined || functionWords.includes(counted);
}
