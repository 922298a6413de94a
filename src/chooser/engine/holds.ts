import type {AnswersShape, ConditionShape} from '../model/types';

/**
 * Tells whether answers satisfy a condition. A question that the condition names but nobody has
 * answered does not satisfy it.
 *
 * @param condition allowed options by question; `{}` always holds
 * @param answers answers by question
 */
export function holds(condition: ConditionShape, answers: AnswersShape): boolean {
  return Object.entries(condition).every(([question, allowed]) => {
    const answer = answers[question];
    return allowed === undefined || (answer !== undefined && allowed.includes(answer));
  });
}
