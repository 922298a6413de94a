import type {Leaf} from './leaves';

/** What one finder found in leaves, kept for whoever asks next. */
export interface LeafStore<T> {
  get(leaf: Leaf): T | undefined;
  set(leaf: Leaf, value: T): void;
}

let stores = 0;

/**
 * Makes a store that lives as long as its leaves. Values stand on the leaf itself: a page has hundreds,
 * and weak maps of that many entries, one a finder, cost the garbage collector more than the finding.
 */
export function createLeafStore<T>(): LeafStore<T> {
  const slot = stores++;
  return {
    get: (leaf) => leaf.found[slot] as T | undefined,
    set(leaf, value) {
      leaf.found[slot] = value;
    },
  };
}
