import type {Site} from '../check/site';
import type {Finding} from '../report/finding';
import {pageKey} from '../report/pageKey';
import type {RuleContext} from '../rules/rule';
import {createRepositories} from './history';
import {judgeByHistory} from './judgeByHistory';
import {judgeByRecord} from './judgeByRecord';
import {type FreshnessPair, listPairs, partByRecord} from './listPairs';
import type {JudgedPage, PageFreshness} from './pageFreshness';
import {staleFindings} from './staleFindings';

/** How far the translations of a project follow their sources. */
export interface Freshness {
  readonly findings: readonly Finding[];
  /** By key of `pageKey`; pages that nothing is known of are left out. */
  readonly pages: ReadonlyMap<string, PageFreshness>;
  /** What could not be told, and why. */
  readonly notes: readonly string[];
}

const known = new WeakMap<Site, Freshness>();

/**
 * Compares what every translation says with what has changed in its source since, once a run.
 *
 * @param site with the findings of all pairs: they tell what the translation has followed
 */
export function freshnessOf(site: Site, context: RuleContext): Freshness {
  const found = known.get(site) ?? readFreshness(site, context);
  known.set(site, found);
  return found;
}

/** What earlier runs of one project found out, so that a changed page is judged alone. */
interface Memory {
  readonly open: ReturnType<typeof createRepositories>;
  readonly judged: Map<string, {readonly pair: FreshnessPair; readonly page: JudgedPage | null}>;
  readonly notes: Set<string>;
}

const memories = new WeakMap<RuleContext, Memory>();

function readFreshness(site: Site, context: RuleContext): Freshness {
  const memory: Memory = memories.get(context) ?? {
    open: createRepositories(),
    judged: new Map(),
    notes: new Set(),
  };
  memories.set(context, memory);
  const pairs = listPairs(site, context);
  const changed = pairs.filter((pair) => {
    const known = memory.judged.get(keyOf(pair))?.pair;
    return !known || !isSame(known, pair);
  });
  const {recorded, unrecorded} = partByRecord(changed);
  const byRecord = judgeByRecord(recorded, memory.open, context);
  const byHistory = judgeByHistory(unrecorded, memory.open, context);
  const pages = new Map(
    [...byRecord.pages, ...byHistory.pages].map((page) => [page.pair, page] as const),
  );
  for (const pair of changed) {
    memory.judged.set(keyOf(pair), {pair, page: pages.get(pair) ?? null});
  }
  for (const note of [...byRecord.notes, ...byHistory.notes]) memory.notes.add(note);
  const judged = pairs.flatMap((pair) => memory.judged.get(keyOf(pair))?.page ?? []);
  return {
    findings: judged.flatMap(staleFindings),
    pages: new Map(judged.map(({pair, freshness}) => [pageKey(pair.locale, pair.page), freshness])),
    notes: [...memory.notes],
  };
}

function keyOf({source, translation}: FreshnessPair): string {
  return `${source}\n${translation}`;
}

/** Neither file was read again, and what was found is the same. */
function isSame(a: FreshnessPair, b: FreshnessPair): boolean {
  return (
    a.outlines.source === b.outlines.source &&
    a.outlines.translation === b.outlines.translation &&
    a.findings.length === b.findings.length &&
    a.findings.every((finding, index) => finding === b.findings[index])
  );
}
