import type {SectionPair} from '../align/alignPages';
import type {LeafPair} from '../align/leafPairs';
import type {Leaf} from '../document/leaves';
import type {Fact} from './fact';
import {findExchanges, type Leftover} from './findExchanges';
import {findInversion} from './findInversion';

/**
 * How the two pages differ in one kind of fact.
 *
 * - `changed`: the same place states another value
 * - `missing`, `extra`: only one page states it
 * - `swapped`: two values have changed places
 * - `moved`: the value stands in another list item, cell or section
 */
export interface Difference<Value> {
  readonly kind: 'changed' | 'missing' | 'extra' | 'swapped' | 'moved';
  readonly source: Fact<Value> | null;
  readonly translation: Fact<Value> | null;
  /** Where the difference is seen: the place of the side that lacks the fact. */
  readonly pair: LeafPair;
  /** Of a swap: the second place. */
  readonly second: {readonly source: Fact<Value>; readonly translation: Fact<Value>} | null;
  /** Of a swap: only the order inside one sentence tells, which languages may choose freely. */
  readonly weak: boolean;
  /** Of something missing or extra: the value stands elsewhere in the same section, item or row. */
  readonly elsewhere: boolean;
}

export interface Comparison<Value> {
  /** The facts of a leaf, in order. */
  readonly source: (leaf: Leaf) => readonly Fact<Value>[];
  readonly translation: (leaf: Leaf) => readonly Fact<Value>[];
  /** Equal keys are always the same; among several, those are taken first. */
  readonly same: (source: Fact<Value>, translation: Fact<Value>) => boolean;
  /** Told of every two facts that are the same and stand in the same place. */
  readonly onMatch?: (source: Fact<Value>, translation: Fact<Value>) => void;
  /** Repeated mentions in one leaf count once. */
  readonly asSet?: boolean;
  /** Greater for values that are more likely a changed form of each other. Default: all alike. */
  readonly closeness?: (source: Fact<Value>, translation: Fact<Value>) => number;
}

/** Beyond this many possible pairs of values, nobody can tell which one was changed into which. */
const largestTable = 250_000;

/** Facts of one pair of leaves that are still without a counterpart. */
export interface LeafFacts<Value> extends Leftover<Value> {
  readonly pair: LeafPair;
  readonly all: {
    readonly source: readonly Fact<Value>[];
    readonly translation: readonly Fact<Value>[];
  };
}

/**
 * Compares one kind of fact, first in each pair of leaves, then in each item, then in each section,
 * last across the page. What finds its equal nearer by is never looked for further off.
 *
 * @param pairs the aligned leaves of two pages
 * @returns one difference a cause, in page order of sections
 */
export function compareFacts<Value>(
  pairs: readonly LeafPair[],
  comparison: Comparison<Value>,
): Difference<Value>[] {
  const differences: Difference<Value>[] = [];
  for (const inSection of groupBySection(pairs).values()) {
    differences.push(...compareSection(inSection, comparison));
  }
  return joinMoves(differences, comparison);
}

function groupBySection(pairs: readonly LeafPair[]): Map<SectionPair | LeafPair, LeafPair[]> {
  const sections = new Map<SectionPair | LeafPair, LeafPair[]>();
  for (const pair of pairs) {
    const key = pair.section ?? pair;
    const known = sections.get(key);
    if (known) known.push(pair);
    else sections.set(key, [pair]);
  }
  return sections;
}

function compareSection<Value>(
  pairs: readonly LeafPair[],
  comparison: Comparison<Value>,
): Difference<Value>[] {
  const {same} = comparison;
  const differences: Difference<Value>[] = [];
  const leaves: LeafFacts<Value>[] = [];
  for (const pair of pairs) {
    const all = {
      source: pair.source ? unique(comparison.source(pair.source), comparison) : [],
      translation: pair.translation
        ? unique(comparison.translation(pair.translation), comparison)
        : [],
    };
    if (all.source.length === 0 && all.translation.length === 0) continue;
    const {matched, source, translation} = cancel(all.source, all.translation, same);
    for (const match of matched) comparison.onMatch?.(match.source, match.translation);
    const inversion = findInversion(matched.filter(isCertain));
    if (inversion) {
      const [first, second] = inversion.facts;
      differences.push({
        ...first,
        kind: 'swapped',
        pair,
        second,
        weak: inversion.weak,
        elsewhere: false,
      });
    }
    leaves.push({pair, all, source, translation});
  }

  for (const {first, second, pair} of findExchanges(leaves, same)) {
    differences.push({...first, kind: 'swapped', pair, second, weak: false, elsewhere: false});
  }
  differences.push(...settleMoves(leaves, same));
  for (const leaf of leaves) {
    keep(leaf.source, (fact) => !fact.uncertain);
    keep(leaf.translation, (fact) => !fact.uncertain);
  }
  for (const leaf of leaves) differences.push(...pairChanged([leaf], comparison));
  for (const group of groupsOf(leaves)) differences.push(...pairChanged(group, comparison));
  differences.push(...pairChanged(leaves.filter(isProse), comparison));
  for (const leaf of leaves) differences.push(...remaining(leaf, leaves, same));
  return differences;
}

function unique<Value>(
  facts: readonly Fact<Value>[],
  {asSet}: Comparison<Value>,
): readonly Fact<Value>[] {
  if (!asSet) return facts;
  const certain = new Map<string, Fact<Value>>();
  for (const fact of facts) {
    const known = certain.get(fact.key);
    if (!known || (known.uncertain && !fact.uncertain)) certain.set(fact.key, fact);
  }
  return facts.filter((fact) => certain.get(fact.key) === fact);
}

type Same<Value> = (source: Fact<Value>, translation: Fact<Value>) => boolean;

interface Cancelled<Value> {
  readonly matched: {readonly source: Fact<Value>; readonly translation: Fact<Value>}[];
  readonly source: Fact<Value>[];
  readonly translation: Fact<Value>[];
}

/** Takes equal facts off both lists, each with the first equal one; equal keys before the rest. */
function cancel<Value>(
  source: readonly Fact<Value>[],
  translation: readonly Fact<Value>[],
  same: Same<Value>,
): Cancelled<Value> {
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

/** Values that stand in another leaf: free in prose, a difference between items and cells. */
function settleMoves<Value>(
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
          const pair = from.pair;
          differences.push({
            kind: 'moved',
            source,
            translation,
            pair,
            second: null,
            weak: false,
            elsewhere: true,
          });
        }
        break;
      }
    }
  }
  return differences;
}

function isFreeMove(from: LeafPair, to: LeafPair): boolean {
  if (from.group === to.group || from.unpaired || to.unpaired) return true;
  return isFree(from) && isFree(to);
}

/** Facts of items and cells keep to their place; those of running text may move. */
function isFree({group}: LeafPair): boolean {
  return group.kind === 'prose' || group.kind === 'heading' || group.kind === 'attribute';
}

function isSameRecord(a: LeafPair, b: LeafPair): boolean {
  return a.group === b.group || (a.group.record !== null && a.group.record === b.group.record);
}

function isProse<Value>(leaf: LeafFacts<Value>): boolean {
  return leaf.pair.group.kind === 'prose' && !leaf.pair.unpaired;
}

function groupsOf<Value>(leaves: readonly LeafFacts<Value>[]): Iterable<LeafFacts<Value>[]> {
  const groups = new Map<unknown, LeafFacts<Value>[]>();
  for (const leaf of leaves) {
    const key = leaf.pair.unpaired ? leaf : leaf.pair.group;
    const known = groups.get(key);
    if (known) known.push(leaf);
    else groups.set(key, [leaf]);
  }
  return groups.values();
}

/** Pairs what is left on both sides of the same place: another value stands there. */
function pairChanged<Value>(
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
    const pair = to.pair;
    differences.push({
      kind: 'changed',
      source,
      translation,
      pair,
      second: null,
      weak: false,
      elsewhere: false,
    });
  }
  return differences;
}

function remaining<Value>(
  leaf: LeafFacts<Value>,
  leaves: readonly LeafFacts<Value>[],
  same: Same<Value>,
): Difference<Value>[] {
  const {pair} = leaf;
  const nearby = isFree(pair) ? leaves : leaves.filter((other) => isSameRecord(other.pair, pair));
  const base = {pair, second: null, weak: false};
  return [
    ...leaf.source.map((source): Difference<Value> => {
      const elsewhere = nearby.some(({all}) =>
        all.translation.some((other) => same(source, other)),
      );
      return {...base, kind: 'missing', source, translation: null, elsewhere};
    }),
    ...leaf.translation.map((translation): Difference<Value> => {
      const elsewhere = nearby.some(({all}) =>
        all.source.some((other) => same(other, translation)),
      );
      return {...base, kind: 'extra', source: null, translation, elsewhere};
    }),
  ];
}

/** A value that one section lacks and another has too much is one difference, not two. */
function joinMoves<Value>(
  differences: readonly Difference<Value>[],
  {same}: Comparison<Value>,
): Difference<Value>[] {
  const extras = differences.filter(({kind}) => kind === 'extra');
  const taken = new Set<Difference<Value>>();
  const joined = differences.map((difference): Difference<Value> => {
    const {kind, source} = difference;
    if (kind !== 'missing' || !source) return difference;
    const extra = extras.find(
      (other) => !taken.has(other) && other.translation && same(source, other.translation),
    );
    if (!extra) return difference;
    taken.add(extra);
    return {...difference, kind: 'moved', translation: extra.translation};
  });
  return joined.filter((difference) => !taken.has(difference));
}

function isCertain<Value>(matched: {
  readonly source: Fact<Value>;
  readonly translation: Fact<Value>;
}): boolean {
  return !matched.source.uncertain && !matched.translation.uncertain;
}

/** Drops from a list, in place, what fails a test. */
function keep<T>(list: T[], test: (element: T) => boolean): void {
  list.splice(0, list.length, ...list.filter(test));
}

function remove<T>(from: T[], element: T): void {
  const index = from.indexOf(element);
  if (index !== -1) from.splice(index, 1);
}
