import type {SectionPair} from '../align/alignPages';
import type {LeafPair} from '../align/leafPairs';
import {cancel} from './cancel';
import {type Comparison, type Difference, difference, type LeafFacts} from './difference';
import type {Fact} from './fact';
import {findExchanges} from './findExchanges';
import {findInversion} from './findInversion';
import {joinDistant} from './joinDistant';
import {pairChanged} from './pairChanged';
import {remaining} from './remaining';
import {settleMoves} from './settleMoves';

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
  const sections = groupBySection(pairs, comparison);
  if (sections.size === 0) return [];
  const differences: Difference<Value>[] = [];
  for (const inSection of sections.values()) {
    differences.push(...compareSection(inSection, comparison));
  }
  return differences.length > 1 ? joinDistant(differences, comparison.same) : differences;
}

/** What two leaves state before anything is compared. */
interface Stated<Value> {
  readonly pair: LeafPair;
  readonly source: readonly Fact<Value>[];
  readonly translation: readonly Fact<Value>[];
}

const nothing: readonly never[] = [];

/** Leaves that state something, by section: most state nothing of any one kind. */
function groupBySection<Value>(
  pairs: readonly LeafPair[],
  comparison: Comparison<Value>,
): Map<SectionPair | LeafPair, Stated<Value>[]> {
  const sections = new Map<SectionPair | LeafPair, Stated<Value>[]>();
  for (const pair of pairs) {
    const source = pair.source ? comparison.source(pair.source) : nothing;
    const translation = pair.translation ? comparison.translation(pair.translation) : nothing;
    if (source.length === 0 && translation.length === 0) continue;
    const stated = {
      pair,
      source: unique(source, comparison),
      translation: unique(translation, comparison),
    };
    const key = pair.section ?? pair;
    const known = sections.get(key);
    if (known) known.push(stated);
    else sections.set(key, [stated]);
  }
  return sections;
}

function compareSection<Value>(
  inSection: readonly Stated<Value>[],
  comparison: Comparison<Value>,
): Difference<Value>[] {
  const {same} = comparison;
  const differences: Difference<Value>[] = [];
  const leaves: LeafFacts<Value>[] = [];
  let isSettled = true;
  for (const {pair, ...all} of inSection) {
    const {matched, source, translation} = cancel(all.source, all.translation, same);
    for (const match of matched) comparison.onMatch?.(match.source, match.translation);
    const inversion = findInversion(matched);
    if (inversion) {
      const [first, second] = inversion.facts;
      differences.push(difference({...first, kind: 'swapped', pair, second, weak: inversion.weak}));
    }
    if (source.length > 0 || translation.length > 0) isSettled = false;
    leaves.push({pair, all, source, translation});
  }
  if (isSettled) return differences;

  for (const {first, second, pair} of findExchanges(leaves, same)) {
    differences.push(difference({...first, kind: 'swapped', pair, second}));
  }
  differences.push(...settleMoves(leaves, same));
  for (const leaf of leaves) {
    dropUncertain(leaf.source);
    dropUncertain(leaf.translation);
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
  if (!asSet || facts.length < 2) return facts;
  const certain = new Map<string, Fact<Value>>();
  for (const fact of facts) {
    const known = certain.get(fact.key);
    if (!known || (known.uncertain && !fact.uncertain)) certain.set(fact.key, fact);
  }
  return facts.filter((fact) => certain.get(fact.key) === fact);
}

/** A possible fact without a counterpart was none. */
function dropUncertain<Value>(facts: Fact<Value>[]): void {
  facts.splice(0, facts.length, ...facts.filter(({uncertain}) => !uncertain));
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
