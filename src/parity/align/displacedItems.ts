import type {Block} from '../document/document';
import {blockTokens, similarity, type Tokens} from './tokens';

/** Tokens in common from which two items are the same item. */
const enough = 0.5;
/** How much more alike an item has to be to the one elsewhere than to the one in its place. */
const clearly = 0.3;
/** Beyond this many items that differ from what stands in their place, nobody reorders: all is new. */
const mostDisplaced = 60;

/**
 * Finds items of a list, or rows of a table, that stand in another order: each has its own tokens
 * elsewhere, and all places are taken again. Where a single fact went from one item to another and
 * back, the items stay: that fact has changed places, not the item.
 *
 * @param source items of the source
 * @param translation as many items of the translation
 * @returns for each item of the source, the index of its translation; null where order is kept
 */
export function displacedItems(
  source: readonly Block[],
  translation: readonly Block[],
): number[] | null {
  const candidates: number[] = [];
  for (let index = 0; index < source.length; index++) {
    const [own, other] = tokensAt(source, translation, index, index);
    if (own.size > 0 && other.size > 0 && !isContained(own, other)) candidates.push(index);
    if (candidates.length > mostDisplaced) return null;
  }
  if (candidates.length < 2) return null;
  const targets = new Map<number, number>();
  for (const a of candidates) {
    const target = bestTarget(a, candidates, source, translation);
    if (target !== null) targets.set(a, target);
  }
  keepCircles(targets);
  if (targets.size < 2 || isExchangeOfFacts(targets, source, translation)) return null;
  return source.map((_, index) => targets.get(index) ?? index);
}

function tokensAt(
  source: readonly Block[],
  translation: readonly Block[],
  a: number,
  b: number,
): [Tokens, Tokens] {
  const [own, other] = [source[a], translation[b]];
  return [own ? blockTokens(own) : none, other ? blockTokens(other) : none];
}

const none: Tokens = new Map();

/** All that the one with fewer tokens has, the other has as well. */
function isContained(a: Tokens, b: Tokens): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  for (const token of small.keys()) if (!large.has(token)) return false;
  return true;
}

function bestTarget(
  a: number,
  candidates: readonly number[],
  source: readonly Block[],
  translation: readonly Block[],
): number | null {
  const alike = (b: number) => similarity(...tokensAt(source, translation, a, b)) ?? 0;
  const here = alike(a);
  let best: number | null = null;
  let highest = Math.max(enough, here + clearly);
  for (const b of candidates) {
    const likeness = b === a ? 0 : alike(b);
    if (likeness < highest || (best !== null && likeness === highest)) continue;
    highest = likeness;
    best = b;
  }
  return best;
}

/** Drops what leads to a place that nothing leaves, or to which several lead. */
function keepCircles(targets: Map<number, number>): void {
  for (let size = -1; size !== targets.size; ) {
    size = targets.size;
    const reached = new Map<number, number>();
    for (const to of targets.values()) reached.set(to, (reached.get(to) ?? 0) + 1);
    for (const [from, to] of [...targets]) {
      if (!targets.has(to) || reached.get(to) !== 1 || !reached.has(from)) targets.delete(from);
    }
  }
}

/** What a rule of its own compares: code, links, components, numbers. */
const ofFact = /^[`@<\p{Nd}]/u;

/**
 * Two items of which each gives away no more than one token, or of which one keeps in its place
 * what tells it from the other: a name of several words has gone, not the item. Where words are all
 * that has gone, the lengths tell whether the items went with them.
 */
function isExchangeOfFacts(
  targets: ReadonlyMap<number, number>,
  source: readonly Block[],
  translation: readonly Block[],
): boolean {
  if (targets.size > 2) return false;
  const exchanges = [...targets].map(([from, to]) => {
    const [own, there] = tokensAt(source, translation, from, to);
    const [, here] = tokensAt(source, translation, from, from);
    let [gone, kept, facts] = [0, 0, 0];
    for (const token of own.keys()) {
      if (there.has(token) === here.has(token)) continue;
      if (here.has(token)) {
        kept++;
        continue;
      }
      gone++;
      if (ofFact.test(token)) facts++;
    }
    return {gone, kept, facts};
  });
  if (exchanges.some(({kept}) => kept > 0)) return true;
  if (exchanges.some(({gone}) => gone > 1)) return false;
  return exchanges.some(({facts}) => facts > 0) || !haveMoved(targets, source, translation);
}

/** The items are as long as those in the other place, rather than as those in their own. */
function haveMoved(
  targets: ReadonlyMap<number, number>,
  source: readonly Block[],
  translation: readonly Block[],
): boolean {
  const own = [...targets.keys()];
  const sum = (side: readonly Block[]) => own.reduce((all, at) => all + lengthAt(side, at), 0);
  const ratio = sum(translation) / Math.max(1, sum(source));
  const distance = (to: (from: number) => number) =>
    own.reduce(
      (all, from) =>
        all + Math.abs(ratio * lengthAt(source, from) - lengthAt(translation, to(from))),
      0,
    );
  return distance((from) => targets.get(from) ?? from) <= distance((from) => from);
}

function lengthAt(blocks: readonly Block[], index: number): number {
  const block = blocks[index];
  return block ? lengthOf(block) : 0;
}

function lengthOf({prose, children}: Block): number {
  return children.reduce((sum, child) => sum + lengthOf(child), prose?.text.length ?? 0);
}
