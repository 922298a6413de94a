import {join} from 'node:path';
import type {Project} from '../config/project';
import type {Page} from '../document/page';
import {createPageIndex} from '../links/pageIndex';
import {createLinkResolver} from '../links/resolveLink';
import {createNameFinder} from '../names';
import type {Finding} from '../report/finding';
import type {PageReport, PageStatus, Report} from '../report/report';
import {rules} from '../rules/registry';
import type {RuleContext} from '../rules/rule';
import {toolVersion} from '../version';
import {checkMessages} from './checkMessages';
import {checkPair} from './checkPair';
import {type Listing, listPages} from './listPages';
import {loadPage} from './loadPage';
import {outlinePage} from './outlinePage';
import {missingPage, orphanPage, syntaxFinding} from './pageFindings';
import {ruleCoverage, runsFor} from './rulePlan';
import {settleFindings} from './settleFindings';
import type {FragmentPair, PageOutline, Site} from './site';

/** What a run collects; a page's own content is let go as soon as its pairs are compared. */
interface Collected {
  readonly findings: Finding[];
  readonly outlines: PageOutline[];
  readonly fragmentPairs: FragmentPair[];
  readonly lostAnchors: Set<string>;
  readonly pages: {path: string; locale: string; status: PageStatus | null}[];
}

/**
 * Checks every page, every link across pages and every message catalogue of a project.
 *
 * @returns the report; its findings stand in the order of files and lines, the same at each run
 */
export function checkProject(project: Project): Report {
  const started = performance.now();
  const listings = project.collections.map(listPages);
  const context = createContext(project, listings);
  const collected: Collected = {
    findings: [],
    outlines: [],
    fragmentPairs: [],
    lostAnchors: new Set(),
    pages: [],
  };
  for (const listing of listings) checkCollection(listing, context, collected);
  for (const messages of project.messages) {
    collected.findings.push(...checkMessages(messages, project));
  }
  checkSite(collected, context);
  const findings = settleFindings(collected.findings, project);
  return {
    version: 1,
    tool: {name: 'docs-parity', version: toolVersion},
    summary: {
      pages: collected.pages.length,
      findings: findings.length,
      errors: findings.filter(({severity}) => severity === 'error').length,
      warnings: findings.filter(({severity}) => severity === 'warning').length,
      durationMs: Math.round(performance.now() - started),
      fixable: findings.filter(({fix}) => fix !== undefined).length,
    },
    rules: ruleCoverage(project),
    pages: withStatus(collected.pages, findings),
    findings,
  };
}

function createContext(project: Project, listings: readonly Listing[]): RuleContext {
  const indices = listings.map(({collection, source, translations}) =>
    createPageIndex(collection, [...new Set([...source, ...[...translations.values()].flat()])]),
  );
  const finders = new Map<string, ReturnType<typeof createNameFinder>>();
  return {
    project,
    links: createLinkResolver(project, indices),
    names(locale) {
      const finder = finders.get(locale) ?? createNameFinder(project.names, locale);
      finders.set(locale, finder);
      return finder;
    },
  };
}

function checkCollection(listing: Listing, context: RuleContext, collected: Collected): void {
  const {project} = context;
  const {collection} = listing;
  const translated = new Map(
    [...listing.translations].map(([locale, pages]) => [locale, new Set(pages)]),
  );

  function load(folder: string, path: string, locale: string): Page | null {
    const loaded = loadPage(join(folder, path), path, locale, project);
    if ('page' in loaded) {
      collected.outlines.push(outlinePage(loaded.page, collection, context));
      return loaded.page;
    }
    collected.findings.push(syntaxFinding(loaded, path, locale, project));
    return null;
  }

  for (const path of listing.source) {
    const source = load(collection.source, path, project.sourceLocale);
    for (const [locale, folder] of Object.entries(collection.translations)) {
      if (!translated.get(locale)?.has(path)) {
        collected.pages.push({path, locale, status: 'missing'});
        collected.findings.push(missingPage(collection, path, locale, project));
        continue;
      }
      const translation = load(folder, path, locale);
      if (!source || !translation) {
        collected.pages.push({path, locale, status: null});
        continue;
      }
      const result = checkPair(source, translation, collection, context);
      collected.findings.push(...result.findings);
      collected.fragmentPairs.push(...result.fragmentPairs);
      for (const key of result.lostAnchors) collected.lostAnchors.add(key);
      const status = result.state === 'translated' ? null : 'untranslated';
      collected.pages.push({path, locale, status});
    }
  }
  const sources = new Set(listing.source);
  for (const [locale, folder] of Object.entries(collection.translations)) {
    for (const path of listing.translations.get(locale) ?? []) {
      if (sources.has(path)) continue;
      collected.pages.push({path, locale, status: 'orphan'});
      collected.findings.push(orphanPage(folder, path, locale, project));
      load(folder, path, locale);
    }
  }
}

function checkSite(collected: Collected, context: RuleContext): void {
  for (const rule of rules) {
    if (!rule.checkSite || !runsFor(rule, context.project, context.project.sourceLocale)) continue;
    const site: Site = {
      pages: collected.outlines,
      fragmentPairs: collected.fragmentPairs,
      lostAnchors: collected.lostAnchors,
      findings: collected.findings,
    };
    collected.findings.push(
      ...rule.checkSite(site, context).filter(({locale}) => runsFor(rule, context.project, locale)),
    );
  }
}

function withStatus(pages: Collected['pages'], findings: readonly Finding[]): PageReport[] {
  const drifted = new Set(
    findings.flatMap(({severity, locale, page}) =>
      severity === 'error' ? [`${locale}\n${page}`] : [],
    ),
  );
  return pages.map(({path, locale, status}) => {
    const compared = drifted.has(`${locale}\n${path}`) ? 'drifted' : 'in-step';
    return {path, locale, status: status ?? compared};
  });
}
