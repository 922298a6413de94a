import {forEachInvariant} from '../align/invariants';
import type {Match} from '../compare/difference';
import type {Fact} from '../compare/fact';
import type {LinkUse} from '../extract/linkFacts';

/**
 * Tells by the texts of two links, which stand in the other order inside one sentence, what has
 * changed places: the `targets`, or the `links` with their texts, as the language's word order may
 * ask for.
 *
 * @param first a link of the source, and the one in its place
 * @param second the other link of the source, and the one in its place
 * @returns null where the texts share nothing that translation leaves alone
 */
export function whatChangedPlaces(
  first: Match<LinkUse>,
  second: Match<LinkUse>,
): 'targets' | 'links' | null {
  const kept =
    isAlike(first.source, first.translation) || isAlike(second.source, second.translation);
  const crossed =
    isAlike(first.source, second.translation) || isAlike(second.source, first.translation);
  if (kept === crossed) return null;
  return kept ? 'targets' : 'links';
}

function isAlike(a: Fact<LinkUse>, b: Fact<LinkUse>): boolean {
  const [own, other] = [textOf(a), textOf(b)];
  if (own === other) return true;
  const words = new Set<string>();
  forEachInvariant(own, (word) => words.add(word));
  let isFound = false;
  forEachInvariant(other, (word) => {
    isFound ||= words.has(word);
  });
  return isFound;
}

function textOf({leaf, start, end}: Fact<LinkUse>): string {
  return leaf.prose.text.slice(start, end).trim();
}
