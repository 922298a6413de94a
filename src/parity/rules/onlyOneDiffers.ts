import type {LeafPair} from '../align/leafPairs';
import type {Fact} from '../compare/fact';

/**
 * Tells whether two facts are each other’s for certain: their leaves are a pair in which everything
 * else agrees, so that no other fact could be meant. A value that is repeated could be meant twice.
 *
 * @param leaves all pairs of leaves of the pages
 * @param own all facts of the source’s leaf
 * @param other all facts of the translation’s leaf
 */
export function onlyOneDiffers<Value>(
  leaves: readonly LeafPair[],
  source: Fact<Value>,
  translation: Fact<Value>,
  own: readonly Fact<Value>[],
  other: readonly Fact<Value>[],
): boolean {
  if (
    !leaves.some((pair) => pair.source === source.leaf && pair.translation === translation.leaf)
  ) {
    return false;
  }
  const [lost, ...moreLost] = withoutTwins(own, other);
  const [gained, ...moreGained] = withoutTwins(other, own);
  return (
    lost === source && gained === translation && moreLost.length === 0 && moreGained.length === 0
  );
}

function withoutTwins<Value>(
  facts: readonly Fact<Value>[],
  others: readonly Fact<Value>[],
): Fact<Value>[] {
  const keys = new Set(others.map(({key}) => key));
  return facts.filter(({key}) => !keys.has(key));
}
