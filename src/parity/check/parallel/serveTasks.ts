import {parentPort, workerData} from 'node:worker_threads';
import {resolveProject} from '../../config/resolveProject';
import {createContext} from '../createContext';
import {runTask} from '../runTask';
import type {Answers, Assignment, Batch} from './protocol';

/** The work of a thread: it makes the project once and answers one batch of tasks after another. */
const {recipe, pages} = workerData as Assignment;
const project = resolveProject(recipe.config, recipe.origin);
const listings = project.collections.map((collection, index) => ({
  collection,
  source: pages[index]?.source ?? [],
  translations: new Map(pages[index]?.translations ?? []),
}));
const context = createContext(project, listings);

parentPort?.on('message', (batch: Batch) => {
  const answers: Answers = batch.map(([index, task]) => [index, runTask(task, context)]);
  parentPort?.postMessage(answers);
});
parentPort?.postMessage([] satisfies Answers);
