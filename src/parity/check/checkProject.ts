import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Project, ProjectCollection, ProjectMessages} from '../config/project';
import type {Page} from '../document/page';
import {createPageIndex} from '../links/pageIndex';
import {createLinkResolver} from '../links/resolveLink';
import {createNameFinder} from '../names';
import {compareText, listFiles} from '../read/listFiles';
import type {Finding, Place} from '../report/finding';
import type {PageReport, PageStatus, Report} from '../report/report';
import type {CatalogueFile} from '../rules/cataloguePair';
import {rules} from '../rules/registry';
import type {RuleContext} from '../rules/rule';
import {toolVersion} from '../version';
import {checkPair, outlinePage} from './checkPair';
import {displayPath, type LoadedPage, loadPage} from './loadPage';
import type {FragmentPair, PageOutline, Site} from './site';

/** The pages of a collection in every locale. */
interface Listing {
  readonly collection: ProjectCollection;
  readonly source: readonly string[];
  readonly translations: ReadonlyMap<string, readonly string[]>;
}

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
  const findings = settle(collected.findings, project);
  return {
    version: 1,
    tool: {name: 'docs-parity', version: toolVersion},
    summary: {
      pages: collected.pages.length,
      findings: findings.length,
      errors: findings.filter(({severity}) => severity === 'error').length,
      warnings: findings.filter(({severity}) => severity === 'warning').length,
      durationMs: Math.round(performance.now() - started),
    },
    pages: withStatus(collected.pages, findings),
    findings,
  };
}

function listPages(collection: ProjectCollection): Listing {
  const list = (folder: string) => listFiles(folder, collection.isPage);
  return {
    collection,
    source: list(collection.source),
    translations: new Map(
      Object.entries(collection.translations).map(([locale, folder]) => [locale, list(folder)]),
    ),
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
    if (!rule.checkSite || context.project.rules[rule.id] === 'off') continue;
    const site: Site = {
      pages: collected.outlines,
      fragmentPairs: collected.fragmentPairs,
      lostAnchors: collected.lostAnchors,
      findings: collected.findings,
    };
    collected.findings.push(...rule.checkSite(site, context));
  }
}

function checkMessages(messages: ProjectMessages, project: Project): Finding[] {
  const source = listFiles(messages.source, messages.isCatalogue);
  return Object.entries(messages.translations).flatMap(([locale, folder]) => {
    const catalogues = new Set([...source, ...listFiles(folder, messages.isCatalogue)]);
    return [...catalogues].sort(compareText).flatMap((catalogue) => {
      const pair = {
        catalogue,
        sourceLocale: project.sourceLocale,
        locale,
        source: readCatalogue(join(messages.source, catalogue), project),
        translation: readCatalogue(join(folder, catalogue), project),
      };
      return rules.flatMap((rule) =>
        project.rules[rule.id] === 'off' ? [] : (rule.checkMessages?.(pair) ?? []),
      );
    });
  });
}

function readCatalogue(absolute: string, project: Project): CatalogueFile | null {
  try {
    const text = readFileSync(absolute, 'utf8').replace(/^\uFEFF/, '');
    return {path: displayPath(absolute, project.workingDirectory), text};
  } catch {
    return null;
  }
}

function syntaxFinding(
  loaded: Extract<LoadedPage, {problem: unknown}>,
  page: string,
  locale: string,
  project: Project,
): Finding {
  const {reason, place} = loaded.problem;
  const isSource = locale === project.sourceLocale;
  return {
    rule: 'syntax',
    severity: 'error',
    locale,
    page,
    message: `The page can’t be read: ${reason}`,
    suggestion: null,
    source: isSource ? place : null,
    translation: isSource ? null : place,
  };
}

function missingPage(
  {source, translations}: ProjectCollection,
  page: string,
  locale: string,
  {workingDirectory}: Project,
): Finding {
  const expected = displayPath(join(translations[locale] ?? '', page), workingDirectory);
  return {
    rule: 'pages',
    severity: 'error',
    locale,
    page,
    message: `The page has no translation into ${locale}; expected it at ${expected}.`,
    suggestion: null,
    source: topOf(displayPath(join(source, page), workingDirectory), page),
    translation: topOf(expected, null),
  };
}

function orphanPage(folder: string, page: string, locale: string, project: Project): Finding {
  return {
    rule: 'pages',
    severity: 'error',
    locale,
    page,
    message: 'The page translates nothing: its source does not exist.',
    suggestion: null,
    source: null,
    translation: topOf(displayPath(join(folder, page), project.workingDirectory), page),
  };
}

function topOf(path: string, value: string | null): Place {
  return {path, line: 1, column: 1, endLine: 1, endColumn: 1, value, text: ''};
}

/** Applies configured severities, drops repetitions and orders what is left. */
function settle(findings: readonly Finding[], project: Project): Finding[] {
  const seen = new Set<string>();
  return findings
    .filter((finding) => {
      // A source page is compared once a language, but its own faults are told once.
      const isSource = finding.locale === project.sourceLocale;
      const place = isSource ? finding.source : finding.translation;
      const key = JSON.stringify([
        finding.rule,
        finding.locale,
        finding.page,
        finding.message,
        place,
      ]);
      return !seen.has(key) && seen.add(key);
    })
    .flatMap((finding): Finding[] => {
      const setting = project.rules[finding.rule];
      if (setting === 'off') return [];
      return [setting ? {...finding, severity: setting} : finding];
    })
    .sort(compareFindings);
}

function compareFindings(a: Finding, b: Finding): number {
  const [left, right] = [a.translation ?? a.source, b.translation ?? b.source];
  return (
    compareText(a.locale, b.locale) ||
    compareText(left?.path ?? a.page, right?.path ?? b.page) ||
    (left?.line ?? 0) - (right?.line ?? 0) ||
    (left?.column ?? 0) - (right?.column ?? 0) ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
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
