import {
  type Difference,
  difference,
  isCertain,
  type LeafFacts,
  remove,
  type Same,
} from './difference';
import {isFreeMove} from './place';

/** Values that stand in another leaf: free in prose, a difference between items and cells. */
export function settleMoves<Value>(
  leaves: readonly LeafFacts<Value>[],
  same: Same<Value>,
): Difference<Value>[] {
  const differences: Difference<Value>[] = [];
  for (const from of leaves) {
    for (const source of [...from.source]) {
      for (const to of leaves) {
        const translation = to.translation.find((candidate) => same(source, candidate));
        if (to === from || !translation) continue;
        if (source.uncertain && translation.uncertain) continue;
        remove(from.source, source);
        remove(to.translation, translation);
        if (isCertain({source, translation}) && !isFreeMove(from.pair, to.pair)) {
          const {pair} = from;
          differences.push(difference({kind: 'moved', source, translation, pair, elsewhere: true}));
        }
        break;
      }
    }
  }
  return differences;
}
