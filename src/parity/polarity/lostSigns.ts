import {alignSentences} from '../align/alignSentences';
import {isOneToOne} from '../align/lengthDeviation';
import {sentenceLengths, sentenceRange, sentenceStops} from '../compare/sentences';
import type {Leaf} from '../document/leaves';
import type {Range} from '../read/lineIndex';
import {isDenying, isTelling, type SignedWord, signsIn, signsWithin} from './leafSigns';
import type {Negation} from './negation';
import {Sign} from './wordSigns';

/** One side of an aligned text. */
export interface SignedSide {
  readonly leaf: Leaf;
  readonly negation: Negation;
  /** What a list item continues: the paragraph or heading above its list. */
  readonly lead: Leaf | null;
}

/** A denial, restriction or exception that the aligned sentence doesn't answer. */
export interface LostSign {
  readonly kind: 'denial' | 'restriction' | 'exception';
  /** The side that has the word. */
  readonly side: 'source' | 'translation';
  readonly word: SignedWord;
  /** The sentence of the other side. */
  readonly counterpart: Range;
}

const kinds = ['denial', 'restriction', 'exception'] as const;

/** The shortest sentence whose meaning its words carry. */
const shortest = 15;

interface Counts {
  readonly denial: number;
  readonly restriction: number;
  readonly exception: number;
  readonly answer: number;
  readonly negative: number;
}

/** Finds what one of two texts denies, restricts or excepts and the other does not. */
export function lostSigns(source: SignedSide, translation: SignedSide): LostSign[] {
  const all = {
    own: signsIn(source.leaf, source.negation),
    other: signsIn(translation.leaf, translation.negation),
  };
  if (!all.own.some(isTelling) && !all.other.some(isTelling)) return [];
  const [own, other] = [all.own.filter(isDenying), all.other.filter(isDenying)];
  const whole = {own: count(own), other: count(other)};
  const isDenied = !isCounted(translation) || whole.other.negative >= whole.own.denial;
  // A sentence that was moved takes its words with it: as many stand on both sides.
  if (isDenied && kinds.every((kind) => whole.own[kind] === whole.other[kind])) return [];
  const texts = {own: source.leaf.prose.text, other: translation.leaf.prose.text};
  const ends = {
    own: sentenceStops(texts.own),
    other: sentenceStops(texts.other),
  };
  const long = {own: sentenceLengths(ends.own), other: sentenceLengths(ends.other)};
  // Lengths may be mistaken by one sentence; then the neighbour has the answer.
  const near = isOneToOne(long.own, long.other) ? 0 : 1;
  const lost = alignSentences(long.own, long.other).flatMap((bead) => {
    const here = sentenceRange(texts.own, ends.own, bead.source);
    const there = sentenceRange(texts.other, ends.other, bead.translation);
    if (!here || !there) return [];
    const [mine, theirs] = [signsWithin(own, here), signsWithin(other, there)];
    const around = {
      own: signsWithin(own, sentenceRange(texts.own, ends.own, widened(bead.source, near)) ?? here),
      other: signsWithin(
        other,
        sentenceRange(texts.other, ends.other, widened(bead.translation, near)) ?? there,
      ),
    };
    return [
      ...unanswered(
        mine,
        around.other,
        here,
        there,
        translation,
        'source',
        quoting(texts.own, texts.other, there),
      ),
      ...unanswered(
        theirs,
        around.own,
        there,
        here,
        source,
        'translation',
        quoting(texts.other, texts.own, here),
      ),
    ];
  });
  return lost.filter(({kind, side}) => {
    if (kind === 'denial' && isCounted(side === 'source' ? translation : source)) return true;
    const surplus = whole.own[kind] - whole.other[kind];
    return side === 'source' ? surplus > 0 : surplus < 0;
  });
}

function unanswered(
  words: readonly SignedWord[],
  answers: readonly SignedWord[],
  place: Range,
  counterpart: Range,
  answering: SignedSide,
  side: LostSign['side'],
  quotes: (word: SignedWord) => boolean,
): LostSign[] {
  const shortfall = Math.min(place.end - place.start, counterpart.end - counterpart.start);
  if (shortfall < shortest) return [];
  const {lead, negation} = answering;
  const [own, other] = [count(words), count(answers)];
  for (const kind of kinds) {
    if (own[kind] === 0) continue;
    if (kind === 'denial' && isCounted(answering)) {
      if (other.negative >= own.denial) continue;
    } else {
      const free = kinds.reduce(
        (sum, rest) => sum + Math.max(0, other[rest] - own[rest]),
        other.answer,
      );
      if (other[kind] > 0 || free > 0) continue;
    }
    if (lead && signsIn(lead, negation).some(isTelling)) continue;
    const word = words.find(({signs}) => kindOf(signs) === kind);
    if (!word || quotes(word)) continue;
    return [{kind, side, word, counterpart}];
  }
  return [];
}

/** Denials come to as many words in this language: see `Negation.negatives`. */
function isCounted({negation}: SignedSide): boolean {
  return negation.negatives !== '';
}

function kindOf(signs: number): keyof Counts {
  if ((signs & Sign.denial) !== 0) return 'denial';
  if ((signs & Sign.restriction) !== 0) return 'restriction';
  return (signs & Sign.exception) !== 0 ? 'exception' : 'answer';
}

function count(words: readonly SignedWord[]): Counts {
  const counts = {denial: 0, restriction: 0, exception: 0, answer: 0, negative: 0};
  for (const {signs} of words) {
    counts[kindOf(signs)]++;
    if ((signs & Sign.negative) !== 0) counts.negative++;
  }
  return counts;
}

function widened([from, to]: readonly [number, number], by: number): [number, number] {
  return [Math.max(0, from - by), to + by];
}

/** Tells whether a word of one text stands in a sentence of the other as it is: left or quoted there. */
function quoting(text: string, other: string, {start, end}: Range): (word: SignedWord) => boolean {
  return (word) => other.slice(start, end).includes(text.slice(word.start, word.end));
}
