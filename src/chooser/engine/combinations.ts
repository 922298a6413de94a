import type {AnswersOf, ModelShape} from '../model/types';
import {decide} from './decide';

function product(model: ModelShape, withUnanswered: boolean): Record<string, string>[] {
  return model.questions.reduce<Record<string, string>[]>(
    (rows, {id, options}) =>
      rows.flatMap((row) => [
        ...(withUnanswered ? [row] : []),
        ...options.map((option) => ({...row, [id]: option})),
      ]),
    [{}],
  );
}

/** Every combination of answers to all questions, whether they would be asked or not. */
export function fullCombinations<const M extends ModelShape>(model: M): AnswersOf<M>[] {
  return product(model, false) as AnswersOf<M>[];
}

/** Every combination in which each question is answered or not: all that a link can hold. */
export function partialCombinations<const M extends ModelShape>(model: M): AnswersOf<M>[] {
  return product(model, true) as AnswersOf<M>[];
}

/**
 * Every screen that the chooser can show: the distinct sets of answers that count, in the order in
 * which a reader meets them. Those with a result are the paths through the model.
 */
export function canonicalStates<const M extends ModelShape>(model: M): AnswersOf<M>[] {
  const seen = new Map<string, AnswersOf<M>>();
  for (const answers of partialCombinations(model)) {
    const relevant = decide(model, answers).answers;
    const key = JSON.stringify(relevant);
    if (!seen.has(key)) seen.set(key, relevant);
  }
  return [...seen.values()];
}
