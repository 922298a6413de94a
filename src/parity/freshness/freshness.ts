import type {Site} from '../check/site';
import type {Finding} from '../report/finding';
import {pageKey} from '../report/pageKey';
import type {RuleContext} from '../rules/rule';

import {createRepositories} from './history';
import {judgeByHistory} from './judgeByHistory';
import {judgeByRecord} from './judgeByRecord';
import {listPairs} from './listPairs';
import type {PageFreshness} from './pageFreshness';
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

function readFreshness(site: Site, context: RuleContext): Freshness {
  const pairs = listPairs(site, context);
  const open = createRepositories();
  const byRecord = judgeByRecord(pairs.recorded, open, context);
  const byHistory = judgeByHistory(pairs.unrecorded, open, context);
  const judged = [...byRecord.pages, ...byHistory.pages];
  return {
    findings: judged.flatMap(staleFindings),
    pages: new Map(judged.map(({pair, freshness}) => [pageKey(pair.locale, pair.page), freshness])),
    notes: [...byRecord.notes, ...byHistory.notes],
  };
}
