import type {LeafPair} from '../align/leafPairs';
import {type Difference, difference, type Match} from '../compare/difference';
import type {Fact} from '../compare/fact';
import {type Quantity, quantityKey, sameQuantity} from '../quantities';
import type {Bound} from '../quantities/quantity';

/** What number words of two aligned texts say differently. */
export interface WordedChanges {
  /** Another number word stands in its place. */
  readonly differences: readonly Difference<Quantity>[];
  /** The same number, "less than" on one side and "more than" on the other. */
  readonly bounds: readonly Match<Quantity>[];
}

/**
 * Compares the number words of two aligned texts. Languages are free to say "two" or "both", and to
 * count with words where the other counts nothing, so that a word is no fact by itself; but where
 * all that is left on both sides are as many number words of the same units, they were changed.
 *
 * @param source every quantity of the source's text, in order; number words are uncertain
 * @param translation the same of the translation's text
 */
export function wordedChanges(
  pair: LeafPair,
  source: readonly Fact<Quantity>[],
  translation: readonly Fact<Quantity>[],
): WordedChanges {
  const own = source.filter(isCounting);
  const other = translation.filter(isCounting);
  const missed = own.filter((fact) => !translation.some((each) => sameValue(fact, each)));
  const added = other.filter((fact) => !source.some((each) => sameValue(each, fact)));
  const differences = missed.flatMap((fact, index) => {
    const instead = added[index];
    return instead && instead.value.unit === fact.value.unit
      ? [difference({kind: 'changed', source: fact, translation: instead, pair})]
      : [];
  });
  const isPaired = missed.length === added.length && differences.length === missed.length;
  return {differences: isPaired ? differences : [], bounds: turnedBounds(own, other)};
}

/** Words for these are articles, pronouns ("one of them") and figures of speech ("thousands of"). */
const vague = new Set<number | undefined>([1, 100, 1e3, 1e6, 1e9, 1e12]);

/** Tells whether a quantity is a number word that counts something. */
export function isCounting({value, uncertain}: Fact<Quantity>): boolean {
  return uncertain === true && value.digits === '' && !vague.has(value.values[0]);
}

function sameValue(source: Fact<Quantity>, translation: Fact<Quantity>): boolean {
  return sameQuantity(source.value, translation.value);
}

/** "Less than" may be about anything in the sentence, but for an amount with a unit. */
function turnedBounds(
  own: readonly Fact<Quantity>[],
  other: readonly Fact<Quantity>[],
): Match<Quantity>[] {
  const [source] = own;
  const [translation] = other;
  if (!source || !translation || own.length > 1 || other.length > 1) return [];
  if (source.value.unit === null || !sameValue(source, translation)) return [];
  const [meant, said] = [withOnlyBound(source), withOnlyBound(translation)];
  return opposite[meant.value.bound] === said.value.bound
    ? [{source: meant, translation: said}]
    : [];
}

const opposite: Readonly<Partial<Record<Bound, Bound>>> = {
  'at-least': 'at-most',
  'at-most': 'at-least',
};

function withOnlyBound(fact: Fact<Quantity>): Fact<Quantity> {
  const [bound = 'exact', ...others] = new Set(fact.value.possibleBounds);
  if (others.length > 0) return fact;
  const value = {...fact.value, bound};
  return {...fact, value, key: quantityKey(value)};
}
