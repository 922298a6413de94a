import {compareFacts} from '../compare/compareFacts';
import type {Difference} from '../compare/difference';
import {type Fact, factAt} from '../compare/fact';
import {emphasisOf, type Leaf} from '../document/leaves';
import type {NameFinder} from '../names/types';
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

const leafCache = new WeakMap<Leaf, readonly NameFact[]>();

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

function findNames(leaf: Leaf, {own: finder, other}: NameFinders): NameFact[] {
  const {text} = leaf.prose;
  const emphasis = emphasisOf(leaf);
  const certain = finder.find(text, emphasis);
  const isCertain = ({id, group, start, end}: (typeof certain)[number]) =>
    certain.some(
      (name) => name.id === id && name.group === group && name.start < end && start < name.end,
    );
  // Names may stay in the other language: a glossary quotes both, a translator leaves some.
  const possible = [
    ...finder.candidates(text),
    ...(other === finder ? [] : other.candidates(text)),
  ].filter((name) => !isCertain(name));
  const overlapsName = (start: number, end: number) =>
    certain.some((name) => name.start < end && start < name.end);
  return [
    ...certain.map((name) => ({
      ...factAt(leaf, name.start, name.end, name.id, {...name, misspelt: false}),
    })),
    ...possible.map((name) => ({
      ...factAt(leaf, name.start, name.end, name.id, {...name, misspelt: false}),
      uncertain: true as const,
    })),
    ...finder
      .nearMisses(text, emphasis)
      .filter(({start, end}) => !overlapsName(start, end))
      .map(({didYouMean, ...name}) => ({
        ...factAt(leaf, name.start, name.end, name.id, {
          ...name,
          preferred: didYouMean,
          misspelt: true,
        }),
      })),
  ].sort((a, b) => a.start - b.start);
}

/** Compares the names of one group. Within a section they are a set: mentions are not counted. */
export function nameDifferences(
  pair: PagePair,
  group: string,
  context: RuleContext,
): Difference<NameUse>[] {
  const finders = findersOf(pair, context);
  const inGroup = (fact: NameFact) => fact.value.group === group;
  return compareFacts<NameUse>(pair.leaves, {
    source: (leaf) => namesOf(leaf, finders.source).filter(inGroup),
    translation: (leaf) => namesOf(leaf, finders.translation).filter(inGroup),
    same: (a, b) => a.key === b.key,
    asSet: true,
  });
}
