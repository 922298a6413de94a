import type {Match, Same} from './difference';
import type {Fact} from './fact';

export interface Cancelled<Value> {
  readonly matched: Match<Value>[];
  readonly source: Fact<Value>[];
  readonly translation: Fact<Value>[];
}

/**
 * Takes equal facts off both lists, each with the first equal one: equal keys before the rest, and
 * those at the beginning and the end before all, so that one changed value moves no other. What is
 * uncertain on both sides and written alike, as the 2 of `h2`, answers nothing else.
 */
export function cancel<Value>(
  source: readonly Fact<Value>[],
  translation: readonly Fact<Value>[],
  same: Same<Value>,
): Cancelled<Value> {
  if (isInStep(source, translation)) {
    const matched = source.map((fact, index) => ({
      source: fact,
      translation: translation[index] as Fact<Value>,
    }));
    return {matched, source: [], translation: []};
  }
  const partners = pairEnds(source, translation);
  const left = new Set(translation);
  for (const partner of partners.values()) left.delete(partner);
  const take = (isEqual: Same<Value>) => {
    for (const fact of source) {
      if (left.size === 0) return;
      if (partners.has(fact)) continue;
      for (const candidate of left) {
        if (!isEqual(fact, candidate)) continue;
        partners.set(fact, candidate);
        left.delete(candidate);
        break;
      }
    }
  };
  take((a, b) => a.key === b.key && isAsSure(a, b));
  take((a, b) => a.key === b.key);
  take(same);
  const matched = source.flatMap((fact) => {
    const partner = partners.get(fact);
    return partner ? [{source: fact, translation: partner}] : [];
  });
  return {
    matched,
    source: source.filter((fact) => !partners.has(fact)),
    translation: [...left],
  };
}

function isAsSure<Value>(a: Fact<Value>, b: Fact<Value>): boolean {
  if (!a.uncertain || !b.uncertain) return a.uncertain === b.uncertain;
  return writtenText(a) === writtenText(b);
}

function writtenText<Value>({leaf, start, end}: Fact<Value>): string {
  return leaf.prose.text.slice(start, end);
}

/** The same keys in the same order, as nearly everywhere. */
function isInStep<Value>(
  source: readonly Fact<Value>[],
  translation: readonly Fact<Value>[],
): boolean {
  if (source.length !== translation.length) return false;
  for (let index = 0; index < source.length; index++) {
    if (source[index]?.key !== translation[index]?.key) return false;
  }
  return true;
}

/** The same keys from the beginning, and from the end. */
function pairEnds<Value>(
  source: readonly Fact<Value>[],
  translation: readonly Fact<Value>[],
): Map<Fact<Value>, Fact<Value>> {
  const partners = new Map<Fact<Value>, Fact<Value>>();
  const pair = (a: Fact<Value> | undefined, b: Fact<Value> | undefined): boolean => {
    if (!a || !b || a.key !== b.key || !isAsSure(a, b)) return false;
    partners.set(a, b);
    return true;
  };
  let first = 0;
  while (pair(source[first], translation[first])) first++;
  let [last, otherLast] = [source.length - 1, translation.length - 1];
  while (last >= first && otherLast >= first && pair(source[last], translation[otherLast])) {
    last--;
    otherLast--;
  }
  return partners;
}
