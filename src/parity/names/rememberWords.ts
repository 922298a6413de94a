import type {Spelling} from './words';

/**
 * Remembers what a finder knows of a word: a site repeats its words thousands of times, and a look at
 * a place of a list costs less than to look a word up.
 *
 * @param find what is known of a word, normalised; never undefined
 */
export function rememberWords<T>(find: (key: string) => T): (word: Spelling) => T {
  const known: T[] = [];
  return ({key, id}) => {
    if (id === rare) return find(key);
    let found = known[id];
    if (found === undefined) {
      found = find(key);
      known[id] = found;
    }
    return found;
  };
}

/** Words that are remembered: more than a language has in everyday use. */
const most = 20_000;

/** The id of words that came when there were enough: memory stays flat however many pages come. */
const rare = -1;

const ids = new Map<string, number>();

/** A number for a word, normalised: from 0 on, or `rare`. */
export function wordId(key: string): number {
  const known = ids.get(key);
  if (known !== undefined) return known;
  if (ids.size === most) return rare;
  const id = ids.size;
  ids.set(key, id);
  return id;
}
