import type {WorkflowId} from '../../facts/workflows';
import {model} from '../model/model';
import {planIds, tasks} from '../model/tasks';
import {canonicalStates} from './combinations';
import {type ChooserState, decisionOf, tasksFor} from './state';

/** Every complete answer that a reader can come to, without plan and task. */
export function completeStates(workflows: readonly WorkflowId[]): ChooserState[] {
  return [
    ...workflows.map((workflow) => ({workflow, answers: {}})),
    ...canonicalStates(model)
      .filter((answers) => decisionOf({answers}).kind === 'result')
      .map((answers) => ({answers})),
  ];
}

/** The same without and with every plan, and without and with every task that may be named. */
export function narrowedStates(workflows: readonly WorkflowId[]): ChooserState[] {
  return completeStates(workflows).flatMap((state) => {
    const offered = tasks.filter((task) => tasksFor(state).includes(task));
    return [state, ...planIds.map((plan) => ({...state, plan}))].flatMap((each) => [
      each,
      ...offered.map((task) => ({...each, task})),
    ]);
  });
}
