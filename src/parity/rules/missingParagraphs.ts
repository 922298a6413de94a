import type {SectionPair} from '../align/alignPages';
import type {LeafPair} from '../align/leafPairs';
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
    if (severity === null || !leaves.source) return [];
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
