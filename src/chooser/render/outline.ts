import {decide} from '../engine/decide';
import {model} from '../model/model';
import type {OutcomeId} from '../model/outcomes';
import type {Answers} from '../model/questions';
import {optionKey, sortedOptions} from './options';
import type {Language} from './types';

/** A question with its answers, or the result that the answers so far lead to. */
export type OutlineNode =
  | {
      readonly question: string;
      readonly branches: readonly {readonly option: string; readonly next: OutlineNode}[];
    }
  | {
      readonly title: string;
      readonly short: string;
      readonly reason: string;
      readonly outcome: OutcomeId;
    };

/**
 * Unfolds the model into one nested list: every question, every answer, every result. Answers
 * under which everything goes on in the same way share a branch.
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
      short: t(`outcome.${outcome}.short`),
      reason: t(`reason.${id}`),
      outcome,
    };
  }
  const {id} = decision.question;
  const branches = new Map<string, {option: string; next: OutlineNode}>();
  for (const option of sortedOptions(decision.question, wording)) {
    const label = t(optionKey(id, option, 'label'));
    const next = outline(wording, {...decision.answers, [id]: option});
    const key = JSON.stringify(next);
    const known = branches.get(key);
    branches.set(key, {option: known ? `${known.option} / ${label}` : label, next});
  }
  return {question: t(`question.${id}.legend`), branches: [...branches.values()]};
}
