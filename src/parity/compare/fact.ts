import type {Range} from '../document/document';
import type {Leaf} from '../document/leaves';

/** A value that a page states, and where. */
export interface Fact<Value> {
  readonly value: Value;
  /** Canonical form, as findings print it. */
  readonly key: string;
  /** Indices into the leaf's prose. */
  readonly start: number;
  readonly end: number;
  /** In the file. */
  readonly range: Range;
  readonly leaf: Leaf;
  /** Only possible: it may answer a certain fact of the other page, but is not missed itself. */
  readonly uncertain?: true;
}

/** Makes a fact of a stretch of a leaf's prose. */
export function factAt<Value>(
  leaf: Leaf,
  start: number,
  end: number,
  key: string,
  value: Value,
): Fact<Value> {
  return {value, key, start, end, range: leaf.prose.toSource(start, end), leaf};
}
