import type {PlanId} from '../../facts/plans';
import {type ModelRule, model} from '../model/model';
import {outcomes} from '../model/outcomes';
import type {Answers, QuestionId} from '../model/questions';
import {planGroups, type TaskId, tasksOfWorkflow} from '../model/tasks';
import {type Decision, decide} from './decide';

/** Everything that decides what the chooser shows, and that a link to it holds. */
export interface ChooserState {
  readonly answers: Answers;
  /** Question whose answer is being changed; the other answers wait. */
  readonly asking?: QuestionId;
  /** Narrow the permission advice; they never change the token. */
  readonly plan?: PlanId;
  readonly task?: TaskId;
}

/** Plans in the order in which they are offered. */
export const planIds: readonly PlanId[] = planGroups.flatMap(({plans}): readonly PlanId[] => plans);

/** The question or the result that belongs to a state. */
export function decisionOf(state: ChooserState): Decision<typeof model> {
  return decide(model, state.answers);
}

/** Tells whether a rule ends with a service token, so that permission sets are to be chosen. */
export function needsPermissionSets(rule: ModelRule): boolean {
  return outcomes.some(
    ({id, tokens}) => id === rule.outcome && tokens.some((token) => token === 'service-token'),
  );
}

/** The tasks among which a reader with these answers may choose. */
export function tasksFor({workflow}: Answers): readonly TaskId[] {
  return workflow === undefined ? [] : tasksOfWorkflow[workflow];
}

/**
 * Brings a state into the one form in which it is written, by dropping what has no effect: answers
 * to questions that are not asked, an edit of an unanswered question, and a plan or task where no
 * service token is advised.
 */
export function canonicalState({answers, asking, plan, task}: ChooserState): ChooserState {
  const decision = decide(model, answers);
  const relevant: Answers = decision.answers;
  const isNarrowable = decision.kind === 'result' && needsPermissionSets(decision.rule);
  return {
    answers: relevant,
    ...(asking !== undefined && relevant[asking] !== undefined && {asking}),
    ...(isNarrowable && plan !== undefined && {plan}),
    ...(isNarrowable && task !== undefined && tasksFor(relevant).includes(task) && {task}),
  };
}
