import type {WorkflowId} from '../../facts/workflows';
import {buildIndex} from '../../search/buildIndex';
import {createSearch} from '../../search/createSearch';
import {tokenize} from '../../search/tokenize';
import {wordKeys} from '../../search/wordKeys';
import type {ChooserNames, ChooserWords} from '../catalogue/types';

/** More than these are no answer to a name. */
const MOST_FOUND = 12;

const firstKeys = (text: string): readonly string[] => wordKeys(tokenize(text)[0]?.word ?? '');

/**
 * Prepares the search for workflows by name: endings, typing errors, unfinished words, synonyms
 * and old names are those of the site's own search.
 *
 * @returns a function from what a reader typed to the workflows, the likeliest first
 */
export function createNameSearch(
  {workflows}: ChooserNames,
  words: ChooserWords,
): (typed: string) => readonly WorkflowId[] {
  const search = createSearch(
    buildIndex(
      workflows.map(({id, title}) => ({
        title,
        permalink: id,
        sections: [{heading: null, anchor: '', text: words[id]}],
      })),
    ),
  );
  return (typed) => {
    const {results} = search(typed, MOST_FOUND);
    // A workflow that bears the name comes before those that only mention it.
    const bears = ({title, keys}: (typeof results)[number]) =>
      firstKeys(title).some((key) => keys.has(key)) ? 0 : 1;
    return [...results]
      .sort((first, second) => bears(first) - bears(second))
      .map(({address}) => address as WorkflowId);
  };
}
