import {type Comparison, type Difference, difference, type LeafFacts, remove} from './difference';

/** Beyond this many possible pairs of values, nobody can tell which one was changed into which. */
const largestTable = 250_000;

/** Pairs what is left on both sides of the same place: another value stands there. */
export function pairChanged<Value>(
  leaves: readonly LeafFacts<Value>[],
  {closeness = () => 0}: Comparison<Value>,
): Difference<Value>[] {
  const size = (side: 'source' | 'translation') =>
    leaves.reduce((sum, leaf) => sum + leaf[side].length, 0);
  if (size('source') * size('translation') > largestTable) return [];
  const candidates = leaves.flatMap((from) =>
    from.source.flatMap((source, order) =>
      leaves.flatMap((to) =>
        to.translation.map((translation, otherOrder) => ({
          from,
          to,
          source,
          translation,
          score: closeness(source, translation) - Math.abs(order - otherOrder) / 1000,
        })),
      ),
    ),
  );
  candidates.sort((a, b) => b.score - a.score);
  const differences: Difference<Value>[] = [];
  for (const {from, to, source, translation} of candidates) {
    if (!from.source.includes(source) || !to.translation.includes(translation)) continue;
    remove(from.source, source);
    remove(to.translation, translation);
    differences.push(difference({kind: 'changed', source, translation, pair: to.pair}));
  }
  return differences;
}
