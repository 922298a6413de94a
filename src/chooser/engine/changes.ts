import type {ChooserCatalogue, WorkflowFacts} from '../catalogue/types';
import {model} from '../model/model';
import {alwaysServiceToken, pathTo} from '../model/paths';
import type {QuestionId} from '../model/questions';
import {planIds} from '../model/tasks';
import {answerOf, essenceOf} from './answer';
import {findFlips} from './findFlips';
import {type ChooserState, canonicalState} from './state';

/** A single thing that, were it different, would give another answer: what it is, and that state. */
export type Change =
  | {
      readonly kind: 'answer';
      readonly question: QuestionId;
      readonly option: string;
      readonly state: ChooserState;
    }
  | {readonly kind: 'plan' | 'workflow'; readonly state: ChooserState};

/** More uses of the same tool than these help nobody. */
const MOST_WORKFLOWS = 5;

/**
 * Finds what would change an answer, by answering again: another answer to a question, another
 * use of the same tool, and, once the reader has named a plan, every other plan.
 *
 * @param state complete
 * @returns only states whose answer is really another, each with the one thing that differs
 */
export function changesOf(state: ChooserState, catalogue: ChooserCatalogue): Change[] {
  const now = answerOf(state, catalogue);
  if (now === undefined) return [];
  const essence = essenceOf(now);
  const isReal = ({state: then}: Change) => {
    const other = answerOf(then, catalogue);
    return other !== undefined && essenceOf(other) !== essence;
  };
  const {plan, region, also, workflow} = state;
  const kept = {plan, region, also};
  const facts = workflow === undefined ? undefined : catalogue.workflows[workflow];
  const answers: Change[] = flipsOf(state, facts).map((flip) => ({
    kind: 'answer',
    question: flip.question,
    option: flip.option,
    state: clean({...kept, answers: flip.answers}),
  }));
  const workflows: Change[] = (facts?.siblings ?? []).map((sibling) => ({
    kind: 'workflow',
    state: clean({...kept, workflow: sibling, answers: {}}),
  }));
  const plans: Change[] = planIds
    .filter((other) => plan !== undefined && other !== plan)
    .map((other) => ({kind: 'plan', state: clean({...state, plan: other})}));
  return [
    ...answers.filter(isReal),
    ...workflows.filter(isReal).slice(0, MOST_WORKFLOWS),
    ...plans.filter(isReal),
  ];
}

/** For a workflow chosen by name: what the general rules say where it runs elsewhere. */
function flipsOf(state: ChooserState, facts: WorkflowFacts | undefined) {
  const {workflow} = state;
  if (facts === undefined || workflow === undefined) return findFlips(model, state.answers);
  if (facts.outcome !== 'service' || alwaysServiceToken.includes(workflow)) return [];
  return findFlips(model, pathTo({id: workflow, credential: facts.credential})).filter(
    ({question}) => question === 'stage',
  );
}

function clean(state: {readonly [Key in keyof ChooserState]: ChooserState[Key] | undefined}) {
  const entries = Object.entries(state).filter(([, value]) => value !== undefined);
  return canonicalState({answers: {}, ...Object.fromEntries(entries)});
}
