import type {LeafPair} from '../align/leafPairs';
import type {Leaf} from '../document/leaves';
import type {Fact} from './fact';

/**
 * How the two pages differ in one kind of fact.
 *
 * - `changed`: the same place states another value
 * - `missing`, `extra`: only one page states it
 * - `swapped`: two values have changed places
 * - `moved`: the value stands in another list item, cell or section
 */
export interface Difference<Value> {
  readonly kind: 'changed' | 'missing' | 'extra' | 'swapped' | 'moved';
  readonly source: Fact<Value> | null;
  readonly translation: Fact<Value> | null;
  /** Where the difference is seen: the place of the side that lacks the fact. */
  readonly pair: LeafPair;
  /** Of a swap: the second place. */
  readonly second: Match<Value> | null;
  /** Of a swap: only the order inside one sentence tells, which languages may choose freely. */
  readonly weak: boolean;
  /** Of something missing or extra: the value stands elsewhere in the same section, item or row. */
  readonly elsewhere: boolean;
}

export interface Comparison<Value> {
  /** The facts of a leaf, in order. */
  readonly source: (leaf: Leaf) => readonly Fact<Value>[];
  readonly translation: (leaf: Leaf) => readonly Fact<Value>[];
  /** Equal keys are always the same; among several, those are taken first. */
  readonly same: (source: Fact<Value>, translation: Fact<Value>) => boolean;
  /** Told of every two facts that are the same and stand in the same place. */
  readonly onMatch?: (source: Fact<Value>, translation: Fact<Value>) => void;
  /** Repeated mentions in one leaf count once. */
  readonly asSet?: boolean;
  /** Greater for values that are more likely a changed form of each other. Default: all alike. */
  readonly closeness?: (source: Fact<Value>, translation: Fact<Value>) => number;
}

export type Same<Value> = Comparison<Value>['same'];

/** Equal facts of both pages. */
export interface Match<Value> {
  readonly source: Fact<Value>;
  readonly translation: Fact<Value>;
}

/**
 * Facts of one pair of leaves. `source` and `translation` hold those that are still without a
 * counterpart; they are taken out as they are settled.
 */
export interface LeafFacts<Value> {
  readonly pair: LeafPair;
  readonly all: {
    readonly source: readonly Fact<Value>[];
    readonly translation: readonly Fact<Value>[];
  };
  readonly source: Fact<Value>[];
  readonly translation: Fact<Value>[];
}

/** A difference of which only the kind, the facts and the place are worth telling. */
export function difference<Value>(
  parts: Pick<Difference<Value>, 'kind' | 'source' | 'translation' | 'pair'> &
    Partial<Difference<Value>>,
): Difference<Value> {
  return {second: null, weak: false, elsewhere: false, ...parts};
}

/** Neither side is only a possible reading. */
export function isCertain<Value>({source, translation}: Match<Value>): boolean {
  return !source.uncertain && !translation.uncertain;
}

/** Takes an element out of a list, in place. */
export function remove<T>(from: T[], element: T): void {
  const index = from.indexOf(element);
  if (index !== -1) from.splice(index, 1);
}
