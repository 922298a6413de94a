import type {LeafPair} from '../align/leafPairs';
import {type Comparison, type Difference, difference} from './difference';
import type {Fact} from './fact';

/**
 * Finds one of several mentions that became another value of the same text: as sets, both texts may
 * state the same. Told only where both mention as many values, all certain, and exactly one value is
 * mentioned once less and one once more.
 */
export function repetitionChanges<Value>(
  pairs: readonly LeafPair[],
  {source, translation}: Pick<Comparison<Value>, 'source' | 'translation'>,
): Difference<Value>[] {
  return pairs.flatMap((pair): Difference<Value>[] => {
    if (!pair.source || !pair.translation || pair.unpaired) return [];
    const own = source(pair.source);
    if (own.length < 2) return [];
    const other = translation(pair.translation);
    if (own.length !== other.length) return [];
    if ([...own, ...other].some(({uncertain}) => uncertain)) return [];
    const [lost, ...more] = surplus(own, other);
    const [gained, ...others] = surplus(other, own);
    if (!lost || !gained || more.length + others.length > 0) return [];
    return [difference({kind: 'changed', source: lost, translation: gained, pair})];
  });
}

/** Mentions beyond those that the other text has of the same value: the last ones. */
function surplus<Value>(
  facts: readonly Fact<Value>[],
  others: readonly Fact<Value>[],
): Fact<Value>[] {
  const left = new Map<string, number>();
  for (const {key} of others) left.set(key, (left.get(key) ?? 0) + 1);
  return facts.filter(({key}) => {
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
}
