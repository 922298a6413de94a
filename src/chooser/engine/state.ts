import type {HostId} from '../../facts/hosts';
import type {PlanId} from '../../facts/plans';
import type {WorkflowId} from '../../facts/workflows';
import {type ModelRule, model} from '../model/model';
import {type OutcomeId, tokensOf} from '../model/outcomes';
import type {Answers, QuestionId} from '../model/questions';
import {type TaskId, tasks, workflowsByTask} from '../model/tasks';
import {type Decision, decide} from './decide';

/** One thing that needs a credential: a workflow chosen by name, or answers to the questions. */
export interface Item {
  readonly workflow?: WorkflowId;
  readonly answers: Answers;
  /** What the service token is for, where the permission sets depend on it. */
  readonly task?: TaskId;
}

/** Everything that decides what the chooser shows, and that a link to it holds. */
export interface ChooserState extends Item {
  /** Question whose answer is being changed; the other answers wait. */
  readonly asking?: QuestionId;
  /** The reader's plan and region; they never change the token, only what is said about it. */
  readonly plan?: PlanId;
  readonly region?: HostId;
  /** Other workflows of the reader, each with a token of its own. */
  readonly also?: readonly Item[];
  /** Shows the table of all workflows instead of one answer. */
  readonly show?: 'plan';
}

/** More workflows than these on one plan are ignored, so that links stay short. */
export const MOST_ITEMS = 24;

/** The question or the result that belongs to answers. */
export function decisionOf({answers}: Item): Decision<typeof model> {
  return decide(model, answers);
}

/** Whether an item has an answer. */
export function isComplete(item: Item): boolean {
  return item.workflow !== undefined || decisionOf(item).kind === 'result';
}

/** Tells whether an outcome ends with a service token, so that permission sets are to be chosen. */
export function needsPermissionSets(outcome: OutcomeId): boolean {
  return tokensOf(outcome).includes('service-token');
}

/** The tasks among which a reader of an item may choose; none where its sets are known or none apply. */
export function tasksFor(item: Item): readonly TaskId[] {
  if (item.workflow !== undefined) return workflowsByTask.includes(item.workflow) ? tasks : [];
  const decision = decisionOf(item);
  return decision.kind === 'result' && needsPermissionSets(decision.rule.outcome) ? tasks : [];
}

/** Brings an item into the one form in which it is written, by dropping what has no effect. */
export function canonicalItem({workflow, answers, task}: Item): Item {
  const item: Item = {
    ...(workflow !== undefined && {workflow}),
    answers: workflow === undefined ? decide(model, answers).answers : {},
  };
  return task !== undefined && tasksFor(item).includes(task) ? {...item, task} : item;
}

/** Text that two items share only if they are the same. */
export function itemKey(item: Item): string {
  const {workflow, answers, task} = canonicalItem(item);
  const path = workflow ?? Object.values(answers).join('.');
  return task === undefined ? path : `${path}~${task}`;
}

/** All items of a plan, each once, in the order in which they were added. */
export function itemsOf(state: ChooserState): readonly Item[] {
  const all = [...(state.also ?? []), ...(isComplete(state) ? [canonicalItem(state)] : [])];
  return [...new Map(all.map((item) => [itemKey(item), canonicalItem(item)])).values()];
}

/**
 * Brings a state into the one form in which it is written: without what has no effect, such as
 * answers to questions that are not asked, or an edit of a question that has no answer.
 */
export function canonicalState(state: ChooserState): ChooserState {
  const {asking, plan, region, also = [], show} = state;
  const item = canonicalItem(state);
  const own = itemKey(item);
  const others = [
    ...new Map(
      also
        .filter(isComplete)
        .map(canonicalItem)
        .map((other) => [itemKey(other), other] as const)
        .filter(([key]) => key !== own),
    ).values(),
  ].slice(0, MOST_ITEMS);
  return {
    ...item,
    ...(asking !== undefined && item.answers[asking] !== undefined && {asking}),
    ...(plan !== undefined && {plan}),
    ...(region !== undefined && {region}),
    ...(others.length > 0 && {also: others}),
    ...(show !== undefined && (others.length > 0 || isComplete(item)) && {show}),
  };
}

/** The state in which a reader starts over with one more workflow, the ones so far kept. */
export function withOneMore(state: ChooserState): ChooserState {
  const {plan, region} = state;
  const also = itemsOf(state);
  return canonicalState({
    answers: {},
    ...(plan !== undefined && {plan}),
    ...(region !== undefined && {region}),
    also,
  });
}

/** The state without one of its items. */
export function without(state: ChooserState, removed: Item): ChooserState {
  const also = itemsOf(state).filter((item) => itemKey(item) !== itemKey(removed));
  const {plan, region, show} = state;
  return canonicalState({
    answers: {},
    ...(plan !== undefined && {plan}),
    ...(region !== undefined && {region}),
    ...(show !== undefined && {show}),
    also,
  });
}

/** The rule behind the answer to questions; `undefined` while one is open or a name was chosen. */
export function ruleOf(item: Item): ModelRule | undefined {
  if (item.workflow !== undefined) return undefined;
  const decision = decisionOf(item);
  return decision.kind === 'result' ? decision.rule : undefined;
}
