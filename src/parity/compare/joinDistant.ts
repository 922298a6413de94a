import {type Difference, difference, type Same} from './difference';

/** Beyond this many changes a page says something else altogether. */
const mostChanges = 200;

/**
 * Joins differences of several sections that have one cause: a value that one section lacks and
 * another has too much, and two values that stand in each other's place.
 */
export function joinDistant<Value>(
  differences: readonly Difference<Value>[],
  same: Same<Value>,
): Difference<Value>[] {
  return joinExchanges(joinMoves(differences, same), same);
}

function joinMoves<Value>(
  differences: readonly Difference<Value>[],
  same: Same<Value>,
): readonly Difference<Value>[] {
  const extras = differences.filter(({kind}) => kind === 'extra');
  if (extras.length === 0) return differences;
  const taken = new Set<Difference<Value>>();
  const joined = differences.map((missing): Difference<Value> => {
    const {kind, source} = missing;
    if (kind !== 'missing' || !source) return missing;
    const extra = extras.find(
      (other) => !taken.has(other) && other.translation && same(source, other.translation),
    );
    if (!extra) return missing;
    taken.add(extra);
    return {...missing, kind: 'moved', translation: extra.translation};
  });
  return joined.filter((each) => !taken.has(each));
}

function joinExchanges<Value>(
  differences: readonly Difference<Value>[],
  same: Same<Value>,
): Difference<Value>[] {
  const changes = differences.filter(({kind}) => kind === 'changed');
  if (changes.length < 2 || changes.length > mostChanges) return [...differences];
  const taken = new Set<Difference<Value>>();
  return differences.flatMap((first) => {
    if (taken.has(first)) return [];
    const {kind, source, translation, pair} = first;
    if (kind !== 'changed' || !source || !translation) return [first];
    const second = changes.find(
      (each) =>
        each !== first &&
        !taken.has(each) &&
        each.source &&
        each.translation &&
        same(each.source, translation) &&
        same(source, each.translation),
    );
    if (!second?.source || !second.translation) return [first];
    taken.add(second);
    return difference({
      kind: 'swapped',
      source,
      translation,
      pair,
      second: {source: second.source, translation: second.translation},
    });
  });
}
