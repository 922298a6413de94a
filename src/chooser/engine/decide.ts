import type {AnswersOf, AnswersShape, ModelShape, QuestionOf, RuleOf} from '../model/types';
import {holds} from './holds';

/** A question to ask next, or the rule that applies; in both cases the answers that count so far. */
export type Decision<M extends ModelShape> =
  | {readonly kind: 'question'; readonly question: QuestionOf<M>; readonly answers: AnswersOf<M>}
  | {readonly kind: 'result'; readonly rule: RuleOf<M>; readonly answers: AnswersOf<M>};

/**
 * Replays answers against a model: asks its questions in order, ignores answers to questions that
 * are not asked, and stops at the first one without an answer. Total on partial answers.
 *
 * @param model questions and rules; `analyse` must have found it without gaps and overlaps
 * @param answers answers by question, in any order, with any that do not matter
 * @returns the next question, or the rule that applies
 * @throws RangeError if no rule covers complete answers, which `analyse` rules out beforehand
 */
export function decide<const M extends ModelShape>(model: M, answers: AnswersOf<M>): Decision<M> {
  const given: AnswersShape = answers;
  const relevant: Record<string, string> = {};
  for (const question of model.questions as readonly QuestionOf<M>[]) {
    if (!question.askedWhen.some((condition) => holds(condition, relevant))) continue;
    const answer = Object.hasOwn(given, question.id) ? given[question.id] : undefined;
    if (answer === undefined || !question.options.includes(answer)) {
      return {kind: 'question', question, answers: relevant as AnswersOf<M>};
    }
    relevant[question.id] = answer;
  }
  const rule = (model.rules as readonly RuleOf<M>[]).find(({when}) => holds(when, relevant));
  if (!rule) {
    throw new RangeError(
      `The decision model has no rule for ${JSON.stringify(relevant)}. Add one; the build's proof lists every gap.`,
    );
  }
  return {kind: 'result', rule, answers: relevant as AnswersOf<M>};
}
