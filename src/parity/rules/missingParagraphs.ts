import type {SectionPair} from '../align/alignPages';
import type {LeafPair} from '../align/leafPairs';
import {blockTokens, type Tokens} from '../align/tokens';
import {sentenceEnds} from '../compare/sentences';
import type {Draft} from '../report/draft';
import type {Severity} from '../report/finding';
import {causeOf, lackingSide} from './differences';
import type {PagePair} from './rule';

/** Fewer letters may be a label or an anchor that the other language has no use for. */
const shortestParagraph = 25;

/** Paragraphs of the source that the translation leaves out, one finding each. */
export function missingParagraphs(pair: PagePair): Draft[] {
  const missing = pair.leaves.filter(isMissing);
  if (missing.length === 0) return [];
  return missing.flatMap((leaves): Draft[] => {
    const severity = grade(leaves, pair.leaves);
    if (severity === null || !leaves.source || isJoined(leaves, pair.leaves)) return [];
    const text = leaves.source.prose.text.replace(/\s+/g, ' ').trim();
    return [
      {
        severity,
        message: `The translation lacks a paragraph of the source: “${text.length > 80 ? `${text.slice(0, 79).trimEnd()}…` : text}”.`,
        suggestion: null,
        source: {range: leaves.source.prose.range, value: text.slice(0, 80)},
        translation: lackingSide(leaves.translationPlace),
        cause: causeOf(leaves),
      },
    ];
  });
}

function isMissing({source, unpaired}: LeafPair): boolean {
  const block = unpaired?.source;
  return block?.kind === 'paragraph' && source?.prose === block.prose;
}

/**
 * Whether the paragraph beside it took it up: there the translation has a sentence for each of both,
 * and whatever code, names and numbers they hold.
 */
function isJoined(missing: LeafPair, leaves: readonly LeafPair[]): boolean {
  const at = leaves.indexOf(missing);
  return [leaves[at - 1], leaves[at + 1]].some((beside) => {
    if (!beside?.source?.block || !beside.translation?.block || !missing.source?.block)
      return false;
    if (beside.section !== missing.section || beside.source.role !== 'text') return false;
    const parts = [beside.source, missing.source];
    const expected = parts.reduce((sum, {prose}) => sum + sentencesIn(prose.text), 0);
    if (sentencesIn(beside.translation.prose.text) < expected) return false;
    const held = blockTokens(beside.translation.block);
    const all = parts.map(({block}) => (block ? blockTokens(block) : new Map<string, number>()));
    return isHeld(all, held);
  });
}

/** A line break ends a sentence as well: without a full stop, in a label. */
function sentencesIn(text: string): number {
  return Math.max(sentenceEnds(text).length + 1, text.trim().split('\n').length);
}

/** Words with a capital are names to a language that writes them as they are; code is code to all. */
function isHeld(parts: readonly Tokens[], held: Tokens): boolean {
  const wanted = new Map<string, number>();
  for (const part of parts) {
    for (const [token, count] of part) {
      if (/^[`@<\d]/.test(token)) wanted.set(token, (wanted.get(token) ?? 0) + count);
    }
  }
  return [...wanted].every(([token, count]) => (held.get(token) ?? 0) >= count);
}

/** How sure it is that the paragraph was left out rather than joined with another. */
function grade({source, section}: LeafPair, leaves: readonly LeafPair[]): Severity | null {
  const length = source?.prose.text.length ?? 0;
  if (length < shortestParagraph || !section) return null;
  const around = leaves.filter((each) => each.section === section && each.source?.role === 'text');
  const own = lengthOf(around, 'source');
  const other = lengthOf(
    leaves.filter((each) => each.section === section && each.translation?.role === 'text'),
    'translation',
  );
  const missing = lengthOf(
    around.filter(({translation}) => !translation),
    'source',
  );
  // Had all been translated, the section would be as long as the rest of the page lets expect.
  if (other > expectedRatio(section, leaves) * (own - 0.5 * missing)) return 'warning';
  const unpaired = section.blocks.filter((each) => !each.source || !each.translation);
  return unpaired.every((each) => each.translation === null) ? 'error' : 'warning';
}

/** Fewer letters say nothing of how long a translation is. */
const enoughLetters = 200;

/** Letters of the translation for one of the source, in the rest of the page. */
function expectedRatio(section: SectionPair, leaves: readonly LeafPair[]): number {
  const paired = leaves.filter(
    (each) =>
      each.section !== section && each.source?.role === 'text' && each.translation?.role === 'text',
  );
  const own = lengthOf(paired, 'source');
  return own < enoughLetters ? 1 : lengthOf(paired, 'translation') / own;
}

function lengthOf(leaves: readonly LeafPair[], side: 'source' | 'translation'): number {
  return leaves.reduce((sum, pair) => sum + (pair[side]?.prose.text.length ?? 0), 0);
}
