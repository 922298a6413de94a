import type {IndexedSection, SearchIndex} from './indexFormat';
import {isStopWord} from './stopWords';
import {tokenize} from './tokenize';
import {wordKeys} from './wordKeys';

/** A page with its text, in the order of reading; the first section stands before any heading. */
export interface PageText {
  readonly title: string;
  readonly permalink: string;
  readonly sections: readonly (IndexedSection & {readonly text: string})[];
}

/** The keys of all words of a text but the most common ones. */
export function textKeys(text: string): Set<string> {
  const words = new Set(tokenize(text).map(({word}) => word));
  return new Set([...words].filter((word) => !isStopWord(word)).flatMap(wordKeys));
}

/**
 * Builds the index of one language.
 *
 * Titles and headings travel as they are, so the browser finds their words itself and only the
 * text below them is indexed here.
 */
export function buildIndex(pages: readonly PageText[]): SearchIndex {
  const postings = new Map<string, number[]>();
  const sections = pages.flatMap((page) => page.sections);
  for (const [number, {text}] of sections.entries()) {
    for (const key of textKeys(text)) {
      const numbers = postings.get(key);
      if (numbers) numbers.push(number);
      else postings.set(key, [number]);
    }
  }
  return {
    pages: pages.map(({title, permalink, sections}) => ({
      title,
      permalink,
      sections: sections.map(({heading, anchor}) => ({heading, anchor})),
    })),
    postings,
  };
}
