import {setImmediate as nextTurn} from 'node:timers/promises';
import {Worker} from 'node:worker_threads';
import type {Project} from '../../config/project';
import type {Listing} from '../listPages';
import type {Task} from '../tasks';
import type {Answers, Assignment, Batch} from './protocol';

/**
 * Most tasks that a thread gets at a time: a thread that has done its own waits until this one looks up
 * from a task. Towards the end there are fewer, so that all are done at the same time.
 */
const largestBatch = 12;

/** Runs one task on this thread. */
export type RunTask = (task: Task) => string;

/**
 * Runs tasks on this thread and on others. A thread that fails, or never starts, costs nothing but
 * time: its tasks are run here.
 *
 * @param threads how many threads work, this one included
 * @returns results by the order of the tasks, whoever made them
 */
export async function runTasks(
  tasks: readonly Task[],
  run: RunTask,
  project: Project,
  listings: readonly Listing[],
  threads: number,
): Promise<string[]> {
  const results: string[] = [];
  let next = 0;
  const lost: number[] = [];
  const takeOne = (): number | undefined => (next < tasks.length ? next++ : lost.pop());

  const helpers = Array.from({length: threads - 1}, () =>
    startHelper(project, listings, {
      take() {
        const batch: [number, Task][] = [];
        const share = Math.ceil((tasks.length - next) / (4 * threads));
        const size = Math.min(largestBatch, share);
        while (batch.length < size && next < tasks.length) {
          batch.push([next, tasks[next] as Task]);
          next++;
        }
        return batch;
      },
      settle(answers) {
        for (const [index, text] of answers) results[index] = text;
      },
      lose(batch) {
        lost.push(...batch.map(([index]) => index));
      },
    }),
  );
  try {
    for (;;) {
      const index = takeOne();
      const busy = helpers.filter((helper) => helper.isBusy());
      if (index !== undefined) {
        results[index] = run(tasks[index] as Task);
        await nextTurn();
      } else if (busy.length > 0) {
        await Promise.race(busy.map((helper) => helper.turn()));
      } else {
        break;
      }
    }
  } finally {
    await Promise.all(helpers.map((helper) => helper.stop()));
  }
  return results;
}

interface Work {
  take(): Batch;
  settle(answers: Answers): void;
  lose(batch: Batch): void;
}

interface Helper {
  /** It holds tasks that nobody else may run. */
  isBusy(): boolean;
  /** Resolves at its next answer or failure. */
  turn(): Promise<void>;
  stop(): Promise<unknown>;
}

function startHelper(project: Project, listings: readonly Listing[], work: Work): Helper {
  const workerData: Assignment = {
    recipe: project.recipe,
    pages: listings.map(({source, translations}) => ({source, translations: [...translations]})),
  };
  let batch: Batch = [];
  let announce = (): void => {};
  const worker = new Worker(new URL('./worker.js', import.meta.url), {workerData});
  worker.on('message', (answers: Answers) => {
    work.settle(answers);
    batch = work.take();
    if (batch.length > 0) worker.postMessage(batch);
    announce();
  });
  const fail = (): void => {
    work.lose(batch);
    batch = [];
    announce();
  };
  worker.on('error', fail);
  worker.on('exit', fail);
  return {
    isBusy: () => batch.length > 0,
    turn: () =>
      new Promise((resolve) => {
        announce = resolve;
      }),
    stop: () => worker.terminate(),
  };
}
