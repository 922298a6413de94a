import type {Attribute, Block, BlockKind, Document, Prose, Range} from '../document/document';
import {type Leaf, type LeafOwner, leavesOf} from '../document/leaves';
import type {BlockPair, Places} from './alignBlocks';
import type {Alignment, SectionPair} from './alignPages';

/** How strictly facts keep to their place: an item's facts are its own, a paragraph's may move. */
export type GroupKind = 'prose' | 'item' | 'cell' | 'heading' | 'attribute' | 'front-matter';

/** Leaves whose facts belong together: the paragraphs of a section, the text of one list item. */
export interface Group {
  readonly kind: GroupKind;
  /** The list item or table row that the group is a part of: what one cell says, another may repeat. */
  readonly record: BlockPair | null;
}

/** Two leaves that say the same. One side may be null; its place tells where it should stand. */
export interface LeafPair {
  readonly source: Leaf | null;
  readonly translation: Leaf | null;
  readonly sourcePlace: Range;
  readonly translationPlace: Range;
  readonly group: Group;
  readonly section: SectionPair | null;
  /** The outermost block that has no counterpart: the one cause of all that is missing in it. */
  readonly unpaired: BlockPair | null;
}

/** What a leaf takes from the block that it stands in. */
type Surroundings = Pick<LeafPair, 'group' | 'section' | 'unpaired'>;

const groupKinds: Readonly<Partial<Record<BlockKind, GroupKind>>> = {
  item: 'item',
  cell: 'cell',
  component: 'item',
  admonition: 'prose',
  quote: 'prose',
  footnote: 'prose',
};

/**
 * Lists the leaves of two aligned pages in pairs. Sections that one side lacks give none: their
 * heading tells of them.
 */
export function leafPairs(
  source: Document,
  translation: Document,
  alignment: Alignment,
): LeafPair[] {
  const leaves = {source: leavesOf(source).byOwner, translation: leavesOf(translation).byOwner};
  const pairs: LeafPair[] = [];

  function add(a: LeafOwner | null, b: LeafOwner | null, places: Places, rest: Surroundings): void {
    const own = (a && leaves.source.get(a)) ?? null;
    const other = (b && leaves.translation.get(b)) ?? null;
    if (!own && !other) return;
    pairs.push({
      ...rest,
      source: own,
      translation: other,
      sourcePlace: own?.prose.range ?? places.source,
      translationPlace: other?.prose.range ?? places.translation,
    });
  }

  function addProse(a: Prose | null, b: Prose | null, places: Places, rest: Surroundings): void {
    add(a, b, places, rest);
    const inner = {source: a?.range ?? places.source, translation: b?.range ?? places.translation};
    addAttributes(spanAttributes(a), spanAttributes(b), inner, rest);
  }

  function addAttributes(
    a: readonly Attribute[],
    b: readonly Attribute[],
    places: Places,
    rest: Surroundings,
  ): void {
    if (a.length === 0 && b.length === 0) return;
    const waiting = new Map<string, Attribute[]>();
    for (const attribute of b) {
      const row = waiting.get(attribute.name);
      if (row) row.push(attribute);
      else waiting.set(attribute.name, [attribute]);
    }
    const group: Group = {kind: 'attribute', record: rest.group.record};
    for (const attribute of a) {
      add(attribute, waiting.get(attribute.name)?.shift() ?? null, places, {...rest, group});
    }
    for (const attribute of [...waiting.values()].flat()) {
      add(null, attribute, places, {...rest, group});
    }
  }

  function visit(pair: BlockPair, above: Surroundings): void {
    const places = {source: pair.sourcePlace, translation: pair.translationPlace};
    const unpaired = above.unpaired ?? (pair.source && pair.translation ? null : pair);
    const block = pair.source ?? pair.translation;
    const kind = block ? groupKinds[block.kind] : undefined;
    const opensRecord = block?.kind === 'row' || block?.kind === 'item';
    const record = opensRecord ? pair : above.group.record;
    const group = kind || opensRecord ? {kind: kind ?? above.group.kind, record} : above.group;
    const here = {...above, group, unpaired};
    addProse(pair.source?.prose ?? null, pair.translation?.prose ?? null, places, here);
    addAttributes(pair.source?.attributes ?? [], pair.translation?.attributes ?? [], places, here);
    const children = pair.source && pair.translation ? pair.children : oneSided(pair, places);
    for (const child of children) visit(child, here);
  }

  addFrontMatter(source, translation, add);
  for (const section of alignment.sections) {
    if (!section.source || !section.translation) continue;
    const headingGroup: Group = {kind: 'heading', record: null};
    addProse(
      section.source.heading?.prose ?? null,
      section.translation.heading?.prose ?? null,
      section.places,
      {group: headingGroup, section, unpaired: null},
    );
    const group: Group = {kind: 'prose', record: null};
    for (const block of section.blocks) visit(block, {group, section, unpaired: null});
  }
  return pairs;
}

/** The children of a block without a counterpart, themselves without one. */
function oneSided(pair: BlockPair, places: Places): BlockPair[] {
  const wrap = (block: Block, isSource: boolean): BlockPair => ({
    source: isSource ? block : null,
    translation: isSource ? null : block,
    sourcePlace: isSource ? block.range : places.source,
    translationPlace: isSource ? places.translation : block.range,
    children: [],
  });
  return pair.source
    ? pair.source.children.map((block) => wrap(block, true))
    : (pair.translation?.children ?? []).map((block) => wrap(block, false));
}

function spanAttributes(prose: Prose | null): Attribute[] {
  return prose ? prose.spans.flatMap((span) => span.attributes) : [];
}

/** Pairs front matter by key; a key that one side lacks is a matter of its own, not of its facts. */
function addFrontMatter(
  source: Document,
  translation: Document,
  add: (a: LeafOwner, b: LeafOwner, places: Places, rest: Surroundings) => void,
): void {
  const byPath = new Map(
    translation.frontMatter?.fields.map((field) => [field.path, field] as const),
  );
  for (const field of source.frontMatter?.fields ?? []) {
    const other = byPath.get(field.path);
    if (!other) continue;
    add(
      field,
      other,
      {source: field.range, translation: other.range},
      {
        group: {kind: 'front-matter', record: null},
        section: null,
        unpaired: null,
      },
    );
  }
}
