import {isStopWord} from './stopWords';
import {tokenize} from './tokenize';
import {wordKeys} from './wordKeys';

/** A stretch of text, and whether it was asked for. */
export interface MarkedText {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * Splits a text at the words that have one of the keys. The pieces, put together, are the text.
 */
export function markMatches(text: string, keys: ReadonlySet<string>): MarkedText[] {
  const pieces: MarkedText[] = [];
  let position = 0;
  for (const {word, start, end} of tokenize(text)) {
    if (isStopWord(word) || !wordKeys(word).some((key) => keys.has(key))) continue;
    if (start > position) pieces.push({text: text.slice(position, start), marked: false});
    pieces.push({text: text.slice(start, end), marked: true});
    position = end;
  }
  if (position < text.length) pieces.push({text: text.slice(position), marked: false});
  return pieces;
}
