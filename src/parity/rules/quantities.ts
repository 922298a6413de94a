import type {LeafPair} from '../align/leafPairs';
import type {Difference} from '../compare/difference';
import {
  compareQuantities,
  type QuantityFact,
  type QuantityMismatch,
} from '../extract/quantityFacts';
import {languageOf} from '../languages';
import {formatQuantity, type Quantity} from '../quantities';
import type {Draft} from '../report/draft';
import type {Severity} from '../report/finding';
import {draftDifferences, sideOf} from './differences';
import type {PagePair} from './rule';

/** Reports the differing quantities of some kinds: two rules share one comparison. */
export function checkQuantities(
  pair: PagePair,
  isOwn: (kind: Quantity['kind']) => boolean,
  noun: string,
): Draft[] {
  const {differences, bounds, units} = compareQuantities(pair);
  const kindOf = ({source, translation}: Pick<Difference<Quantity>, 'source' | 'translation'>) =>
    (source ?? translation)?.value.kind ?? 'number';
  const suggest = (source: QuantityFact, instead: QuantityFact | null) =>
    formatQuantity(written(source), pair.translation.locale, instead && written(instead));
  // Nobody can tell that a unit or “about” is lacking in a language whose words for them are unknown.
  const knowsWords = [pair.source, pair.translation].every(
    ({locale}) => languageOf(locale)?.numbers !== undefined,
  );
  const isOwnMismatch = (each: QuantityMismatch) => knowsWords && isOwn(kindOf(each));
  return [
    ...draftDifferences(
      differences.filter((difference) => isOwn(kindOf(difference))),
      {noun, grade, suggest},
    ),
    ...bounds.filter((each) => isOwnMismatch(each) && isWorthTelling(each)).map(draftBound),
    ...units
      .filter(isOwnMismatch)
      .map((each) => draftUnit(each, suggest(each.source, each.translation))),
  ];
}

function written(fact: QuantityFact) {
  const {leaf, start, end, value} = fact;
  return {quantity: value, text: leaf.prose.text.slice(start, end)};
}

function grade({kind, pair, elsewhere, weak}: Difference<Quantity>): Severity | null {
  if (kind === 'swapped' && weak) return null;
  if (kind === 'missing' || kind === 'extra') {
    if (kind === 'extra' && elsewhere) return null;
    if (kind === 'extra' || elsewhere || pair.unpaired) return 'warning';
    return isPrecise(pair) ? 'error' : 'warning';
  }
  return kind === 'moved' ? 'warning' : 'error';
}

/** "About" may be left unsaid by the source and be meant. */
function isWorthTelling({source, translation}: QuantityMismatch): boolean {
  return source.value.bound !== 'exact' || translation.value.bound !== 'about';
}

/** Longest paragraph in which a missing number can't hide behind a rewritten sentence. */
const shortParagraph = 200;

/** The place is small enough that nothing but this number can have been meant. */
function isPrecise({group, source, translation}: LeafPair): boolean {
  if (group.kind === 'item' || group.kind === 'cell') return true;
  return source !== null && translation !== null && source.prose.text.length <= shortParagraph;
}

const meanings = {
  exact: 'exactly',
  'at-least': 'at least',
  'at-most': 'at most',
  about: 'about',
} as const;

function draftBound({source, translation}: QuantityMismatch): Draft {
  const text = (fact: QuantityFact) => written(fact).text;
  return {
    severity: 'warning',
    message: `The source says ${meanings[source.value.bound]} “${text(source)}”, the translation ${meanings[translation.value.bound]} “${text(translation)}”.`,
    suggestion: null,
    source: sideOf(source),
    translation: sideOf(translation),
  };
}

function draftUnit({source, translation}: QuantityMismatch, suggestion: string | null): Draft {
  return {
    severity: 'warning',
    message: `The source says “${written(source).text}” (${source.key}), the translation “${written(translation).text}” without the unit.`,
    suggestion,
    source: sideOf(source),
    translation: sideOf(translation),
  };
}
