import {compareFacts} from '../compare/compareFacts';
import type {Difference} from '../compare/difference';
import {type Fact, factAt} from '../compare/fact';
import {createLeafStore} from '../document/leafStore';
import type {Leaf} from '../document/leaves';
import type {Page} from '../document/page';
import {createPageCache} from '../document/pageCache';
import {
  boundsAgree,
  findNumberWords,
  findQuantities,
  mayHoldQuantities,
  type Quantity,
  quantityKey,
  sameQuantity,
} from '../quantities';
import {isMereArticle, mayBeArticle, type WrittenNumber} from '../quantities/articles';
import type {PagePair} from '../rules/rule';
import {datesOf, localesOf} from './dateFacts';
import {isCounting, type WordedChanges, wordedChanges} from './wordedChanges';

export type QuantityFact = Fact<Quantity>;

const none: readonly QuantityFact[] = [];

const digitCache = createLeafStore<readonly QuantityFact[]>();
const wordCache = createLeafStore<readonly QuantityFact[]>();

/**
 * Finds the numbers, versions and times of a leaf that are written in digits, once a leaf. What
 * belongs to a date is left to the dates; what stands in code is uncertain.
 *
 * @param locales languages to read with, the page's own first
 */
export function quantitiesOf(leaf: Leaf, locales: readonly string[]): readonly QuantityFact[] {
  // Most leaves hold no digit: asking the text is faster than asking the cache.
  if (leaf.role === 'link' || !mayHoldQuantities(leaf.prose.text)) return none;
  const known = digitCache.get(leaf);
  if (known) return known;
  const facts = findFacts(leaf, locales);
  digitCache.set(leaf, facts);
  return facts;
}

function findFacts(leaf: Leaf, locales: readonly string[]): readonly QuantityFact[] {
  const found = findQuantities(leaf.prose.text, locales);
  if (found.length === 0) return none;
  const dates = datesOf(leaf, locales);
  return found
    .filter(({start, end}) => !dates.some((date) => date.start < end && start < date.end))
    .map((quantity) => toFact(leaf, quantity, quantity.uncertain || inCode(leaf, quantity)));
}

function toFact(leaf: Leaf, quantity: Quantity, uncertain: boolean): QuantityFact {
  const fact = factAt(leaf, quantity.start, quantity.end, quantityKey(quantity), quantity);
  return uncertain ? {...fact, uncertain} : fact;
}

function inCode({prose}: Leaf, {start, end}: Quantity): boolean {
  return prose.spans.some((span) => span.kind === 'code' && span.start < end && span.end > start);
}

/** The same with number words, which are read only where digits have no counterpart. */
function withWords(leaf: Leaf, locales: readonly string[]): readonly QuantityFact[] {
  const digits = quantitiesOf(leaf, locales);
  if (leaf.role === 'link') return digits;
  let words = wordCache.get(leaf);
  if (!words) {
    const {text} = leaf.prose;
    words = findNumberWords(text, locales).map((each) => {
      const fact = toFact(leaf, each, true);
      const isArticle = mayBeArticle({value: each, text, locale: locales[0] ?? ''});
      // Equal keys are the same without a question.
      return isArticle ? {...fact, key: `${fact.key}?`} : fact;
    });
    wordCache.set(leaf, words);
  }
  return [...digits, ...words];
}

/** The same number on both sides, meant differently: "at least 5" and «не более 5», or without its unit. */
export interface QuantityMismatch {
  readonly source: QuantityFact;
  readonly translation: QuantityFact;
}

export interface QuantityComparison {
  readonly differences: readonly Difference<Quantity>[];
  readonly bounds: readonly QuantityMismatch[];
  /** Only the source states a unit. */
  readonly units: readonly QuantityMismatch[];
}

const pairCache = createPageCache<PagePair, QuantityComparison>();

/** Compares numbers, versions and times of a pair, once a pair: two rules share the result. */
export function compareQuantities(pair: PagePair): QuantityComparison {
  const known = pairCache.get(pair);
  if (known) return known;
  const comparison = compare(pair);
  pairCache.set(pair, comparison);
  return comparison;
}

function compare(pair: PagePair): QuantityComparison {
  const digits = compareDigits(pair);
  const worded = compareWords(pair, digits.differences);
  return {
    differences: [...digits.differences, ...worded.flatMap(({differences}) => differences)],
    bounds: [...digits.bounds, ...worded.flatMap(({bounds}) => bounds)],
    units: digits.units,
  };
}

/** Number words of texts whose digits agree. */
function compareWords(pair: PagePair, known: readonly Difference<Quantity>[]): WordedChanges[] {
  const locales = localesOf(pair);
  const differing = new Set(known.map((difference) => difference.pair));
  return pair.leaves.flatMap((leaves) => {
    const {source, translation} = leaves;
    if (!source || !translation || source.role !== 'text' || differing.has(leaves)) return [];
    const own = withWords(source, locales.source);
    // Most texts count nothing in words; then the other one need not be read for any.
    if (!own.some(isCounting)) return [];
    return [wordedChanges(leaves, own, withWords(translation, locales.translation))];
  });
}

function compareDigits(pair: PagePair): QuantityComparison {
  const locales = localesOf(pair);
  const sections = unequalSections(pair, locales);
  if (sections.size === 0) return {differences: [], bounds: [], units: []};
  const bounds: QuantityMismatch[] = [];
  const units: QuantityMismatch[] = [];
  const differences = compareFacts<Quantity>(
    pair.leaves.filter((leaves) => sections.has(leaves.section ?? leaves)),
    {
      source: (leaf) => withWords(leaf, locales.source),
      translation: (leaf) => withWords(leaf, locales.translation),
      same: (a, b) => {
        if (!sameQuantity(a.value, b.value)) return false;
        const [own, other] = [writtenOn(pair.source, a), writtenOn(pair.translation, b)];
        return !isMereArticle(own, other) && !isMereArticle(other, own);
      },
      onMatch: (source, translation) => {
        const inWords = source.uncertain && translation.uncertain;
        if (!inWords && !boundsAgree(source.value, translation.value)) {
          bounds.push({source, translation});
        }
        if (lacksUnit(source, translation)) units.push({source, translation});
      },
      closeness: (a, b) => closeness(a.value, b.value),
    },
  );
  return {differences, bounds, units};
}

function writtenOn({locale}: Page, {value, leaf}: QuantityFact): WrittenNumber {
  return {value, text: leaf.prose.text, locale};
}

/**
 * Both write digits, and only the source a unit. The first end of a range shares the unit of the
 * second one.
 */
function lacksUnit(source: QuantityFact, translation: QuantityFact): boolean {
  if (source.uncertain || translation.uncertain) return false;
  if (source.value.unit === null || translation.value.unit !== null) return false;
  return !/^\s?(?:[-–—~/:]|\p{L}{1,3}\s\d)/u.test(
    translation.leaf.prose.text.slice(translation.end, translation.end + 8),
  );
}

/** The sections in which the digits of some two leaves do not say the same in the same order. */
function unequalSections(
  pair: PagePair,
  locales: ReturnType<typeof localesOf>,
): ReadonlySet<unknown> {
  const sections = new Set<unknown>();
  for (const leaves of pair.leaves) {
    const {source, translation} = leaves;
    const own = source ? quantitiesOf(source, locales.source) : none;
    const other = translation ? quantitiesOf(translation, locales.translation) : none;
    const isEqual =
      own.length === other.length && own.every((fact, index) => fact.key === other[index]?.key);
    if (!isEqual) sections.add(leaves.section ?? leaves);
  }
  return sections;
}

/** Greater for quantities that may be each other's changed form: same kind, same unit, same value. */
function closeness(a: Quantity, b: Quantity): number {
  const sameUnit = a.unit === b.unit ? (a.unit === null ? 0.5 : 1) : 0;
  const sameKind = a.kind === b.kind ? 1 : 0;
  const sameValue = a.values.some((value) => b.values.includes(value)) ? 2 : 0;
  return sameKind + sameUnit + sameValue;
}
