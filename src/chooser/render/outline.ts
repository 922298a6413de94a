import {decide} from '../engine/decide';
import {model} from '../model/model';
import {outcomes} from '../model/outcomes';
import type {Answers} from '../model/questions';
import {optionKey, sortedOptions} from './options';
import type {Language} from './types';

/** A question with its answers, or the result that the answers so far lead to. */
export type OutlineNode =
  | {
      readonly question: string;
      readonly branches: readonly {readonly option: string; readonly next: OutlineNode}[];
    }
  | {readonly title: string; readonly reason: string; readonly tokens: readonly string[]};

/**
 * Unfolds the model into one nested list: every question, every answer, every result.
 *
 * @param answers where to begin; by default at the first question
 */
export function outline(wording: Language, answers: Answers = {}): OutlineNode {
  const {t} = wording;
  const decision = decide(model, answers);
  if (decision.kind === 'result') {
    const {id, outcome} = decision.rule;
    return {
      title: t(`outcome.${outcome}.title`),
      reason: t(`reason.${id}`),
      tokens: outcomes.find((entry) => entry.id === outcome)?.tokens ?? [],
    };
  }
  const {id} = decision.question;
  return {
    question: t(`question.${id}.legend`),
    branches: sortedOptions(decision.question, wording).map((option) => ({
      option: t(optionKey(id, option, 'label')),
      next: outline(wording, {...decision.answers, [id]: option}),
    })),
  };
}
