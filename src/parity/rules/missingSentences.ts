import {alignSentences} from '../align/alignSentences';
import type {LeafPair} from '../align/leafPairs';
import {sentenceEnds} from '../compare/sentences';
import type {Leaf} from '../document/leaves';
import type {Draft} from '../report/draft';
import {lackingSide} from './differences';
import type {PagePair} from './rule';

/** A shorter sentence may be a word in the other language. */
const shortestSentence = 30;
/** Fewer letters say nothing of how long a translation is. */
const enoughLetters = 400;
/** Variance of a text's length in translation, per character, as in `alignSentences`. */
const variance = 6.8;
/** From which the text is that much likelier to lack the sentence than to say it in fewer words. */
const certainty = 1;
/** Translators join sentences far more often than they lose one. */
const margin = 0.5;

/**
 * Sentences that the translation leaves out of a paragraph that it has: it has fewer of them, and is
 * as long as the rest of the page lets expect without that one. What holds code, a link or a figure
 * that the translation lacks is told by the rule that knows it.
 */
export function missingSentences({leaves}: PagePair): Draft[] {
  const texts = leaves.filter(isText);
  const whole = {source: lengthOf(texts, 'source'), translation: lengthOf(texts, 'translation')};
  return texts.flatMap((pair): Draft[] => {
    const {source, translation} = pair;
    if (!source || !translation) return [];
    const [own, other] = [source.prose.text, translation.prose.text];
    const rest = whole.source - own.length;
    if (rest < enoughLetters || own.length < 2 * shortestSentence) return [];
    const ratio = (whole.translation - other.length) / rest;
    if (other.length > 0.9 * ratio * own.length) return [];
    const lost = lostSentence(own, other, ratio);
    if (!lost || holdsFacts(source, lost)) return [];
    const text = own.slice(lost.start, lost.end).replace(/\s+/g, ' ');
    return [
      {
        severity: 'warning',
        message: `The translation seems to lack a sentence of this paragraph: “${text.length > 80 ? `${text.slice(0, 79).trimEnd()}…` : text}”.`,
        suggestion: null,
        source: {range: source.prose.toSource(lost.start, lost.end), value: text.slice(0, 80)},
        translation: lackingSide(translation.prose.range),
      },
    ];
  });
}

function isText({source, translation, unpaired}: LeafPair): boolean {
  return source?.role === 'text' && translation?.role === 'text' && !unpaired;
}

function lengthOf(pairs: readonly LeafPair[], side: 'source' | 'translation'): number {
  return pairs.reduce((sum, pair) => sum + (pair[side]?.prose.text.length ?? 0), 0);
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The sentence without which the lengths agree best, where it is likely enough. */
function lostSentence(own: string, other: string, ratio: number): Stretch | null {
  const [ends, otherEnds] = [endsOf(own), endsOf(other)];
  if (ends.length <= otherEnds.length) return null;
  const [here, there] = [lengths(ends), lengths(otherEnds)];
  const at =
    here.length === there.length + 1
      ? onlyDeletion(here, there, ratio)
      : firstDeletion(here, there, ratio);
  if (at === null) return null;
  const start = ends[at - 1] ?? 0;
  const end = ends[at] ?? own.length;
  const length = end - start;
  if (length < shortestSentence) return null;
  const gain =
    mismatch(ratio * own.length, other.length) -
    mismatch(ratio * (own.length - length), other.length);
  return gain >= certainty ? {start: end - own.slice(start, end).trimStart().length, end} : null;
}

function firstDeletion(own: readonly number[], other: readonly number[], ratio: number) {
  const bead = alignSentences(own, other, ratio).find(
    ({source: [from, to], translation}) => to - from === 1 && translation[0] === translation[1],
  );
  return bead?.source[0] ?? null;
}

/** With one sentence less, it is missing or joined with the next: whichever fits the lengths. */
function onlyDeletion(
  own: readonly number[],
  other: readonly number[],
  ratio: number,
): number | null {
  const cost = (lengthOfSentence: (index: number) => number) =>
    other.reduce((sum, length, at) => sum + mismatch(ratio * lengthOfSentence(at), length), 0);
  let best: number | null = null;
  let [deleted, joined] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let gone = 0; gone < own.length; gone++) {
    const without = cost((at) => own[at < gone ? at : at + 1] ?? 0);
    if (without < deleted) [deleted, best] = [without, gone];
    if (gone === own.length - 1) continue;
    const together = (own[gone] ?? 0) + (own[gone + 1] ?? 0);
    joined = Math.min(
      joined,
      cost((at) => (at === gone ? together : (own[at < gone ? at : at + 1] ?? 0))),
    );
  }
  return deleted + margin < joined ? best : null;
}

function mismatch(expected: number, length: number): number {
  return (length - expected) ** 2 / (2 * variance * Math.max(1, (expected + length) / 2));
}

function endsOf(text: string): number[] {
  return [...sentenceEnds(text), text.length];
}

function lengths(ends: readonly number[]): number[] {
  return ends.map((end, at) => end - (ends[at - 1] ?? 0));
}

/** Code, links and figures are compared by rules of their own. */
function holdsFacts({prose}: Leaf, {start, end}: Stretch): boolean {
  const isInside = prose.spans.some(
    (span) =>
      (span.kind === 'code' || span.kind === 'link') && span.start >= start && span.end <= end,
  );
  return isInside || /\d/.test(prose.text.slice(start, end));
}
