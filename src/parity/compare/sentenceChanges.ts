import type {LeafPair} from '../align/leafPairs';
import {type Comparison, type Difference, difference} from './difference';
import type {Fact} from './fact';
import {sentenceAt, sentenceEnds} from './sentences';

/**
 * Finds a value that was replaced in one sentence by another of the same paragraph. As sets, both
 * paragraphs state the same. Told only where both have as many sentences, every other sentence
 * states the same on both sides, and all values are certain.
 */
export function sentenceChanges<Value>(
  pairs: readonly LeafPair[],
  comparison: Pick<Comparison<Value>, 'source' | 'translation'>,
): Difference<Value>[] {
  return pairs.flatMap((pair) => {
    if (!pair.source || !pair.translation || pair.unpaired) return [];
    const own = comparison.source(pair.source);
    const other = comparison.translation(pair.translation);
    if (own.length < 2 || other.length < 2) return [];
    if ([...own, ...other].some(({uncertain}) => uncertain)) return [];
    if (!isSameSet(own, other)) return [];
    const ends = sentenceEnds(pair.source.prose.text);
    const otherEnds = sentenceEnds(pair.translation.prose.text);
    if (ends.length === 0 || ends.length !== otherEnds.length) return [];
    const changes: Difference<Value>[] = [];
    for (let number = 0; number <= ends.length; number++) {
      const here = own.filter(({start}) => sentenceAt(ends, start) === number);
      const there = other.filter(({start}) => sentenceAt(otherEnds, start) === number);
      if (isSameSet(here, there)) continue;
      const [source, ...lost] = without(here, there);
      const [translation, ...gained] = without(there, here);
      if (!source || !translation || lost.length + gained.length > 0) return [];
      changes.push(difference({kind: 'changed', source, translation, pair}));
    }
    return changes.length === 1 ? changes : [];
  });
}

function isSameSet<Value>(a: readonly Fact<Value>[], b: readonly Fact<Value>[]): boolean {
  return without(a, b).length === 0 && without(b, a).length === 0;
}

function without<Value>(facts: readonly Fact<Value>[], others: readonly Fact<Value>[]) {
  return facts.filter(({key}) => !others.some((other) => other.key === key));
}
