import {isOneToOne} from '../align/lengthDeviation';
import {sentenceLengths, sentenceRange, sentenceStops} from '../compare/sentences';
import {type SignedWord, signsIn, signsWithin} from './leafSigns';
import type {SignedSide} from './lostSigns';
import {Sign} from './wordSigns';

/** What one language requires and the other leaves to the reader. */
export interface ChangedModal {
  /** The side that requires. */
  readonly required: 'source' | 'translation';
  readonly source: SignedWord;
  readonly translation: SignedWord;
}

/** What may turn the one into the other, as “need not”, or stand for it. */
const doubtful = Sign.denial | Sign.negative | Sign.modalAnswer;

/**
 * Finds sentences that only require in one language and only permit in the other. Told only of texts
 * whose sentences correspond one by one.
 */
export function changedModals(source: SignedSide, translation: SignedSide): ChangedModal[] {
  const own = signsIn(source.leaf, source.negation);
  const other = signsIn(translation.leaf, translation.negation);
  const [required, permitted] = [timesOf(own, Sign.obligation), timesOf(own, Sign.permission)];
  const [needed, allowed] = [timesOf(other, Sign.obligation), timesOf(other, Sign.permission)];
  const isLost = required > needed && allowed > permitted;
  const isGained = needed > required && permitted > allowed;
  if (!isLost && !isGained) return [];
  const texts = [source.leaf.prose.text, translation.leaf.prose.text] as const;
  const [here, there] = [sentenceStops(texts[0]), sentenceStops(texts[1])];
  if (!isOneToOne(sentenceLengths(here), sentenceLengths(there))) return [];
  return here.flatMap((_, at): ChangedModal[] => {
    const [first, second] = [
      sentenceRange(texts[0], here, [at, at + 1]),
      sentenceRange(texts[1], there, [at, at + 1]),
    ];
    if (!first || !second) return [];
    const [mine, theirs] = [signsWithin(own, first), signsWithin(other, second)];
    const [from, to] = isLost
      ? [Sign.obligation, Sign.permission]
      : [Sign.permission, Sign.obligation];
    const [a, b] = [only(mine, from, to), only(theirs, to, from)];
    return a && b ? [{required: isLost ? 'source' : 'translation', source: a, translation: b}] : [];
  });
}

function timesOf(words: readonly SignedWord[], sign: number): number {
  return words.reduce((times, {signs}) => ((signs & sign) === 0 ? times : times + 1), 0);
}

/** The word of one kind, where the sentence has none of the other and denies nothing. */
function only(words: readonly SignedWord[], sign: number, other: number): SignedWord | null {
  if (words.some(({signs}) => (signs & (other | doubtful)) !== 0)) return null;
  return words.find(({signs}) => (signs & sign) !== 0) ?? null;
}
