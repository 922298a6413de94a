import type {AnswersOf, ModelShape} from '../model/types';
import {decide} from './decide';

/**
 * The largest number of questions that may still be asked, the one on the screen included.
 *
 * @param model a proven model
 * @param answers answers given so far
 * @returns 0 once there is a result
 */
export function questionsLeft<const M extends ModelShape>(model: M, answers: AnswersOf<M>): number {
  const decision = decide(model, answers);
  if (decision.kind === 'result') return 0;
  const {question} = decision;
  return (
    1 +
    Math.max(
      ...question.options.map((option) =>
        questionsLeft(model, {...decision.answers, [question.id]: option}),
      ),
    )
  );
}
