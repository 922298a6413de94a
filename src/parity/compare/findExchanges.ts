import type {LeafPair} from '../align/leafPairs';
import {type LeafFacts, type Match, remove, type Same} from './difference';
import type {Fact} from './fact';

export interface Exchange<Value> {
  readonly pair: LeafPair;
  /** What the source says at the first place, and what the translation says there instead. */
  readonly first: Match<Value>;
  readonly second: Match<Value>;
}

type Move<Value> = {
  readonly from: LeafFacts<Value>;
  readonly to: LeafFacts<Value>;
  readonly source: Fact<Value>;
  readonly translation: Fact<Value>;
};

/**
 * Finds values that went round in a circle: out of one list item, cell or paragraph into another,
 * and back. Two swapped values are such a circle, and so is a whole list in another order. Each
 * circle is one exchange, however many places it runs through; its facts are settled.
 */
export function findExchanges<Value>(
  leaves: readonly LeafFacts<Value>[],
  same: Same<Value>,
): Exchange<Value>[] {
  const moves = findMoves(leaves, same);
  const exchanges: Exchange<Value>[] = [];
  const used = new Set<Move<Value>>();
  for (const first of moves) {
    if (used.has(first)) continue;
    const circle = closeCircle(first, moves, used);
    const last = circle?.at(-1);
    const next = circle?.[1];
    if (!circle || !last || !next) continue;
    for (const move of circle) {
      used.add(move);
      remove(move.from.source, move.source);
      remove(move.to.translation, move.translation);
    }
    exchanges.push({
      pair: first.from.pair,
      first: {source: first.source, translation: last.translation},
      second: {source: next.source, translation: first.translation},
    });
  }
  return exchanges;
}

function findMoves<Value>(leaves: readonly LeafFacts<Value>[], same: Same<Value>): Move<Value>[] {
  const paired = leaves.filter(({pair}) => !pair.unpaired);
  const taken = new Set<Fact<Value>>();
  const moves: Move<Value>[] = [];
  for (const from of paired) {
    for (const source of from.source) {
      for (const to of paired) {
        if (to === from) continue;
        const translation = to.translation.find(
          (candidate) => !taken.has(candidate) && same(source, candidate),
        );
        if (!translation || source.uncertain || translation.uncertain) continue;
        taken.add(translation);
        moves.push({from, to, source, translation});
        break;
      }
    }
  }
  return moves;
}

/** Follows moves from place to place until one leads back to the start. */
function closeCircle<Value>(
  first: Move<Value>,
  moves: readonly Move<Value>[],
  used: ReadonlySet<Move<Value>>,
): Move<Value>[] | null {
  const byPlace = new Map<LeafFacts<Value>, Move<Value>[]>();
  for (const move of moves) {
    if (used.has(move)) continue;
    const known = byPlace.get(move.from);
    if (known) known.push(move);
    else byPlace.set(move.from, [move]);
  }
  // Breadth first, so that a swap of two is found before a longer circle through the same place.
  const reachedBy = new Map<LeafFacts<Value>, Move<Value>>();
  const queue: Move<Value>[] = [first];
  for (const move of queue) {
    if (move.to === first.from) {
      const circle = [move];
      let at = move;
      while (at !== first) {
        const before = reachedBy.get(at.from);
        if (!before) return null;
        circle.unshift(before);
        at = before;
      }
      return circle;
    }
    if (reachedBy.has(move.to)) continue;
    reachedBy.set(move.to, move);
    queue.push(...(byPlace.get(move.to) ?? []));
  }
  return null;
}
