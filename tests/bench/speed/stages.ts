import {join} from 'node:path';
import {alignPages} from '../../../src/parity/align/alignPages';
import {leafPairs} from '../../../src/parity/align/leafPairs';
import {checkTask} from '../../../src/parity/check/checkTask';
import {createContext} from '../../../src/parity/check/createContext';
import {listPages} from '../../../src/parity/check/listPages';
import {loadPage} from '../../../src/parity/check/loadPage';
import {writeResult} from '../../../src/parity/check/taskResult';
import {listTasks} from '../../../src/parity/check/tasks';
import type {Project} from '../../../src/parity/config/project';
import {rules} from '../../../src/parity/rules/registry';

/** Milliseconds that all pairs took in one stage of the check. */
export interface Stage {
  readonly name: string;
  readonly milliseconds: number;
}

/**
 * Tells where the time goes once everything is compiled: a whole run comes first. What several rules
 * look for is found once, and counted for the rule that asks first.
 *
 * @returns the slowest stage first
 */
export function timeStages(project: Project): Stage[] {
  const listings = project.collections.map(listPages);
  const context = createContext(project, listings);
  const tasks = listTasks(listings);
  const checkAll = () => {
    for (const task of tasks) writeResult(checkTask(task, context), project.collections);
  };
  checkAll();
  const times = timeRules();
  const total = time(checkAll);
  const pairs = tasks.flatMap(({path, hasSource, translated, collection}) => {
    const {source, translations} = project.collections[collection] ?? noFolders;
    return translated.flatMap((locale) => {
      const folder = translations[locale];
      return hasSource && source && folder ? [{path, locale, source, folder}] : [];
    });
  });
  let reading = 0;
  let aligning = 0;
  for (const {path, locale, source, folder} of pairs) {
    const started = performance.now();
    const own = loadPage(join(source, path), path, project.sourceLocale, project);
    const other = loadPage(join(folder, path), path, locale, project);
    const loaded = performance.now();
    reading += loaded - started;
    if (!('page' in own) || !('page' in other)) continue;
    const [a, b] = [own.page.document, other.page.document];
    leafPairs(a, b, alignPages(a, b));
    aligning += performance.now() - loaded;
  }
  times.set('read and parse', reading).set('align', aligning);
  const known = [...times.values()].reduce((sum, each) => sum + each, 0);
  times.set('outline, count, write', Math.max(0, total - known));
  return [...times]
    .map(([name, milliseconds]) => ({name, milliseconds}))
    .sort((a, b) => b.milliseconds - a.milliseconds);
}

const noFolders = {source: '', translations: {} as Readonly<Record<string, string>>};

/** Has every rule add its time from now on. */
function timeRules(): Map<string, number> {
  const times = new Map<string, number>();
  for (const rule of rules) {
    const {id, checkPair} = rule;
    if (!checkPair) continue;
    const timed: typeof checkPair = (...given) => {
      const started = performance.now();
      const drafts = checkPair(...given);
      times.set(`rule ${id}`, (times.get(`rule ${id}`) ?? 0) + performance.now() - started);
      return drafts;
    };
    Object.assign(rule, {checkPair: timed});
  }
  return times;
}

function time(action: () => void): number {
  const started = performance.now();
  action();
  return performance.now() - started;
}
