import {availableParallelism} from 'node:os';
import type {Project} from '../config/project';
import type {Report} from '../report/report';
import type {RuleContext} from '../rules/rule';
import {assembleReport} from './assembleReport';
import {fingerprint} from './cache/fingerprint';
import {openResultCache} from './cache/resultCache';
import {taskKey} from './cache/taskKey';
import {checkAllMessages} from './checkMessages';
import {type ChosenFiles, chosenTasks} from './chosenFiles';
import {createContext} from './createContext';
import {type Listing, listPages} from './listPages';
import {runTasks} from './parallel/runTasks';
import {readResult} from './taskResult';
import {listTasks, type Task} from './tasks';

export interface RunOptions {
  /** Absolute folder where results are kept for the next run; null to keep none. */
  readonly cache: string | null;
  /** Only the pages and catalogues that these files belong to are checked; by default all. */
  readonly files?: ChosenFiles;
  /** Threads that may work, this one included; by default as many as there are cores, up to four. */
  readonly threads?: number;
  /** Pages from which another thread is worth its start; default 150. */
  readonly fewestPages?: number;
}

/** More threads than this have little left to do before all is done. */
const mostThreads = 4;

/**
 * Checks a project as `checkProject` does, with the results of earlier runs and on several threads
 * where that saves time. The report is the same, whatever was known and whoever checked.
 */
export async function checkQuickly(project: Project, options: RunOptions): Promise<Report> {
  const started = performance.now();
  const listings = project.collections.map(listPages);
  const files = options.files ?? null;
  const tasks = chosenTasks(listTasks(listings), project, files);
  const context = createContext(project, listings);
  const run = (some: readonly Task[]) => runAll(some, context, listings, options);
  const texts =
    options.cache === null || files !== null
      ? await run(tasks)
      : await runUnknown(tasks, run, project, listings, options.cache);
  const results = texts.map((text) => readResult(text, project.collections));
  const messages = checkAllMessages(project, files);
  return assembleReport(results, messages, context, started, files === null);
}

/** Runs the tasks whose results are not known from an earlier run. */
async function runUnknown(
  tasks: readonly Task[],
  run: (tasks: readonly Task[]) => Promise<readonly string[]>,
  project: Project,
  listings: readonly Listing[],
  folder: string,
): Promise<string[]> {
  const {workingDirectory, recipe} = project;
  const name = JSON.stringify([workingDirectory, recipe.origin, recipe.config.collections]);
  const cache = openResultCache(folder, name, fingerprint(project, listings));
  const keys = tasks.map((task) => taskKey(task, project));
  const texts = keys.map((key) => (key === null ? undefined : cache.get(key)));
  const unknown = tasks.flatMap((task, index) =>
    texts[index] === undefined ? [{task, index}] : [],
  );
  const made = await run(unknown.map(({task}) => task));
  const kept = new Map<string, string>();
  for (const [at, {task, index}] of unknown.entries()) {
    texts[index] = made[at];
    // A file that changed while it was checked has a result that belongs to neither of its contents.
    if (keys[index] !== taskKey(task, project)) keys[index] = null;
  }
  for (const [index, key] of keys.entries()) {
    if (key !== null) kept.set(key, texts[index] ?? '');
  }
  cache.save(kept);
  return texts as string[];
}

async function runAll(
  tasks: readonly Task[],
  context: RuleContext,
  listings: readonly Listing[],
  {threads = Math.min(mostThreads, availableParallelism()), fewestPages = 150}: RunOptions,
): Promise<string[]> {
  if (tasks.length === 0) return [];
  const {project} = context;
  // The parser is worth loading only if there is something to parse.
  const {runTask} = await import('./runTask');
  const run = (task: Task) => runTask(task, context);
  const pages = tasks.reduce((sum, {translated}) => sum + 1 + translated.length, 0);
  return threads > 1 && pages >= fewestPages
    ? runTasks(tasks, run, project, listings, threads)
    : tasks.map(run);
}
