import type {Match, Same} from './difference';
import type {Fact} from './fact';

export interface Cancelled<Value> {
  readonly matched: Match<Value>[];
  readonly source: Fact<Value>[];
  readonly translation: Fact<Value>[];
}

/** Takes equal facts off both lists, each with the first equal one; equal keys before the rest. */
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
  const left = new Set(translation);
  const partners = new Map<Fact<Value>, Fact<Value>>();
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
