import type {Block, Range} from '../document/document';
import {createPageCache} from '../document/pageCache';
import {alignSequence, type IndexPair} from './alignSequence';
import {displacedItems} from './displacedItems';
import {blockTokens, similarity, tokenCount} from './tokens';

/**
 * Two blocks that say the same in two languages. Where one is missing, the place tells where it
 * should stand, and `children` is empty.
 */
export interface BlockPair {
  readonly source: Block | null;
  readonly translation: Block | null;
  readonly sourcePlace: Range;
  readonly translationPlace: Range;
  readonly children: readonly BlockPair[];
}

/** Where the parents stand: the place of a block that has no better one. */
export interface Places {
  readonly source: Range;
  readonly translation: Range;
}

/** Tokens in common from which two items are the same item. */
const strongSimilarity = 0.5;

/**
 * Pairs two rows of blocks and, recursively, what they hold.
 *
 * @param source blocks of the source, in order
 * @param translation blocks of the translation, in order
 * @param parents where the containers stand
 */
export function alignBlocks(
  source: readonly Block[],
  translation: readonly Block[],
  parents: Places,
): BlockPair[] {
  return toBlockPairs(pairIndices(source, translation), source, translation, parents);
}

/** Turns pairs of indices into pairs of blocks, giving each missing block a place. */
export function toBlockPairs(
  indices: readonly IndexPair[],
  source: readonly Block[],
  translation: readonly Block[],
  parents: Places,
): BlockPair[] {
  return indices.map(({a, b}): BlockPair => {
    const own = a === null ? null : (source[a] ?? null);
    const other = b === null ? null : (translation[b] ?? null);
    const places = {
      source: own?.range ?? parents.source,
      translation: other?.range ?? parents.translation,
    };
    return {
      source: own,
      translation: other,
      sourcePlace: places.source,
      translationPlace: places.translation,
      children: own && other ? alignBlocks(own.children, other.children, places) : [],
    };
  });
}

/** Pairs two rows of blocks by index. */
export function pairIndices(source: readonly Block[], translation: readonly Block[]): IndexPair[] {
  if (isSameRow(source, translation)) {
    const order = mayBeReordered(source) ? displacedItems(source, translation) : null;
    if (order) return order.map((b, a) => ({a, b}));
    const inOrder = source.map((_, index) => ({a: index, b: index}));
    const [first] = source;
    const isSeries =
      source.length > 2 &&
      first?.kind !== 'cell' &&
      source.every((block) => isSameShape(block, first));
    return isSeries ? preferShift(inOrder, source, translation) : inOrder;
  }
  const whole = {source: lengthOfAll(source), translation: lengthOfAll(translation)};
  const aligned = alignSequence(source.length, translation.length, (a, b) =>
    resemblance(source[a], translation[b], whole),
  );
  return joinMoved(joinRenamed(aligned, source, translation), source, translation);
}

const movable: ReadonlySet<Block['kind']> = new Set([
  'admonition',
  'quote',
  'code',
  'table',
  'component',
]);

/** The only block of its kind that either side has too many stands in another place: it is the same. */
function joinMoved(
  pairs: IndexPair[],
  source: readonly Block[],
  translation: readonly Block[],
): IndexPair[] {
  const lost = pairs.filter(({b}) => b === null);
  const gained = pairs.filter(({a}) => a === null);
  if (lost.length === 0 || gained.length === 0) return pairs;
  const moved = new Map<IndexPair, IndexPair>();
  for (const pair of lost) {
    const own = source[pair.a ?? -1];
    if (!own || !movable.has(own.kind)) continue;
    const isAlone = lost.every((each) => each === pair || source[each.a ?? -1]?.kind !== own.kind);
    const [twin, ...others] = gained.filter(({b}) => translation[b ?? -1]?.kind === own.kind);
    const other = translation[twin?.b ?? -1];
    if (!isAlone || !twin || !other || others.length > 0 || own.variant !== other.variant) continue;
    if ((similarity(blockTokens(own), blockTokens(other)) ?? 0) >= strongSimilarity)
      moved.set(twin, pair);
  }
  if (moved.size === 0) return pairs;
  const settled = new Set(moved.values());
  return pairs
    .filter((pair) => !settled.has(pair))
    .map((pair) => ({a: moved.get(pair)?.a ?? pair.a, b: pair.b}));
}

/** A component that is missing where another one is new, and as much in it: it has another name. */
function joinRenamed(
  pairs: readonly IndexPair[],
  source: readonly Block[],
  translation: readonly Block[],
): IndexPair[] {
  const joined: IndexPair[] = [];
  for (const pair of pairs) {
    const before = joined.at(-1);
    const a = before?.b === null && pair.a === null ? before.a : pair.a;
    const b = before?.a === null && pair.b === null ? before.b : pair.b;
    const isGapClosed = a !== pair.a || b !== pair.b;
    if (isGapClosed && isRenamed(source[a ?? -1], translation[b ?? -1])) {
      joined[joined.length - 1] = {a, b};
    } else {
      joined.push(pair);
    }
  }
  return joined;
}

function isRenamed(a: Block | undefined, b: Block | undefined): boolean {
  return (
    a?.kind === 'component' &&
    b?.kind === 'component' &&
    a.children.length === b.children.length &&
    a.children.every((child, index) => child.kind === b.children[index]?.kind)
  );
}

/** Items and rows: what stands in another order elsewhere is another text. */
function mayBeReordered(blocks: readonly Block[]): boolean {
  const kind = blocks[0]?.kind;
  return blocks.length > 1 && (kind === 'item' || kind === 'row');
}

/**
 * In a series of equal blocks, position decides, so that two swapped facts are seen as such. Only
 * where one block was dropped and another added, the blocks between them are shifted back.
 */
function preferShift(
  inOrder: IndexPair[],
  source: readonly Block[],
  translation: readonly Block[],
): IndexPair[] {
  const matches = (a: number, b: number): boolean => isStrong(source[a], translation[b]);
  let positional = 0;
  for (let index = 0; index < source.length; index++) {
    if (matches(index, index)) positional++;
  }
  if (positional >= source.length - 2) return inOrder;
  const shifted = alignSequence(source.length, translation.length, (a, b) =>
    matches(a, b) ? 1 : 0,
  );
  const found = shifted.filter(({a, b}) => a !== null && b !== null).length;
  const isPermutation = source.every((_, a) => translation.some((__, b) => matches(a, b)));
  if (found < positional + 2 || isPermutation) return inOrder;
  const whole = {source: lengthOfAll(source), translation: lengthOfAll(translation)};
  return alignSequence(source.length, translation.length, (a, b) =>
    matches(a, b)
      ? 10 + resemblance(source[a], translation[b], whole)
      : 0.1 * resemblance(source[a], translation[b], whole),
  );
}

function isStrong(a: Block | undefined, b: Block | undefined): boolean {
  if (!a || !b) return false;
  return (similarity(blockTokens(a), blockTokens(b)) ?? 0) >= strongSimilarity;
}

function resemblance(
  a: Block | undefined,
  b: Block | undefined,
  whole: {readonly source: number; readonly translation: number},
): number {
  if (!a || !b || a.kind !== b.kind) return 0;
  const sameVariant = a.variant === b.variant ? 0.2 : 0;
  const alike = similarity(blockTokens(a), blockTokens(b));
  const ratio = lengthRatio(lengthOf(a), lengthOf(b), whole);
  if (a.kind === 'component' && a.variant !== b.variant) {
    // A component under another name still holds the same; with nothing to show for it, it is none.
    return alike === null || alike < 0.5 ? 0 : alike;
  }
  if (alike === 0 && ratio < 0.25) return 0.05;
  return 0.5 + sameVariant + 2 * (alike ?? likelihood(a, b)) + 0.5 * ratio;
}

/** Where one side has nothing that can be compared: the less likely the more the other side has. */
function likelihood(a: Block, b: Block): number {
  return 0.3 / (1 + 0.1 * Math.max(tokenCount(blockTokens(a)), tokenCount(blockTokens(b))));
}

/** How alike two lengths are, where a whole translation may run longer than its source. */
function lengthRatio(
  a: number,
  b: number,
  whole: {readonly source: number; readonly translation: number},
): number {
  const expected = whole.source === 0 ? b : (a * whole.translation) / whole.source;
  const [short, long] = expected < b ? [expected, b] : [b, expected];
  return long === 0 ? 1 : short / long;
}

const lengths = createPageCache<Block, number>();

function lengthOf(block: Block): number {
  let length = lengths.get(block);
  if (length === undefined) {
    length =
      (block.prose?.text.length ?? 0) + (block.code?.length ?? 0) + lengthOfAll(block.children);
    lengths.set(block, length);
  }
  return length;
}

function lengthOfAll(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + lengthOf(block), 0);
}

function isSameRow(source: readonly Block[], translation: readonly Block[]): boolean {
  return (
    source.length === translation.length &&
    source.every((block, index) => isSameShape(block, translation[index]))
  );
}

function isSameShape(a: Block, b: Block | undefined): boolean {
  if (a.kind !== b?.kind) return false;
  const isNamed = a.kind === 'component' || a.kind === 'admonition';
  return !isNamed || a.variant === b.variant;
}
