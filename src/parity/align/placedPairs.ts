import type {BlockKind, Range} from '../document/document';
import {createPageCache} from '../document/pageCache';
import type {BlockPair} from './alignBlocks';
import type {Alignment, SectionPair} from './alignPages';

/** A pair of blocks, and what it stands in. */
export interface PlacedPair {
  readonly pair: BlockPair;
  /** The pair that holds it; null directly in a section. */
  readonly parent: BlockPair | null;
  readonly section: SectionPair;
  /** The pair that stands before it in what holds it. */
  readonly before: BlockPair | null;
  /** Where a missing block should stand: the block before it, otherwise what holds it. */
  readonly place: Range;
}

const cache = createPageCache<Alignment, ReadonlyMap<BlockKind, readonly PlacedPair[]>>();

/**
 * Lists the pairs of one kind of block in page order. Of a block without a counterpart, only the
 * outermost is listed.
 */
export function pairsOfKind(alignment: Alignment, kind: BlockKind): readonly PlacedPair[] {
  let known = cache.get(alignment);
  if (!known) {
    known = collectPairs(alignment);
    cache.set(alignment, known);
  }
  return known.get(kind) ?? [];
}

function collectPairs({sections}: Alignment): Map<BlockKind, PlacedPair[]> {
  const byKind = new Map<BlockKind, PlacedPair[]>();

  function visit(
    pairs: readonly BlockPair[],
    parent: BlockPair | null,
    section: SectionPair,
    outer: {source: Range; translation: Range},
  ): void {
    const places = {...outer};
    let before: BlockPair | null = null;
    for (const pair of pairs) {
      const block = pair.source ?? pair.translation;
      if (!block) continue;
      const place = pair.source ? places.translation : places.source;
      const known = byKind.get(block.kind);
      const placed = {pair, parent, section, before, place};
      if (known) known.push(placed);
      else byKind.set(block.kind, [placed]);
      if (pair.source) places.source = pair.source.range;
      if (pair.translation) places.translation = pair.translation.range;
      if (pair.children.length > 0) {
        const inner = {source: pair.sourcePlace, translation: pair.translationPlace};
        visit(pair.children, pair, section, inner);
      }
      before = pair;
    }
  }

  for (const section of sections) {
    if (section.source && section.translation) {
      visit(section.blocks, null, section, section.places);
    }
  }
  return byKind;
}
