import type {Block, Document, Section} from '../document/document';
import {alignBlocks, type BlockPair, type Places, pairIndices, toBlockPairs} from './alignBlocks';
import {type PairedSections, pairSections} from './pairSections';

/** Two sections that say the same; where one side has no such heading, it is null. */
export interface SectionPair extends PairedSections {
  /**
   * The blocks of both. Where only a heading is missing, its text goes on under the heading before,
   * and is paired there: `blocks` then holds the text of several sections.
   */
  readonly blocks: readonly BlockPair[];
  /** Which of the two is where a missing block should stand. */
  readonly places: Places;
}

/** A missing section is told by its heading; of its blocks nothing more is said. */
export interface Alignment {
  /** In the order of the source; sections of the translation alone stand where they occur. */
  readonly sections: readonly SectionPair[];
}

/**
 * Pairs the sections of two pages by explicit id, then by level, order and what they hold, and the
 * blocks inside them. What headings and sentences say plays no part.
 */
export function alignPages(source: Document, translation: Document): Alignment {
  const paired = pairSections(source.sections, translation.sections);
  return {sections: withBlocks(paired)};
}

/** Pairs the blocks of paired sections, and gives text without its heading to the one before. */
function withBlocks(pairs: readonly PairedSections[]): SectionPair[] {
  return pairs.map((pair, index): SectionPair => {
    const places = placesOf(pair, pairs, index);
    if (!pair.source || !pair.translation) return {...pair, blocks: [], places};
    const followers = followersOf(pairs, index);
    const blocks = alignWithFollowers(pair.source, pair.translation, followers, places);
    return {...pair, blocks, places};
  });
}

interface Followers {
  readonly source: readonly Block[];
  readonly translation: readonly Block[];
}

/** Blocks of the unpaired sections that follow a pair, up to the next pair. */
function followersOf(pairs: readonly PairedSections[], index: number): Followers {
  const source: Block[] = [];
  const translation: Block[] = [];
  for (const pair of pairs.slice(index + 1)) {
    if (pair.source && pair.translation) break;
    source.push(...(pair.source?.blocks ?? []));
    translation.push(...(pair.translation?.blocks ?? []));
  }
  return {source, translation};
}

function alignWithFollowers(
  source: Section,
  translation: Section,
  followers: Followers,
  places: Places,
): BlockPair[] {
  const pairs = alignBlocks(source.blocks, translation.blocks, places);
  if (followers.source.length === 0 && followers.translation.length === 0) return pairs;
  const orphans = pairs.flatMap((pair) => (pair.source ? [] : (pair.translation ?? [])));
  const missing = pairs.flatMap((pair) => (pair.translation ? [] : (pair.source ?? [])));
  const adopted = [
    ...adopt(followers.source, orphans, places),
    ...adopt(missing, followers.translation, places),
  ];
  const found = new Set(adopted.flatMap((pair) => [pair.source, pair.translation]));
  return [
    ...pairs.filter((pair) =>
      pair.source && pair.translation ? true : !found.has(pair.source ?? pair.translation),
    ),
    ...adopted,
  ];
}

/** The pairs alone: what finds no partner stays with its own heading. */
function adopt(
  source: readonly Block[],
  translation: readonly Block[],
  places: Places,
): BlockPair[] {
  const pairs = toBlockPairs(pairIndices(source, translation), source, translation, places);
  return pairs.filter((pair) => pair.source && pair.translation);
}

/** The headings, or the last one before where a heading is missing. */
function placesOf(pair: PairedSections, pairs: readonly PairedSections[], index: number): Places {
  const before = (side: 'source' | 'translation') => {
    for (let at = index; at >= 0; at--) {
      const section = pairs[at]?.[side];
      if (section) return section;
    }
    return null;
  };
  const place = (section: Section | null) =>
    section?.heading?.range ?? {start: section?.range.start ?? 0, end: section?.range.start ?? 0};
  return {
    source: place(pair.source ?? before('source')),
    translation: place(pair.translation ?? before('translation')),
  };
}
