import type {Block, Document, Section} from '../document/document';
import {alignBlocks, type BlockPair, type Places, pairIndices, toBlockPairs} from './alignBlocks';
import {alignSequence} from './alignSequence';
import {sectionTokens, similarity} from './tokens';

/** Two sections that say the same; where one side has no such heading, it is null. */
export interface SectionPair {
  readonly source: Section | null;
  readonly translation: Section | null;
  /** Paired by explicit id although they stand in another order. */
  readonly moved: boolean;
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

type PairedSections = Pick<SectionPair, 'source' | 'translation' | 'moved'>;

function pairSections(
  source: readonly Section[],
  translation: readonly Section[],
): PairedSections[] {
  const [lead, ...rest] = source;
  const [otherLead, ...otherRest] = translation;
  const ids = {source: explicitIds(rest), translation: explicitIds(otherRest)};
  const size = {source: totalSize(rest), translation: totalSize(otherRest)};
  const indices = isSameOutline(rest, otherRest, ids)
    ? rest.map((_, index) => ({a: index, b: index}))
    : alignSequence(rest.length, otherRest.length, (a, b) =>
        resemblance(rest[a], otherRest[b], ids, size),
      );
  const pairs = indices.map(
    ({a, b}): PairedSections => ({
      source: a === null ? null : (rest[a] ?? null),
      translation: b === null ? null : (otherRest[b] ?? null),
      moved: false,
    }),
  );
  return [
    {source: lead ?? null, translation: otherLead ?? null, moved: false},
    ...reuniteMoved(pairs),
  ];
}

/** The same levels in the same order, and no id that contradicts: then position decides. */
function isSameOutline(
  source: readonly Section[],
  translation: readonly Section[],
  ids: Both<Ids>,
): boolean {
  return (
    source.length === translation.length &&
    source.every((section, index) => {
      const other = translation[index];
      return other && section.level === other.level && !contradict(section, other, ids);
    })
  );
}

/** Ids by section, and the other way round. A second section with an id counts as one without. */
interface Ids {
  readonly bySection: ReadonlyMap<Section, string>;
  readonly all: ReadonlySet<string>;
}

function explicitIds(sections: readonly Section[]): Ids {
  const bySection = new Map<Section, string>();
  const all = new Set<string>();
  for (const section of sections) {
    const id = section.heading?.explicitId?.value;
    if (id === undefined || all.has(id)) continue;
    bySection.set(section, id);
    all.add(id);
  }
  return {bySection, all};
}

/** The id of one of them belongs to another section of the other page. */
function contradict(source: Section, translation: Section, ids: Both<Ids>): boolean {
  const own = ids.source.bySection.get(source);
  const other = ids.translation.bySection.get(translation);
  if (own === other) return false;
  return (
    (own !== undefined && ids.translation.all.has(own)) ||
    (other !== undefined && ids.source.all.has(other))
  );
}

/** Pairs what is left over by explicit id: sections that changed places. */
function reuniteMoved(pairs: readonly PairedSections[]): PairedSections[] {
  const lost = new Map<string, Section>();
  for (const {source, translation} of pairs) {
    const id = translation?.heading?.explicitId?.value;
    if (!source && translation && id) lost.set(id, translation);
  }
  const found = new Set<Section>();
  const reunited = pairs.map((pair) => {
    const id = pair.source?.heading?.explicitId?.value;
    const translation = !pair.translation && id ? lost.get(id) : undefined;
    if (!translation || found.has(translation)) return pair;
    found.add(translation);
    return {...pair, translation, moved: true};
  });
  return reunited.filter(
    ({source, translation}) => source || !translation || !found.has(translation),
  );
}

interface Both<T> {
  readonly source: T;
  readonly translation: T;
}

function resemblance(
  a: Section | undefined,
  b: Section | undefined,
  ids: Both<Ids>,
  size: Both<number>,
): number {
  if (!a?.heading || !b?.heading) return 0;
  const id = ids.source.bySection.get(a);
  const sameId = id !== undefined && id === ids.translation.bySection.get(b);
  if (contradict(a, b, ids)) return 0;
  const alike = similarity(sectionTokens(a), sectionTokens(b));
  const level = a.level === b.level ? 2 : Math.abs(a.level - b.level) === 1 ? 0.3 : 0.1;
  if (!sameId && level < 1 && (alike ?? 0.5) < 0.2) return 0;
  const expected = size.source === 0 ? 0 : (sizeOf(a) * size.translation) / size.source;
  const [short, long] = [Math.min(expected, sizeOf(b)), Math.max(expected, sizeOf(b))];
  return (sameId ? 10 : 0) + level + 2 * (alike ?? 0.3) + 0.5 * (long === 0 ? 1 : short / long);
}

function sizeOf(section: Section): number {
  return section.range.end - section.range.start;
}

function totalSize(sections: readonly Section[]): number {
  return sections.reduce((sum, section) => sum + sizeOf(section), 0);
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
