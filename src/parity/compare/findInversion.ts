import {isCertain, type Match} from './difference';
import type {Fact} from './fact';
import {sentenceAt, sentenceEnds} from './sentences';

/**
 * Finds two values of one paragraph that stand in the other order. Values that occur more than once
 * tell nothing and are left out. Where the two stand in different sentences, or in the text of each
 * other's link, the change is certain; else, inside one sentence, it may be the language's own word
 * order.
 *
 * @param matched equal facts of one leaf, in the order of the source; those that are only possible
 *   tell nothing either
 */
export function findInversion<Value>(matched: readonly Match<Value>[]): Inversion<Value> | null {
  return isAscending(matched) ? null : findFirst(matched.filter(isCertain));
}

interface Inversion<Value> {
  readonly facts: readonly [Match<Value>, Match<Value>];
  readonly weak: boolean;
}

/** The translation has the same order, as nearly everywhere. */
function isAscending<Value>(matched: readonly Match<Value>[]): boolean {
  for (let index = 1; index < matched.length; index++) {
    const before = matched[index - 1]?.translation.start ?? 0;
    if ((matched[index]?.translation.start ?? 0) < before) return false;
  }
  return true;
}

function findFirst<Value>(matched: readonly Match<Value>[]): Inversion<Value> | null {
  const counts = new Map<string, number>();
  for (const {source} of matched) counts.set(source.key, (counts.get(source.key) ?? 0) + 1);
  const single = matched.filter(({source}) => counts.get(source.key) === 1);
  for (const [index, first] of single.entries()) {
    const second = single[index + 1];
    if (!second || second.translation.start >= first.translation.start) continue;
    const swapped = [
      {source: first.source, translation: second.translation},
      {source: second.source, translation: first.translation},
    ] as const;
    return {
      facts: swapped,
      weak: !inDifferentSentences(first, second) && !inOtherLinks(first, second),
    };
  }
  return null;
}

function inDifferentSentences<Value>(first: Match<Value>, second: Match<Value>): boolean {
  const sourceEnds = sentenceEnds(first.source.leaf.prose.text);
  const translationEnds = sentenceEnds(first.translation.leaf.prose.text);
  if (sourceEnds.length === 0 || sourceEnds.length !== translationEnds.length) return false;
  const at = {
    first: sentenceAt(sourceEnds, first.source.start),
    second: sentenceAt(sourceEnds, second.source.start),
    firstThere: sentenceAt(translationEnds, first.translation.start),
    secondThere: sentenceAt(translationEnds, second.translation.start),
  };
  return at.first !== at.second && at.first === at.secondThere && at.second === at.firstThere;
}

/** Each stands now in the link that the other stood in, or one outside where the other was. */
function inOtherLinks<Value>(first: Match<Value>, second: Match<Value>): boolean {
  const [own, other] = [linkAround(first.source), linkAround(second.source)];
  return (
    own !== other &&
    own === linkAround(second.translation) &&
    other === linkAround(first.translation)
  );
}

/** The end of the address of the link that holds a fact: what a localised route keeps. */
function linkAround<Value>({leaf, start, end}: Fact<Value>): string | null {
  const link = leaf.prose.spans.find(
    (span) => span.kind === 'link' && span.start <= start && span.end >= end,
  );
  return link ? link.target.slice(link.target.lastIndexOf('/') + 1) : null;
}
