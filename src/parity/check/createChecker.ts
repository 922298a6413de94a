import {existsSync} from 'node:fs';
import type {Project} from '../config/project';
import type {Finding} from '../report/finding';
import type {Report} from '../report/report';
import {assembleReport} from './assembleReport';
import {checkAllMessages} from './checkMessages';
import {createContext} from './createContext';
import {type Listing, listPages} from './listPages';
import {runTask} from './runTask';
import {readResult, type TaskResult} from './taskResult';
import {filesOf, listTasks, type Task} from './tasks';

/** A project that is checked again and again, as in an editor or a development server. */
export interface Checker {
  /** Checks everything anew. */
  checkAll(): Report;
  /**
   * Checks again what changed files concern: their own page in all its languages, the links across
   * pages and the message catalogues. A file that came or went changes where links lead, so that
   * everything is checked.
   *
   * @param paths absolute paths of files that were changed, made or removed; others do no harm
   */
  update(paths: readonly string[]): Report;
}

interface State {
  readonly listings: readonly Listing[];
  readonly context: ReturnType<typeof createContext>;
  readonly tasks: readonly Task[];
  /** Indices of tasks by their files. */
  readonly byFile: ReadonlyMap<string, number>;
  /** By index of the task. */
  readonly results: TaskResult[];
  readonly messages: readonly Finding[];
}

/** Makes a checker of a project. Reports are the same as those of a first run. */
export function createChecker(project: Project): Checker {
  let state: State | null = null;

  function checkAll(started: number, listings: readonly Listing[]): Report {
    const context = createContext(project, listings);
    const tasks = listTasks(listings);
    const results = tasks.map((task) => check(task, context));
    const byFile = new Map(
      tasks.flatMap((task, index) => filesOf(task, project).map((file) => [file, index] as const)),
    );
    state = {listings, context, tasks, byFile, results, messages: checkAllMessages(project)};
    return assembleReport(results, state.messages, context, started);
  }

  function check(task: Task, context: State['context']): TaskResult {
    return readResult(runTask(task, context), project.collections);
  }

  return {
    checkAll: () => checkAll(performance.now(), project.collections.map(listPages)),
    update(paths) {
      const started = performance.now();
      // Pages that were there and still are leave the others where they are.
      if (!state || !paths.every((path) => state?.byFile.has(path) && existsSync(path))) {
        const listings = project.collections.map(listPages);
        if (!state || !isSame(listings, state.listings)) return checkAll(started, listings);
      }
      const {context, tasks, byFile, results} = state;
      for (const index of new Set(paths.map((path) => byFile.get(path)))) {
        const task = index === undefined ? undefined : tasks[index];
        if (index !== undefined && task) results[index] = check(task, context);
      }
      const isMessage = paths.some((path) => path.endsWith('.json'));
      if (isMessage) state = {...state, messages: checkAllMessages(project)};
      return assembleReport(results, state.messages, context, started);
    },
  };
}

function isSame(listings: readonly Listing[], others: readonly Listing[]): boolean {
  const text = (all: readonly Listing[]) =>
    JSON.stringify(all.map(({source, translations}) => [source, [...translations]]));
  return text(listings) === text(others);
}
