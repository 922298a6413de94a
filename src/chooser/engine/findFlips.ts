import type {AnswersOf, ModelShape, QuestionOf, RuleOf} from '../model/types';
import {decide} from './decide';

/** A single answer that, given differently, leads to another outcome at once. */
export interface Flip<M extends ModelShape> {
  readonly question: QuestionOf<M>['id'];
  readonly option: string;
  readonly rule: RuleOf<M>;
  /** The answers with the change made: those of the link. */
  readonly answers: AnswersOf<M>;
}

/**
 * Finds what would change a result: every other answer to a question on the way that gives another
 * outcome without a further question. The first question is left out, because changing it means
 * asking about something else.
 *
 * @param model a proven model
 * @param answers complete answers
 * @returns the changes in the order of questions and options; empty while a question is open
 */
export function findFlips<const M extends ModelShape>(model: M, answers: AnswersOf<M>): Flip<M>[] {
  const now = decide(model, answers);
  if (now.kind === 'question') return [];
  const [first] = model.questions;
  return model.questions
    .filter(({id}) => id !== first?.id && Object.hasOwn(now.answers, id))
    .flatMap(({id, options}) =>
      options.flatMap((option): Flip<M>[] => {
        const then = decide(model, {...now.answers, [id]: option});
        return then.kind === 'result' && then.rule.outcome !== now.rule.outcome
          ? [{question: id, option, rule: then.rule, answers: then.answers}]
          : [];
      }),
    );
}
