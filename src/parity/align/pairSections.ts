import type {Section} from '../document/document';
import {alignSequence} from './alignSequence';
import {sectionTokens, similarity} from './tokens';

/** Two sections that belong together; where one side has none, it is null. */
export interface PairedSections {
  readonly source: Section | null;
  readonly translation: Section | null;
  /** Paired by explicit id although they stand in another order. */
  readonly moved: boolean;
}

/** Pairs sections by explicit id, then by level, order and what they hold; the leads always. */
export function pairSections(
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
