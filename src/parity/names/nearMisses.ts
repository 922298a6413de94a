import {firstFrom} from '../read/firstFrom';
import {type Alignment, alignName, keepsCapitals} from './alignName';
import type {NearMissIndex, Use} from './nearMissIndex';
import {nowhere} from './nearMissLeads';
import {hasCapitalNeighbour} from './standsOut';
import type {Surroundings} from './surroundings';
import type {NearMiss} from './types';
import type {Word} from './words';

/**
 * Words that were probably meant as a name of the catalogue. Precision comes first: what could be
 * ordinary prose, an inflected form or another name is left alone.
 *
 * - A name of several words: the others vouch for the wrong one ("Databse Admin"), with the capitals
 *   that the name has.
 * - A name of one word: only alone in emphasis, beside a cue of its list, or foreign to the script of
 *   the text: "the **Stakehodler** role".
 * - Letters of another script that look right are always reported.
 */
export function findNearMisses(surroundings: Surroundings, index: NearMissIndex): NearMiss[] {
  const {words, matches, text} = surroundings;
  const isKnown = (at: number): boolean => {
    const match = matches[firstFrom(matches, (one) => one.last, at)];
    return match !== undefined && match.first <= at;
  };
  const isFree = (at: number): boolean => !isKnown(at) && !isOfSomeName(words[at], index);
  const found: Alignment[] = [];
  const tryAt = (use: Use, first: number): void => {
    const alignment = alignName(use.pattern, surroundings, first, isFree);
    if (alignment && isNearMiss(alignment, surroundings)) found.push(alignment);
  };
  for (let at = 0; at < words.length; at++) {
    const {start, key, spelling} = words[at] as Word;
    const leads = index.leads(spelling);
    if (leads === nowhere) continue;
    const isCapital = spelling.isCapitalised && text.charCodeAt(start) !== key.charCodeAt(0);
    for (const use of isCapital ? leads.capital : leads.plain) {
      const {position} = use;
      tryAt(use, at - position);
      // A word of the name may be split in two before this one, so the name may begin a word earlier.
      if (position > 0) tryAt(use, at - position - 1);
    }
  }
  if (found.length === 0) return [];
  return withoutOverlaps(found).map(({pattern: {name}, start, end}) => {
    const {id, group} = name.entry;
    return {start, end, text: text.slice(start, end), didYouMean: name.spelling, id, group};
  });
}

function isOfSomeName(word: Word | undefined, index: NearMissIndex): boolean {
  return word !== undefined && index.isKnown(word.spelling);
}

function isNearMiss(alignment: Alignment, surroundings: Surroundings): boolean {
  if (reachesIntoName(alignment, surroundings)) return false;
  if (alignment.isDeceptive) return true;
  if (!keepsCapitals(alignment, surroundings)) return false;
  if (alignment.pattern.words.length > 1) return true;
  return fillsEmphasis(alignment, surroundings) || isSetOff(alignment, surroundings);
}

/** Whether a known name lies only partly inside, so that the words belong together otherwise. */
function reachesIntoName({first, last}: Alignment, {matches}: Surroundings): boolean {
  for (let at = firstFrom(matches, (one) => one.last, first); at < matches.length; at++) {
    const match = matches[at];
    if (!match || match.first > last) return false;
    if (match.first < first || match.last > last) return true;
  }
  return false;
}

function fillsEmphasis(
  {first, last, start, end}: Alignment,
  {text, words, emphasis}: Surroundings,
): boolean {
  const before = words[first - 1]?.end ?? 0;
  const after = words[last + 1]?.start ?? text.length;
  return emphasis.some(
    (range) =>
      range.start <= start && range.end >= end && range.start >= before && range.end <= after,
  );
}

function isSetOff(alignment: Alignment, surroundings: Surroundings): boolean {
  const {text, language, cues} = surroundings;
  const {start, end, pattern} = alignment;
  if (hasCapitalNeighbour(alignment, surroundings)) return false;
  return (
    cues.groupsBeside(surroundings, alignment).has(pattern.name.entry.group) ||
    !language.isOwnScript(text.slice(start, end))
  );
}

/** From left to right; of those that overlap the longest, then the one with the fewest wrong words. */
function withoutOverlaps(found: readonly Alignment[]): Alignment[] {
  const sorted = found.toSorted(
    (one, other) =>
      one.start - other.start || other.end - one.end || one.wrong.length - other.wrong.length,
  );
  const kept: Alignment[] = [];
  for (const alignment of sorted) {
    if (alignment.start >= (kept.at(-1)?.end ?? 0)) kept.push(alignment);
  }
  return kept;
}
