import {compareFacts} from '../compare/compareFacts';
import type {Difference} from '../compare/difference';
import {type Fact, factAt} from '../compare/fact';
import {type DateOccurrence, type DateValue, dateKey, findDates, sameDate} from '../dates';
import {createLeafStore} from '../document/leafStore';
import type {Leaf} from '../document/leaves';
import {createPageCache} from '../document/pageCache';
import type {PagePair} from '../rules/rule';

export type DateFact = Fact<DateOccurrence>;

const leafCache = createLeafStore<readonly DateFact[]>();

/**
 * Finds the dates of a leaf, once a leaf.
 *
 * @param locales grammars to read with, the page's own first
 */
export function datesOf(leaf: Leaf, locales: readonly string[]): readonly DateFact[] {
  const known = leafCache.get(leaf);
  if (known) return known;
  const facts =
    leaf.role === 'link'
      ? []
      : findDates(leaf.prose.text, locales).map((date) =>
          factAt(leaf, date.start, date.end, keyOf(date), date),
        );
  leafCache.set(leaf, facts);
  return facts;
}

const pairCache = createPageCache<PagePair, readonly Difference<DateOccurrence>[]>();

/** Compares the dates of a pair, once a pair: two rules share the result. */
export function dateDifferences(pair: PagePair): readonly Difference<DateOccurrence>[] {
  const known = pairCache.get(pair);
  if (known) return known;
  const locales = localesOf(pair);
  const differences = compareFacts<DateOccurrence>(pair.leaves, {
    source: (leaf) => datesOf(leaf, locales.source),
    translation: (leaf) => datesOf(leaf, locales.translation),
    same: (a, b) => sameDate(a.value, b.value),
    closeness: (a, b) => closeness(a.value, b.value),
  });
  pairCache.set(pair, differences);
  return differences;
}

/** The grammars of both pages: a translation often keeps dates as the source writes them. */
export function localesOf(pair: PagePair): {
  readonly source: readonly string[];
  readonly translation: readonly string[];
} {
  const {source, translation} = pair;
  return {
    source: [source.locale],
    translation: [...new Set([translation.locale, source.locale])],
  };
}

/** The date's first reading, in canonical form. */
export function keyOf(date: DateOccurrence): string {
  return dateKey(readingOf(date));
}

/** The reading that the page's own grammar prefers. */
export function readingOf(date: DateOccurrence): DateValue {
  const [reading] = date.candidates;
  if (!reading) throw new Error('A date occurrence has no reading.');
  return reading;
}

export function isPlaceholder(date: DateOccurrence): boolean {
  return date.candidates.some(({kind}) => kind === 'placeholder');
}

/** How many parts two dates share: a changed day keeps its month and year. */
function closeness(a: DateOccurrence, b: DateOccurrence): number {
  const parts = ['year', 'month', 'day', 'quarter'] as const;
  const [left, right]: Partial<Record<(typeof parts)[number], number>>[] = [
    readingOf(a),
    readingOf(b),
  ];
  const shared = parts.filter((part) => left?.[part] !== undefined && left[part] === right?.[part]);
  const sameKind = readingOf(a).kind === readingOf(b).kind ? 1 : 0;
  return shared.length * 2 + sameKind + (a.rangeEnd === b.rangeEnd ? 0.5 : 0);
}
