import {rmSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {checkTask} from '../../../../src/parity/check/checkTask';
import {createContext} from '../../../../src/parity/check/createContext';
import {listPages} from '../../../../src/parity/check/listPages';
import {runTasks} from '../../../../src/parity/check/parallel/runTasks';
import {writeResult} from '../../../../src/parity/check/taskResult';
import {listTasks, type Task} from '../../../../src/parity/check/tasks';
import {resolveProject} from '../../../../src/parity/config/resolveProject';
import {type Files, withFiles} from '../checkPages';

const pages = 200;
const files: Files = Object.fromEntries(
  Array.from({length: pages}, (_, index) => [
    [`en/p${index}.md`, `On July ${1 + (index % 31)}, 2023.\n`],
    [`ru/p${index}.md`, `${1 + (index % 30)} июля 2023 г.\n`],
  ]).flat(),
);

function setUp(folder: string) {
  const project = resolveProject(
    {collections: [{source: 'en', translations: {ru: 'ru'}}]},
    {folder, workingDirectory: folder, ownFolders: true},
  );
  const listings = project.collections.map(listPages);
  const context = createContext(project, listings);
  const check = (task: Task) => writeResult(checkTask(task, context), project.collections);
  return {project, listings, tasks: listTasks(listings), check};
}

/** Keeps this thread busy, so that another one has the time to start. */
function linger(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
}

describe('tasks run on several threads', () => {
  it('give the results of one thread in the same order', () =>
    withFiles(files, async (folder) => {
      const {project, listings, tasks, check} = setUp(folder);
      let here = 0;
      const slowly = (task: Task) => {
        here++;
        linger();
        return check(task);
      };
      const results = await runTasks(tasks, slowly, project, listings, 2);
      expect(results).toEqual(tasks.map(check));
      expect(here).toBeLessThan(pages);
    }));

  it('are run here where no other thread can start', () =>
    withFiles(files, async (folder) => {
      const {project, listings, tasks, check} = setUp(folder);
      const few = tasks.slice(0, 20);
      const expected = few.map(check);
      const recipe = {
        ...project.recipe,
        config: {collections: [{source: 'gone', translations: {}}]},
      };
      const results = await runTasks(few, check, {...project, recipe}, listings, 3);
      expect(results).toEqual(expected);
    }));

  it('fail as they would alone', () =>
    withFiles(files, async (folder) => {
      const {project, listings, tasks} = setUp(folder);
      rmSync(join(folder, 'ru'), {recursive: true});
      const fail = () => {
        throw new Error('a fault in a rule');
      };
      await expect(runTasks(tasks, fail, project, listings, 2)).rejects.toThrow(
        'a fault in a rule',
      );
    }));
});
