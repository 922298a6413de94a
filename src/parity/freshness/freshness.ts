import {statSync} from 'node:fs';
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
  readonly judged: Map<string, {readonly stamp: string; readonly page: JudgedPage | null}>;
  readonly findings: Map<string, readonly Finding[]>;
  readonly notes: Set<string>;
}

const memories = new WeakMap<RuleContext, Memory>();

function readFreshness(site: Site, context: RuleContext): Freshness {
  const memory: Memory = memories.get(context) ?? {
    open: createRepositories(),
    judged: new Map(),
    findings: new Map(),
    notes: new Set(),
  };
  memories.set(context, memory);
  const pairs = listPairs(site, context);
  const stamps = new Map(pairs.map((pair) => [pair, stampOf(pair)]));
  const changed = pairs.filter((pair) => {
    const key = keyOf(pair);
    const known = memory.findings.get(key);
    return (
      memory.judged.get(key)?.stamp !== stamps.get(pair) ||
      known?.length !== pair.findings.length ||
      known.some((finding, index) => finding !== pair.findings[index])
    );
  });
  const {recorded, unrecorded} = partByRecord(changed);
  const byRecord = judgeByRecord(recorded, memory.open, context);
  const byHistory = judgeByHistory(unrecorded, memory.open, context);
  const pages = new Map(
    [...byRecord.pages, ...byHistory.pages].map((page) => [page.pair, page] as const),
  );
  for (const pair of changed) {
    memory.judged.set(keyOf(pair), {
      stamp: stamps.get(pair) ?? '',
      page: pages.get(pair) ?? null,
    });
    memory.findings.set(keyOf(pair), pair.findings);
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

/** Changes whenever one of the two files does. */
function stampOf({source, translation}: FreshnessPair): string {
  return [source, translation]
    .map((file) => {
      const {mtimeMs, size} = statSync(file);
      return `${mtimeMs}:${size}`;
    })
    .join(' ');
}
