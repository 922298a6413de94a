import type {WorkflowId} from '../../facts/workflows';
import {buildIndex} from '../../search/buildIndex';
import {createSearch} from '../../search/createSearch';
import {tokenize} from '../../search/tokenize';
import {wordKeys} from '../../search/wordKeys';
import type {ChooserNames, ChooserWords} from '../catalogue/types';

/** More than these are no answer to a name. */
const MOST_FOUND = 12;

const firstKeys = (text: string): readonly string[] => wordKeys(tokenize(text)[0]?.word ?? '');

const wordsOf = (text: string): readonly string[] => tokenize(text).map(({word}) => word);

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
  const wholeWords = new Map(workflows.map(({id}) => [id, new Set(wordsOf(words[id]))]));
  return (typed) => {
    const {results} = search(typed, MOST_FOUND);
    const typedWords = wordsOf(typed);
    // Those that have what was typed as words of their own come first: “IDE” is no beginning of
    // “identity”. Among them, a workflow that bears the name before those that only mention it.
    const rank = ({title, keys, address}: (typeof results)[number]) => {
      const known = wholeWords.get(address as WorkflowId);
      const whole = typedWords.every((word) => known?.has(word));
      return (whole ? 0 : 2) + (firstKeys(title).some((key) => keys.has(key)) ? 0 : 1);
    };
    return [...results]
      .sort((first, second) => rank(first) - rank(second))
      .map(({address}) => address as WorkflowId);
  };
}
