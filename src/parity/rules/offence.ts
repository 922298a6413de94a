import type {SectionPair} from '../align/alignPages';
import type {Section} from '../document/document';
import {type Leaf, leavesOf} from '../document/leaves';
import type {Page} from '../document/page';
import type {Side} from '../report/draft';
import type {PagePair} from './rule';

/** What one page lacks or has too much, by an assertion of the configuration. */
export interface Offence {
  /** The same on both pages for the same offence. */
  readonly value: string;
  readonly message: string;
  readonly suggestion: string | null;
  readonly side: Side;
}

/** The section with an id, and those below it; the whole page without one. */
export function scopeOf(
  page: Page,
  id: string | undefined,
  pair: PagePair,
): {readonly sections: readonly Section[]; readonly side: Side} | null {
  const {sections} = page.document;
  if (id === undefined) return {sections, side: {range: {start: 0, end: 0}, value: null}};
  const isOwn = (section: Section | null) => section?.heading?.id === id;
  // A translation whose heading lost its id is still the section that the source's heading names.
  const aligned = pair.alignment.sections.find(
    ({source, translation}: SectionPair) => isOwn(source) || isOwn(translation),
  );
  const start = sections.findIndex(
    (section) => isOwn(section) || section === aligned?.source || section === aligned?.translation,
  );
  const first = sections[start];
  if (!first?.heading) return null;
  const rest = sections.slice(start + 1);
  const next = rest.findIndex(({level}) => level <= first.level);
  return {
    sections: [first, ...rest.slice(0, next === -1 ? rest.length : next)],
    side: {range: first.heading.range, value: null},
  };
}

/** The texts of some sections, in page order. */
export function leavesIn(page: Page, sections: readonly Section[]): readonly Leaf[] {
  const wanted = new Set<Section | null>(sections);
  return leavesOf(page.document).all.filter(({section}) => wanted.has(section));
}

/** The page has no such section. */
export function lackingSection(page: Page, id: string): Offence[] {
  return [
    {
      value: `section ${id}`,
      message: `The page ${page.page} has no section “${id}”, about which the configuration asserts something.`,
      suggestion: null,
      side: {range: {start: 0, end: 0}, value: null},
    },
  ];
}
