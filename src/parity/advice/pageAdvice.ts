import type {AdviceConfig} from '../config/parityConfig';
import type {Range, Section} from '../document/document';
import {type Leaf, leavesOf} from '../document/leaves';
import type {Page} from '../document/page';
import {languageOf} from '../languages';
import type {NameFinder} from '../names/types';
import {type OptionUse, readAdvice} from './readAdvice';

/** What a page advises for a use case. */
export interface PageAdvice {
  /** Options in the order of the text, those of the heading last. */
  readonly options: readonly (OptionUse & {readonly range: Range})[];
  /** The use case is named here. */
  readonly place: Range;
  /** The heading gave the advice, for everything below it. */
  readonly heading: Range | null;
}

/** What the texts of a page are read with. */
export interface AdviceFinders {
  readonly cases: NameFinder;
  readonly options: NameFinder;
}

/**
 * Finds the advice of a page for a use case: in the list item, table row or paragraph that names it,
 * from that name to the next use case; where nothing is said there, in the heading above.
 *
 * @param sections where to look
 * @returns null where the use case isn't named
 */
export function adviceFor(
  advice: AdviceConfig,
  page: Page,
  sections: readonly Section[],
  finders: AdviceFinders,
): PageAdvice | null {
  const wanted = new Set<Section | null>(sections);
  const leaves = leavesOf(page.document).all.filter(
    (leaf) => leaf.role === 'text' && wanted.has(leaf.section),
  );
  const read = (leaf: Leaf, from: number, until?: number) =>
    optionsIn(leaf, {from, until}, advice, page, finders);
  let first: PageAdvice | null = null;
  for (const [index, leaf] of leaves.entries()) {
    const {text} = leaf.prose;
    const cases = finders.cases.candidates(text);
    const own = cases.find(({id}) => id === advice.id);
    if (!own) continue;
    const next = cases.find(({id, start}) => id !== advice.id && start >= own.end);
    const until = next ? sentenceStart(text, next.start, own.end) : undefined;
    const after = [
      ...read(leaf, own.end, until),
      ...(next ? [] : recordLeaves(leaf, leaves.slice(index + 1)).flatMap((each) => read(each, 0))),
    ];
    const found =
      after.length > 0 ? after : read(leaf, text.lastIndexOf('. ', own.start) + 1, own.start);
    const place = leaf.prose.toSource(own.start, own.end);
    if (found.some(({refused}) => !refused)) return {options: found, place, heading: null};
    const heading = leaf.section?.heading;
    const above = heading && leavesOf(page.document).byOwner.get(heading.prose);
    const general = above ? read(above, 0) : [];
    const isGeneral = found.length === 0;
    const all = {
      options: [...found, ...general],
      place,
      heading: isGeneral ? (above?.prose.range ?? null) : null,
    };
    if (!first || first.options.length === 0) first = all;
  }
  return first;
}

function optionsIn(
  leaf: Leaf,
  {from, until}: {readonly from: number; readonly until: number | undefined},
  {group}: AdviceConfig,
  page: Page,
  finders: AdviceFinders,
): (OptionUse & {range: Range})[] {
  const text = leaf.prose.text.slice(0, until);
  const named = finders.options
    .candidates(text)
    .filter((name) => name.group === group && name.start >= from);
  const words = languageOf(page.locale)?.advice ?? null;
  return readAdvice(text, named, words).map((use) => ({
    ...use,
    range: leaf.prose.toSource(use.start, use.end),
  }));
}

/** Where the sentence of the next use case begins. */
function sentenceStart(text: string, index: number, least: number): number {
  const start = Math.max(text.lastIndexOf('. ', index), text.lastIndexOf('; ', index));
  return start < least ? index : start + 1;
}

/** The other texts of the same list item or table row. */
function recordLeaves(leaf: Leaf, following: readonly Leaf[]): Leaf[] {
  const record = leaf.path.findLast(({kind}) => kind === 'item' || kind === 'row');
  return record ? following.filter(({path}) => path.includes(record)) : [];
}
