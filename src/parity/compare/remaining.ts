import {type Difference, difference, type LeafFacts, type Same} from './difference';
import {isFree, isSameRecord} from './place';

/**
 * What one side of a leaf still states alone: missing from the other, or extra there.
 *
 * @param leaves all leaves of the section: where else the value may stand
 */
export function remaining<Value>(
  leaf: LeafFacts<Value>,
  leaves: readonly LeafFacts<Value>[],
  same: Same<Value>,
): Difference<Value>[] {
  const {pair} = leaf;
  const nearby = isFree(pair) ? leaves : leaves.filter((other) => isSameRecord(other.pair, pair));
  return [
    ...leaf.source.map((source) => {
      const elsewhere = nearby.some(({all}) =>
        all.translation.some((other) => same(source, other)),
      );
      return difference({kind: 'missing', source, translation: null, pair, elsewhere});
    }),
    ...leaf.translation.map((translation) => {
      const elsewhere = nearby.some(({all}) =>
        all.source.some((other) => same(other, translation)),
      );
      return difference({kind: 'extra', source: null, translation, pair, elsewhere});
    }),
  ];
}
