import {canonicalStates} from '../engine/combinations';
import {type ChooserState, canonicalState, decisionOf, planIds, tasksFor} from '../engine/state';
import {model} from '../model/model';
import {resultMarkdown} from './markdown';
import {modelMarkdown} from './modelMarkdown';
import type {Wording} from './types';

/** Every state with a result, without a plan, with each plan and with each task. */
export function resultStates(): ChooserState[] {
  return canonicalStates(model)
    .filter((answers) => decisionOf({answers}).kind === 'result')
    .flatMap((answers) => [
      {answers},
      ...planIds.map((plan) => canonicalState({answers, plan})),
      ...tasksFor(answers).map((task) => canonicalState({answers, task})),
    ]);
}

/**
 * Words the whole model and every result, so that what can't be worded is found before a reader
 * could meet it.
 *
 * @returns all texts
 * @throws Error naming the first message that the catalogue of this language lacks
 */
export function renderEverything(wording: Wording): string[] {
  const results = resultStates().map((state) => {
    const decision = decisionOf(state);
    if (decision.kind === 'question') return '';
    return resultMarkdown(state, decision.rule, wording, (href) => href, '/');
  });
  return [modelMarkdown(wording), ...results];
}
