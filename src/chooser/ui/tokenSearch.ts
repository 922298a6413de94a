import names from '@chooser-data/names';
import words from '@chooser-data/words';
import {createNameSearch} from '../search/createNameSearch';

/** The search by name, with the words of the page's language. A chunk of its own, loaded on demand. */
export const findWorkflows = createNameSearch(names, words);
