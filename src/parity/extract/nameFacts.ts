import {compareFacts} from '../compare/compareFacts';
import type {Comparison, Difference} from '../compare/difference';
import {type Fact, factAt} from '../compare/fact';
import {repetitionChanges} from '../compare/repetitionChanges';
import {sentenceChanges} from '../compare/sentenceChanges';
import {createLeafStore} from '../document/leafStore';
import {emphasisOf, type Leaf} from '../document/leaves';
import {createPageCache} from '../document/pageCache';
import type {NameFinder, NameOccurrence, TextRange} from '../names/types';
import type {PagePair, RuleContext} from '../rules/rule';

/** A name of the catalogue on a page, or a misspelt one. */
export interface NameUse {
  readonly id: string;
  readonly group: string;
  /** As the page writes it. */
  readonly text: string;
  /** As the page's language should write it. */
  readonly preferred: string;
  /** The text is no name of the catalogue, only close to one. */
  readonly misspelt: boolean;
}

export type NameFact = Fact<NameUse>;

const leafCache = createLeafStore<readonly NameFact[]>();

/** The finders for a page: of its own language, and of the one that it is compared with. */
export interface NameFinders {
  readonly own: NameFinder;
  readonly other: NameFinder;
}

/** Finds the names of every group in a leaf, once a leaf. */
export function namesOf(leaf: Leaf, finders: NameFinders): readonly NameFact[] {
  const known = leafCache.get(leaf);
  if (known) return known;
  const facts = leaf.role === 'link' ? [] : findNames(leaf, finders);
  leafCache.set(leaf, facts);
  return facts;
}

/** The finders for both pages of a pair. */
export function findersOf(
  pair: PagePair,
  context: RuleContext,
): {readonly source: NameFinders; readonly translation: NameFinders} {
  const source = context.names(pair.source.locale);
  const translation = context.names(pair.translation.locale);
  return {
    source: {own: source, other: translation},
    translation: {own: translation, other: source},
  };
}

const none: readonly NameFact[] = [];

/** The names that were found in a leaf before. */
export function namesIn(leaf: Leaf): readonly NameFact[] {
  return leafCache.get(leaf) ?? none;
}

function findNames(leaf: Leaf, {own: finder, other}: NameFinders): readonly NameFact[] {
  const {text} = leaf.prose;
  const emphasis = emphasisOf(leaf);
  const certain = finder.find(text, emphasis);
  // Names may stay in the other language: a glossary quotes both, a translator leaves some.
  const possible = finder.candidates(text);
  const foreign = other === finder ? [] : other.candidates(text);
  const misspelt = finder.nearMisses(text, emphasis);
  if (possible.length + foreign.length + misspelt.length === 0) return none;
  return [
    ...certain.map((name) => toFact(leaf, name, false)),
    ...[...possible, ...foreign]
      .filter((name) => !certain.some((sure) => isSameName(name, sure) && overlap(name, sure)))
      .map((name) => ({...toFact(leaf, name, false), uncertain: true as const})),
    ...misspelt
      .filter((miss) => !certain.some((sure) => overlap(miss, sure)))
      .map((miss) => toFact(leaf, {...miss, preferred: miss.didYouMean}, true)),
  ].sort((a, b) => a.start - b.start);
}

function toFact(
  leaf: Leaf,
  {id, group, text, preferred, start, end}: NameOccurrence,
  misspelt: boolean,
): NameFact {
  return factAt(leaf, start, end, id, {id, group, text, preferred, misspelt});
}

function isSameName(a: NameOccurrence, b: NameOccurrence): boolean {
  return a.id === b.id && a.group === b.group;
}

function overlap(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end;
}

const groupCache = createPageCache<PagePair, ReadonlySet<string>>();

/** The groups of which either page of a pair names something: of most, nothing. */
function groupsOf(pair: PagePair, context: RuleContext): ReadonlySet<string> {
  const known = groupCache.get(pair);
  if (known) return known;
  const finders = findersOf(pair, context);
  const groups = new Set<string>();
  for (const {source, translation} of pair.leaves) {
    if (source) for (const {value} of namesOf(source, finders.source)) groups.add(value.group);
    if (!translation) continue;
    for (const {value} of namesOf(translation, finders.translation)) groups.add(value.group);
  }
  groupCache.set(pair, groups);
  return groups;
}

/** The names of one group in a leaf. */
export function namesOfGroup(
  leaf: Leaf | null,
  finders: NameFinders,
  group: string,
): readonly NameFact[] {
  const all = leaf ? namesOf(leaf, finders) : none;
  return all.length === 0 ? none : all.filter(({value}) => value.group === group);
}

/** Whether either page of a pair names anything of a group. */
export function namesGroup(pair: PagePair, group: string, context: RuleContext): boolean {
  return groupsOf(pair, context).has(group);
}

/**
 * Compares the names of one group. Within a section they are a set: mentions are not counted. Where
 * both paragraphs have as many sentences, each sentence has its own.
 */
export function nameDifferences(
  pair: PagePair,
  group: string,
  context: RuleContext,
): Difference<NameUse>[] {
  if (!namesGroup(pair, group, context)) return [];
  const finders = findersOf(pair, context);
  const comparison: Comparison<NameUse> = {
    source: (leaf) => namesOfGroup(leaf, finders.source, group),
    translation: (leaf) => namesOfGroup(leaf, finders.translation, group),
    same: (a, b) => a.key === b.key,
    asSet: true,
  };
  const found = [
    ...compareFacts(pair.leaves, comparison),
    ...sentenceChanges(pair.leaves, comparison),
  ];
  const told = new Set(found.flatMap((each) => (isSilent(each) ? [] : each.pair)));
  return [
    ...found,
    ...repetitionChanges(pair.leaves, comparison).filter((each) => !told.has(each.pair)),
  ];
}

/** Another order, or a name that another text of the section has, hides no change. */
function isSilent({kind, elsewhere}: Difference<NameUse>): boolean {
  return kind === 'swapped' || (elsewhere && (kind === 'missing' || kind === 'extra'));
}
