import {answerOf} from '../engine/answer';
import {changesOf} from '../engine/changes';
import type {ChooserState} from '../engine/state';
import {optionKey} from './options';
import type {Wording} from './types';

/** Something that would give another answer, in words. */
export interface ChangeLine {
  /** What differs. */
  readonly label: string;
  /** What the answer would then be. */
  readonly outcome: string;
  readonly state: ChooserState;
}

/** The sets that an answer begins with on the plan of its state; empty where there are none. */
function firstSets(state: ChooserState, {catalogue}: Wording): string {
  const answer = answerOf(state, catalogue);
  if (state.plan === undefined || answer === undefined) return '';
  const [first] = answer.verdicts;
  return (first?.choices[0]?.sets ?? [])
    .map((id) => catalogue.permissionSets[id]?.[0] ?? id)
    .join(' + ');
}

/** Whether an answer can't be followed on the plan of its state. */
function hasGap(state: ChooserState, {catalogue}: Wording): boolean {
  return answerOf(state, catalogue)?.circumstances.isGap === true;
}

/** Words everything that would change an answer. */
export function changeLines(state: ChooserState, wording: Wording): ChangeLine[] {
  const {t, catalogue} = wording;
  return changesOf(state, catalogue).map((change): ChangeLine => {
    const {state: then} = change;
    const outcome = answerOf(then, catalogue)?.outcome ?? 'none';
    const short = t(`outcome.${outcome}.short`);
    const sets = firstSets(then, wording);
    const isGap = then.plan !== undefined && hasGap(then, wording);
    return {
      label: labelOf(change, wording),
      outcome: isGap ? t('changes.gap') : sets === '' ? short : `${short}: ${sets}`,
      state: then,
    };
  });
}

function labelOf(change: ReturnType<typeof changesOf>[number], {t, catalogue}: Wording): string {
  if (change.kind === 'answer') {
    const {question, option} = change;
    return `${t(`question.${question}.short`)}: ${t(optionKey(question, option, 'label'))}`;
  }
  if (change.kind === 'plan') {
    return `${t('advice.plan')}: ${catalogue.plans[change.state.plan ?? ''] ?? ''}`;
  }
  const {workflow} = change.state;
  return workflow === undefined ? '' : catalogue.workflows[workflow].title;
}
