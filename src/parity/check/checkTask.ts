import {join} from 'node:path';
import type {Page} from '../document/page';
import type {Finding} from '../report/finding';
import type {RuleContext} from '../rules/rule';
import {checkPair} from './checkPair';
import {loadPage} from './loadPage';
import {outlinePage} from './outlinePage';
import {missingPage, orphanPage, syntaxFinding} from './pageFindings';
import type {FragmentPair, PageOutline, PageRenderings} from './site';
import type {CheckedPage, TaskResult} from './taskResult';
import type {Task} from './tasks';

/** Checks one page in all its languages. The pages themselves are let go when it is done. */
export function checkTask(task: Task, context: RuleContext): TaskResult {
  const {project} = context;
  const {path} = task;
  const collection = project.collections[task.collection];
  if (!collection) throw new Error(`The project has no collection ${task.collection}.`);
  const outlines: PageOutline[] = [];
  const findings: Finding[] = [];
  const fragmentPairs: FragmentPair[] = [];
  const renderings: PageRenderings[] = [];
  const lostAnchors: string[] = [];
  const pages: CheckedPage[] = [];
  const names = new Set<string>();

  function load(folder: string, locale: string): Page | null {
    const loaded = loadPage(join(folder, path), path, locale, project);
    if ('page' in loaded) {
      if (collection) outlines.push(outlinePage(loaded.page, collection, context));
      return loaded.page;
    }
    findings.push(syntaxFinding(loaded, path, locale, project));
    return null;
  }

  const source = task.hasSource ? load(collection.source, project.sourceLocale) : null;
  for (const [locale, folder] of Object.entries(collection.translations)) {
    if (task.missing.includes(locale)) {
      pages.push({path, locale, status: 'missing'});
      findings.push(missingPage(collection, path, locale, project));
    } else if (task.translated.includes(locale)) {
      if (!task.hasSource) {
        pages.push({path, locale, status: 'orphan'});
        findings.push(orphanPage(folder, path, locale, project));
      }
      const translation = load(folder, locale);
      if (!task.hasSource) continue;
      if (!source || !translation) {
        pages.push({path, locale, status: null});
        continue;
      }
      const result = checkPair(source, translation, collection, context);
      findings.push(...result.findings);
      fragmentPairs.push(...result.fragmentPairs);
      if (result.renderings) renderings.push(result.renderings);
      lostAnchors.push(...result.lostAnchors);
      const status = result.state === 'translated' ? null : 'untranslated';
      pages.push({path, locale, status, facts: result.count.facts});
      for (const name of result.count.names) names.add(name);
    }
  }
  return {outlines, findings, fragmentPairs, renderings, lostAnchors, pages, names: [...names]};
}
