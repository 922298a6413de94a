import type {LeafPair} from '../align/leafPairs';
import {sentenceEnds} from '../compare/sentences';
import type {Range} from '../document/document';
import type {Leaf} from '../document/leaves';
import {languageOf} from '../languages';
import type {Negation} from '../polarity/negation';
import type {Draft} from '../report/draft';
import type {Rule} from './rule';

/**
 * A sentence that denies something is translated by one that does.
 *
 * Paragraphs, items and cells with the same number of sentences are compared sentence by sentence. A
 * denial (“do not”, “never”, «нельзя») is lost where the other sentence has nothing that may answer
 * it: no negation, no restriction, no word that lacks, fails, prevents or excludes. Languages deny by
 * many means, so a finding is a warning, and a sentence with any of those means is left alone.
 *
 * Reported:
 *
 *     en  The token must not stand in the address.
 *     ru  Токен должен стоять в адресе.
 *     →   warning: the translation of “must not” denies nothing
 *
 * Not reported:
 *
 *     en  The page is not available.
 *     ru  Страница недоступна.
 */
export const polarityRule: Rule = {
  id: 'polarity',
  severity: 'warning',
  summary: 'A sentence that denies something is translated by one that does.',
  needs: ['negation'],
  checkPair: (pair) => {
    const own = languageOf(pair.source.locale)?.negation;
    const other = languageOf(pair.translation.locale)?.negation;
    if (!own || !other || own === other) return [];
    return pair.leaves.flatMap((leaves) => checkLeaves(leaves, own, other));
  },
};

/** The shortest sentence whose meaning its words carry. */
const shortest = 15;

function checkLeaves({source, translation}: LeafPair, own: Negation, other: Negation): Draft[] {
  if (!source || !translation || source.role !== 'text') return [];
  const [a, b] = [source.prose.text, translation.prose.text];
  const deniesOwn = own.denial.test(a);
  const deniesOther = other.denial.test(b);
  if (!deniesOwn && !deniesOther) return [];
  const ends = {
    source: [...sentenceEnds(a), a.length],
    translation: [...sentenceEnds(b), b.length],
  };
  if (ends.source.length !== ends.translation.length) return [];
  // A sentence that was moved takes its negation with it: as many deny or restrict on both sides.
  // Counting reads both texts whole, so it waits until there is something to decide.
  let counted: number | null = null;
  const surplus = (): number => {
    counted ??= countSigned(a, ends.source, own) - countSigned(b, ends.translation, other);
    return counted;
  };
  return ends.source.flatMap((end, index): Draft[] => {
    const first = {leaf: source, start: ends.source[index - 1] ?? 0, end};
    const second = {
      leaf: translation,
      start: ends.translation[index - 1] ?? 0,
      end: ends.translation[index] ?? 0,
    };
    const lost = deniesOwn ? unanswered(first, own, second, other) : null;
    const gained = deniesOther ? unanswered(second, other, first, own) : null;
    if (lost && surplus() > 0) {
      return [
        {
          severity: 'warning',
          message: `The source denies something here (“${lost.text}”), its translation does not. Make sure that both say the same.`,
          suggestion: null,
          source: {range: lost.range, value: lost.text},
          translation: {range: rangeOf(second), value: null},
        },
      ];
    }
    if (!gained || surplus() >= 0) return [];
    return [
      {
        severity: 'warning',
        message: `The translation denies something here (“${gained.text}”), its source does not. Make sure that both say the same.`,
        suggestion: null,
        source: {range: rangeOf(first), value: null},
        translation: {range: gained.range, value: gained.text},
      },
    ];
  });
}

/** How many sentences deny, restrict or exclude. */
function countSigned(text: string, ends: readonly number[], {sign}: Negation): number {
  return ends.filter((end, index) => sign.test(text.slice(ends[index - 1] ?? 0, end))).length;
}

interface Sentence {
  readonly leaf: Leaf;
  readonly start: number;
  readonly end: number;
}

/** The denial of a sentence that nothing in the other one answers. */
function unanswered(
  sentence: Sentence,
  {denial}: Negation,
  counterpart: Sentence,
  {sign}: Negation,
): {readonly text: string; readonly range: Range} | null {
  const text = textOf(sentence);
  const match = denial.exec(text);
  const answer = textOf(counterpart);
  if (!match || answer.trim().length < shortest || sign.test(answer)) return null;
  // A quotation in the first language denies as it did there.
  if (denial.test(answer)) return null;
  const start = sentence.start + match.index;
  return {text: match[0], range: sentence.leaf.prose.toSource(start, start + match[0].length)};
}

function textOf({leaf, start, end}: Sentence): string {
  return leaf.prose.text.slice(start, end);
}

function rangeOf({leaf, start, end}: Sentence): Range {
  const skipped = /^\s*/.exec(leaf.prose.text.slice(start, end))?.[0].length ?? 0;
  return leaf.prose.toSource(start + skipped, end);
}
