import {applyExceptions} from '../exceptions/applyExceptions';
import {checkedPages} from '../exceptions/checkedPages';
import type {Finding} from '../report/finding';
import type {PageReport, Report} from '../report/report';
import {rules} from '../rules/registry';
import type {RuleContext} from '../rules/rule';
import {toolVersion} from '../version';
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
 */
export function assembleReport(
  results: readonly TaskResult[],
  messageFindings: readonly Finding[],
  context: RuleContext,
  started: number,
): Report {
  const {project} = context;
  const pages = results.flatMap((result) => result.pages);
  const found = allFindings(results, messageFindings, context);
  const applied = applyExceptions(found, {
    project,
    outlines: results.flatMap(({outlines}) => outlines),
    wasChecked: checkedPages(pages, found, project),
    isComplete: true,
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
    pages: withStatus(pages, findings),
    findings,
    accepted,
  };
}

function allFindings(
  results: readonly TaskResult[],
  messageFindings: readonly Finding[],
  context: RuleContext,
): Finding[] {
  const findings = [...results.flatMap((result) => result.findings), ...messageFindings];
  const site: Site = {
    pages: results.flatMap(({outlines}) => outlines),
    fragmentPairs: results.flatMap(({fragmentPairs}) => fragmentPairs),
    lostAnchors: new Set(results.flatMap(({lostAnchors}) => lostAnchors)),
    findings,
  };
  const {project} = context;
  for (const rule of rules) {
    if (!rule.checkSite || !runsFor(rule, project, project.sourceLocale)) continue;
    for (const finding of rule.checkSite(site, context)) {
      if (runsFor(rule, project, finding.locale)) findings.push(finding);
    }
  }
  return findings;
}

function withStatus(pages: readonly CheckedPage[], findings: readonly Finding[]): PageReport[] {
  const drifted = new Set<string>();
  for (const {severity, locale, page} of findings) {
    if (severity === 'error') drifted.add(`${locale}\n${page}`);
  }
  return pages.map(({path, locale, status}) => {
    const compared = drifted.has(`${locale}\n${path}`) ? 'drifted' : 'in-step';
    return {path, locale, status: status ?? compared};
  });
}
