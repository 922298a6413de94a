import type {Page} from '../document/page';
import type {Range} from '../read/lineIndex';
import type {StaleFact} from './changedFacts';
import type {FreshnessPair} from './listPairs';

/** How far one translation follows its source: a part of the report. */
export interface PageFreshness {
  /** `stale` where a section lacks what its source has learned since it was translated. */
  readonly state: 'fresh' | 'stale';
  /** What it was judged by. */
  readonly by: 'history' | 'record';
  /** Sections with facts that have changed since, or that the translation lacks altogether. */
  readonly staleSections: number;
  /** Day of the commit that last changed the translation, ISO; null where it is not known. */
  readonly translated: string | null;
}

/** A section that its source has left behind. */
export interface StaleSection {
  readonly source: Range;
  readonly translation: Range;
  /** The commit that brought its text; null for a record. */
  readonly since: {readonly commit: string; readonly time: number} | null;
  /** The changed facts; null where the old text is not known. */
  readonly facts: readonly StaleFact[] | null;
}

/** A pair of pages with what was found out about its sections. */
export interface JudgedPage {
  readonly pair: FreshnessPair;
  readonly loaded: {readonly source: Page; readonly translation: Page} | null;
  readonly stale: readonly StaleSection[];
  readonly freshness: PageFreshness;
}

export interface Judgement {
  readonly pages: readonly JudgedPage[];
  /** What could not be judged, and why. */
  readonly notes: readonly string[];
}

/** Sums a page up; sections that the source has won count as well. */
export function freshnessPage(
  pair: FreshnessPair,
  loaded: JudgedPage['loaded'],
  {
    stale,
    added = 0,
    by,
    time,
  }: {
    readonly stale: readonly StaleSection[];
    readonly added?: number;
    readonly by: PageFreshness['by'];
    readonly time: number | null;
  },
): JudgedPage {
  const staleSections = stale.length + added;
  const freshness: PageFreshness = {
    state: staleSections > 0 ? 'stale' : 'fresh',
    by,
    staleSections,
    translated: time === null ? null : dayOf(time),
  };
  return {pair, loaded, stale, freshness};
}

/** A time in seconds since 1970 as `2026-03-12`. */
export function dayOf(time: number): string {
  return new Date(time * 1000).toISOString().slice(0, 10);
}
