import type {EndpointId} from '../../facts/endpoints';
import type {ChooserCatalogue, WorkflowFacts} from '../catalogue/types';
import type {Circumstances} from '../model/applies';
import {type OutcomeId, tokensOf} from '../model/outcomes';
import type {RuleId} from '../model/rules';
import type {TaskId} from '../model/tasks';
import {personalTrial, trialOfTask} from '../model/trials';
import {type AdviceRow, advise} from './advise';
import {type PlanVerdict, planVerdicts} from './planVerdicts';
import {type ChooserState, ruleOf, tasksFor} from './state';

/** An answer without words: what the text, the table and the diagram are made from. */
export interface Answer {
  readonly outcome: OutcomeId;
  /** The rule behind an answer by questions. */
  readonly rule?: RuleId;
  /** The facts behind an answer by name. */
  readonly facts?: WorkflowFacts;
  /** What a workflow chosen by name gets on each plan. */
  readonly verdicts: readonly PlanVerdict[];
  /** Permission sets by task, where they depend on what the token is for. */
  readonly rows: readonly AdviceRow[];
  /** Endpoint of a harmless request to try the token with. */
  readonly trial?: EndpointId;
  readonly circumstances: Circumstances;
}

/** The request that tries the token of an answer by questions. */
function trialByQuestions(outcome: OutcomeId, task: TaskId | undefined): EndpointId | undefined {
  const [first] = tokensOf(outcome);
  if (first === 'personal-access-token') return personalTrial;
  return first === 'service-token' ? trialOfTask[task ?? 'watch-jobs'] : undefined;
}

/**
 * Answers a state that is complete.
 *
 * @param catalogue the facts, in any language
 * @returns `undefined` while a question is open
 */
export function answerOf(state: ChooserState, catalogue: ChooserCatalogue): Answer | undefined {
  const {workflow, task, plan} = state;
  const facts = workflow === undefined ? undefined : catalogue.workflows[workflow];
  const rule = ruleOf(state);
  const outcome = facts?.outcome ?? rule?.outcome;
  if (outcome === undefined) return undefined;
  const verdicts = facts === undefined ? [] : planVerdicts(facts, plan);
  const offered = tasksFor(state);
  const rows = advise(task !== undefined && offered.includes(task) ? [task] : offered, plan);
  const trial = facts === undefined ? trialByQuestions(outcome, task) : trialByName(facts, task);
  return {
    outcome,
    ...(rule && {rule: rule.id}),
    ...(facts && {facts}),
    verdicts,
    rows,
    ...(trial && {trial}),
    circumstances: {
      outcome,
      workflow,
      area: facts?.area,
      rule: rule?.id,
      api: trial === undefined ? undefined : catalogue.endpoints[trial]?.api,
      plan,
      task,
      isGap:
        verdicts.some(({gap}) => gap !== undefined) ||
        (rows.length > 0 &&
          rows.every(({cells}) => cells.every(({choices}) => choices.length === 0))),
    },
  };
}

function trialByName(facts: WorkflowFacts, task: TaskId | undefined): EndpointId | undefined {
  return task !== undefined && facts.credential === 'service-token'
    ? trialOfTask[task]
    : facts.trial;
}

/** Two answers with the same text here give their reader the same token with the same permissions. */
export function essenceOf({outcome, verdicts, rows}: Answer): string {
  return JSON.stringify([
    outcome,
    verdicts.map(({choices, gap}) => [choices.map(({sets}) => sets), gap]),
    rows.map(({cells}) => cells.map(({choices}) => choices.map(({sets}) => sets))),
  ]);
}
