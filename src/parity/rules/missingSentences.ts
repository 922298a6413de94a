import {alignSentences} from '../align/alignSentences';
import type {LeafPair} from '../align/leafPairs';
import {farthest, lengthDeviation, slack} from '../align/lengthDeviation';
import {sentenceLengths, sentenceRange, sentenceStops} from '../compare/sentences';
import type {Range} from '../document/document';
import type {Leaf} from '../document/leaves';
import type {Draft} from '../report/draft';
import {lackingSide} from './differences';
import type {PagePair} from './rule';

/** A shorter sentence may be a word in the other language. */
const shortestSentence = 25;
/** Fewer letters say nothing of how long a translation is. */
const enoughLetters = 400;
/** From which the text is that much likelier to lack the sentence than to say it in another one. */
const certainty = 0.75;

/**
 * Sentences that the translation leaves out of a paragraph that it has: it has fewer of them, and is
 * as long as the rest of the page lets expect without that one.
 */
export function missingSentences({leaves}: PagePair): Draft[] {
  const texts = leaves.filter(isText);
  const whole = {source: lengthOf(texts, 'source'), translation: lengthOf(texts, 'translation')};
  if (whole.source < enoughLetters) return [];
  let spread: number | null = null;
  return texts.flatMap((pair): Draft[] => {
    const {source, translation} = pair;
    if (!source || !translation) return [];
    const [own, other] = [source.prose.text, translation.prose.text];
    const rest = whole.source - own.length;
    if (rest < enoughLetters || own.length < 2 * shortestSentence) return [];
    const ratio = (whole.translation - other.length) / rest;
    if (other.length > ratio * (own.length - shortestSentence / 2)) return [];
    const [stops, otherStops] = [sentenceStops(own), sentenceStops(other)];
    if (stops.length <= otherStops.length) return [];
    spread ??= spreadOf(texts, whole.translation / whole.source);
    const lengths = sentenceLengths(stops);
    const at = lostSentence(lengths, sentenceLengths(otherStops), {ratio, spread});
    if (at === null || (lengths[at] ?? 0) < shortestSentence) return [];
    const lost = sentenceRange(own, stops, [at, at + 1]);
    if (!lost || isJoined(source, translation, lost)) return [];
    const beside = leaves.indexOf(pair);
    if ([leaves[beside - 1], leaves[beside + 1]].some((each) => mayHoldRest(each, pair))) return [];
    const text = own.slice(lost.start, lost.end).replace(/\s+/g, ' ');
    const range = source.prose.toSource(lost.start, lost.end);
    return [
      {
        severity: 'warning',
        message: `The translation seems to lack a sentence of this paragraph: “${text.length > 80 ? `${text.slice(0, 79).trimEnd()}…` : text}”.`,
        suggestion: null,
        source: {range, value: text.slice(0, 80)},
        translation: lackingSide(translation.prose.range),
        covers: range,
      },
    ];
  });
}

/** A paragraph of the same section that only the translation has: the text may go on there. */
function mayHoldRest(beside: LeafPair | undefined, text: LeafPair): boolean {
  return (
    beside?.source === null &&
    beside.translation?.role === 'text' &&
    beside.section === text.section
  );
}

function isText({source, translation, unpaired}: LeafPair): boolean {
  return source?.role === 'text' && translation?.role === 'text' && !unpaired;
}

function lengthOf(pairs: readonly LeafPair[], side: 'source' | 'translation'): number {
  return pairs.reduce((sum, pair) => sum + (pair[side]?.prose.text.length ?? 0), 0);
}

/** How long the translation of a text is. */
interface Growth {
  /** Characters for one of the source. */
  readonly ratio: number;
  /** Variance of the length, per expected character. */
  readonly spread: number;
}

/** What the variance is as a rule, and how many texts outweigh that. */
const usual = {spread: 2, texts: 8} as const;

/** How much the lengths of a page's texts vary, robustly. */
function spreadOf(pairs: readonly LeafPair[], ratio: number): number {
  let sum = usual.spread * usual.texts;
  let count: number = usual.texts;
  for (const {source, translation} of pairs) {
    const length = source?.prose.text.length ?? 0;
    if (length < shortestSentence) continue;
    const expected = ratio * length;
    sum += Math.min(farthest, lengthDeviation(translation?.prose.text.length ?? 0, expected));
    count++;
  }
  return sum / count;
}

/** The sentence without which the lengths agree best, where it is likely enough. */
function lostSentence(
  own: readonly number[],
  other: readonly number[],
  growth: Growth,
): number | null {
  return own.length === other.length + 1
    ? onlyDeletion(own, other, growth)
    : firstDeletion(own, other, growth.ratio);
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
  growth: Growth,
): number | null {
  const cost = (lengthOfSentence: (index: number) => number) =>
    other.reduce((sum, length, at) => sum + unlikelihood(lengthOfSentence(at), length, growth), 0);
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
  return deleted + certainty <= joined ? best : null;
}

/** Of a length in translation: the negative logarithm of a normal density. */
function unlikelihood(own: number, other: number, {ratio, spread}: Growth): number {
  const variance = spread * (ratio * own + slack);
  return (other - ratio * own) ** 2 / (2 * variance) + 0.5 * Math.log(variance);
}

/** All the code, links and figures of the sentence stand in the translation: in another sentence. */
function isJoined(source: Leaf, translation: Leaf, lost: Range): boolean {
  const facts = factsIn(source, lost);
  if (facts.length === 0) return false;
  const whole = {start: 0, end: Number.POSITIVE_INFINITY};
  const [all, held] = [factsIn(source, whole), factsIn(translation, whole)];
  const times = (list: readonly string[], fact: string) =>
    list.filter((each) => each === fact).length;
  return facts.every((fact) => times(held, fact) >= times(all, fact));
}

function factsIn({prose}: Leaf, {start, end}: Range): string[] {
  const spans = prose.spans.filter(
    (span) =>
      (span.kind === 'code' || span.kind === 'link') && span.start >= start && span.end <= end,
  );
  return [
    ...spans.map(({kind, target, ...span}) =>
      kind === 'link' ? 'link' : prose.text.slice(span.start, span.end),
    ),
    ...(prose.text.slice(start, end).match(/\d+/g) ?? []),
  ];
}
