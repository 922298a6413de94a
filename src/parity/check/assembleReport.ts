import {applyExceptions} from '../exceptions/applyExceptions';
import {checkedPages} from '../exceptions/checkedPages';
import {freshnessOf} from '../freshness/freshness';
import type {PageFreshness} from '../freshness/pageFreshness';
import type {Finding} from '../report/finding';
import {pageKey} from '../report/pageKey';
import type {PageReport, Report} from '../report/report';
import {rules} from '../rules/registry';
import type {RuleContext} from '../rules/rule';
import {toolVersion} from '../version';
import {nameCoverage} from './nameCoverage';
import {ruleCoverage, runsFor} from './rulePlan';
import {settleFindings} from './settleFindings';
import type {Site} from './site';
import type {CheckedPage, TaskResult} from './taskResult';

/**
 * Makes the report of a run: adds what only the site as a whole shows, settles and orders findings.
 *
 * @param results of all tasks, in the order of the tasks
 * @param messageFindings what the message catalogues gave
 * @param started when the run began, as `performance.now()` gives it
 * @param isComplete false where only some of the pages were checked
 */
export function assembleReport(
  results: readonly TaskResult[],
  messageFindings: readonly Finding[],
  context: RuleContext,
  started: number,
  isComplete = true,
): Report {
  const {project} = context;
  const site = toSite(results, messageFindings, isComplete);
  const pages = results.flatMap((result) => result.pages);
  const found = allFindings(site, context);
  const freshness = project.rules.freshness === 'off' ? null : freshnessOf(site, context);
  const applied = applyExceptions(found, {
    project,
    outlines: site.pages,
    wasChecked: checkedPages(pages, found, project),
    isComplete,
  });
  const findings = settleFindings(applied.findings, project);
  const accepted = settleFindings(applied.accepted, project);
  const count = (wanted: Finding['severity']) =>
    findings.reduce((sum, {severity}) => sum + (severity === wanted ? 1 : 0), 0);
  return {
    version: 1,
    tool: {name: 'docs-parity', version: toolVersion},
    summary: {
      pages: pages.length,
      findings: findings.length,
      errors: count('error'),
      warnings: count('warning'),
      durationMs: Math.round(performance.now() - started),
      fixable: findings.reduce((sum, {fix}) => sum + (fix === undefined ? 0 : 1), 0),
      accepted: accepted.length,
    },
    rules: ruleCoverage(project),
    coverage: nameCoverage(project.names, new Set(results.flatMap(({names}) => names))),
    notes: freshness?.notes ?? [],
    pages: withStatus(pages, findings, withoutAccepted(freshness?.pages ?? new Map(), accepted)),
    findings,
    accepted,
  };
}

/** A site whose findings grow while its rules run. */
type GrowingSite = Site & {readonly findings: Finding[]};

function toSite(
  results: readonly TaskResult[],
  messageFindings: readonly Finding[],
  isComplete: boolean,
): GrowingSite {
  return {
    isComplete,
    pages: results.flatMap(({outlines}) => outlines),
    fragmentPairs: results.flatMap(({fragmentPairs}) => fragmentPairs),
    renderings: results.flatMap(({renderings}) => renderings),
    lostAnchors: new Set(results.flatMap(({lostAnchors}) => lostAnchors)),
    findings: [...results.flatMap((result) => result.findings), ...messageFindings],
  };
}

function allFindings(site: GrowingSite, context: RuleContext): readonly Finding[] {
  const {findings} = site;
  const {project} = context;
  for (const rule of rules) {
    if (!rule.checkSite || !runsFor(rule, project, project.sourceLocale)) continue;
    for (const finding of rule.checkSite(site, context)) {
      if (runsFor(rule, project, finding.locale)) findings.push(finding);
    }
  }
  return findings;
}

/** A stale section that an exception accepts leaves its page as fresh as the others. */
function withoutAccepted(
  freshness: ReadonlyMap<string, PageFreshness>,
  accepted: readonly Finding[],
): ReadonlyMap<string, PageFreshness> {
  const left = new Map(freshness);
  for (const {rule, locale, page} of accepted) {
    const key = pageKey(locale, page);
    const known = left.get(key);
    if (rule !== 'freshness' || !known || known.staleSections === 0) continue;
    const staleSections = known.staleSections - 1;
    left.set(key, {...known, staleSections, state: staleSections > 0 ? 'stale' : 'fresh'});
  }
  return left;
}

function withStatus(
  pages: readonly CheckedPage[],
  findings: readonly Finding[],
  freshness: ReadonlyMap<string, PageFreshness>,
): PageReport[] {
  const drifted = new Set<string>();
  for (const {severity, locale, page} of findings) {
    if (severity === 'error') drifted.add(pageKey(locale, page));
  }
  return pages.map(({path, locale, status, facts}) => {
    const key = pageKey(locale, path);
    const known = freshness.get(key);
    const state = drifted.has(key) ? 'drifted' : 'in-step';
    const compared = known?.state === 'stale' ? 'outdated' : state;
    return {
      path,
      locale,
      status: status ?? compared,
      ...(facts && {facts}),
      ...(known && {freshness: known}),
    };
  });
}
