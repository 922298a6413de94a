import type {Block} from '../document/document';
import {languageOf} from '../languages';

/** Words that tick or cross out a table cell, in lower case. */
export interface MarkWords {
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

/** What a table cell says as a whole. */
export interface CellMark {
  /** Null for a cell that says something else. */
  readonly state: 'yes' | 'no' | null;
  readonly text: string;
}

const drawnYes = /^(?:[✅✓✔☑🟢👍]|:(?:white_check_mark|heavy_check_mark|check):)/u;
const drawnNo = /^(?:[❌✗✘✖❎×🚫⛔🔴👎]|:(?:x|no_entry|cross):)/u;
const longest = 24;

/** Reads a cell as a tick or a cross: drawn, or in a word of the page's language or in English. */
export function cellMark({prose}: Block, locale: string): CellMark {
  const text = prose?.text.trim() ?? '';
  if (text === '' || text.length > 200) return {state: null, text};
  if (drawnYes.test(text)) return {state: 'yes', text};
  if (drawnNo.test(text)) return {state: 'no', text};
  if (text.length > longest) return {state: null, text};
  const word = text.toLowerCase().replace(/(?<![.!*])[.!*]+$/, '');
  for (const language of [languageOf(locale), languageOf('en')]) {
    if (language?.marks?.yes.includes(word)) return {state: 'yes', text};
    if (language?.marks?.no.includes(word)) return {state: 'no', text};
  }
  return {state: null, text};
}
