import {answerOf} from '../engine/answer';
import {type ChooserState, type Item, itemsOf, tasksFor} from '../engine/state';
import {tokensOf} from '../model/outcomes';
import {answerContent} from './answerContent';
import {answerLines} from './answerLines';
import {type ChoiceContent, planContent} from './planContent';
import type {Line, Wording} from './types';

/** The plan whose sets stand in the table until the reader names theirs. */
export const DEFAULT_PLAN = 'enterprise';

/** A workflow of the reader, with its own token. */
export interface PlanRow {
  readonly item: Item;
  readonly state: ChooserState;
  readonly name: string;
  readonly outcome: string;
  /** The smallest choice on the plan; sentences in its place where there is none. */
  readonly choice?: ChoiceContent;
  readonly remarks: readonly string[];
  readonly firstStep?: Line;
}

function smallestByTask(state: ChooserState, wording: Wording): ChoiceContent | undefined {
  const {advice} = answerContent(state, wording) ?? {};
  const [row] = advice?.rows ?? [];
  const [choice] = row?.cells[0] ?? [];
  if (state.task === undefined || choice === undefined) return undefined;
  return {sets: choice.sets, remarks: choice.when === '' ? [] : [choice.when]};
}

/** Words the tokens for all workflows of a reader, one row each. */
export function planRows(state: ChooserState, wording: Wording): PlanRow[] {
  const {t, catalogue} = wording;
  const {plan, region} = state;
  return itemsOf(state).flatMap((item): PlanRow[] => {
    const others = itemsOf(state).filter((other) => other !== item);
    const own: ChooserState = {
      ...item,
      ...(plan !== undefined && {plan}),
      ...(region !== undefined && {region}),
      also: others,
    };
    const onPlan: ChooserState = {...own, plan: plan ?? DEFAULT_PLAN};
    const answer = answerOf(onPlan, catalogue);
    const content = answerContent(onPlan, wording);
    if (answer === undefined || content === undefined) return [];
    const [verdict] = planContent(answer.verdicts, wording);
    const choice = verdict?.choices[0] ?? smallestByTask(onPlan, wording);
    const gap = verdict?.gap ?? [];
    const isByTask = tasksFor(item).length > 0;
    const needsSets = tokensOf(answer.outcome).includes('service-token');
    const waiting = item.task === undefined ? t('plan.chooseTask') : t('advice.gapReason');
    const remarks =
      choice !== undefined
        ? choice.remarks
        : gap.length > 0
          ? gap
          : [needsSets && isByTask ? waiting : t('plan.noSets')];
    // What can't be done on the plan has no first step there.
    const [firstStep] = gap.length > 0 ? [] : content.steps;
    return [
      {
        item,
        state: own,
        name:
          content.subject ??
          answerLines(item.answers, wording)
            // “None of these” says nothing about a workflow among others.
            .filter(({question}) => item.answers[question] !== 'ordinary')
            .map(({answered}) => answered)
            .join(' · '),
        outcome: t(`outcome.${answer.outcome}.short`),
        ...(choice && {choice}),
        remarks,
        ...(firstStep && {firstStep}),
      },
    ];
  });
}
