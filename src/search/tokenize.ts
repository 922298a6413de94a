import {foldWord} from './foldWord';

/** A word of a text, folded, with the place of the original. */
export interface Token {
  readonly word: string;
  /** UTF-16 indices into the text. */
  readonly start: number;
  readonly end: number;
}

/** Letters and digits; what follows an apostrophe (dbt’s, can’t) is left out. */
const WORD = /([\p{L}\p{N}][\p{L}\p{N}\p{M}]*)(?:['’](?:s|t|d|m|re|ll|ve)(?![\p{L}\p{N}]))?/giu;

/**
 * Splits a text into words, the same way when pages are indexed and when a reader asks.
 * Hyphens, slashes and underscores separate: `Read-Only`, `execute_sql`, «API-ключ».
 *
 * @example tokenize('Ёлка, dbt’s').map(({word}) => word) // ['елка', 'dbt']
 */
export function tokenize(text: string): Token[] {
  return [...text.matchAll(WORD)].map((match) => {
    const [, original = ''] = match;
    return {
      word: foldWord(original),
      start: match.index,
      end: match.index + original.length,
    };
  });
}
