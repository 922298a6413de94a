import type {AnswersShape, ModelShape} from '../model/types';
import {fullCombinations} from './combinations';
import {holds} from './holds';

/** What the enumeration of all combinations of answers found out about a model. */
export interface Analysis {
  /** Combinations of one answer to every question. */
  readonly combinations: number;
  /** Different ways from the first question to a result. */
  readonly paths: number;
  /** Combinations to which no rule applies. */
  readonly gaps: readonly AnswersShape[];
  /** Combinations to which several rules apply, with the ids of these. */
  readonly overlaps: readonly {readonly answers: AnswersShape; readonly rules: readonly string[]}[];
  /** Rules that apply to no combination. */
  readonly unreachableRules: readonly string[];
  /** Outcomes that no combination leads to, and outcomes that rules name but the model does not. */
  readonly deadOutcomes: readonly string[];
  readonly undeclaredOutcomes: readonly string[];
  /** Rules that depend on a question which is not asked there: the reader could never meet them. */
  readonly blindRules: readonly string[];
  /** Options that lead to the same outcomes as another option of their question. */
  readonly indistinct: readonly {
    readonly question: string;
    readonly options: readonly [string, string];
  }[];
  /** Declared twins that are none. */
  readonly falseTwins: readonly {
    readonly question: string;
    readonly options: readonly [string, string];
  }[];
}

/**
 * Proves a model by brute force, which is exact for a table this small.
 *
 * @param model any decision model, proven or not
 * @returns everything that is wrong with it; all lists are empty for a sound model
 */
export function analyse(model: ModelShape): Analysis {
  const rows = fullCombinations(model).map((answers: AnswersShape) => {
    const asked = askedAnswers(model, answers);
    const matching = model.rules.filter(({when}) => holds(when, answers));
    return {answers, asked, matching};
  });
  const reached = new Set(rows.flatMap(({matching}) => matching.map(({id}) => id)));
  const named = new Set(model.rules.map(({outcome}) => outcome));
  const ended = new Set(rows.flatMap(({matching}) => matching.map(({outcome}) => outcome)));
  const outcomeOf = new Map(
    rows.map(({answers, matching}) => [keyOf(answers), matching[0]?.outcome]),
  );
  const isSame = (question: string, a: string, b: string) =>
    rows.every(
      ({answers}) =>
        answers[question] !== a ||
        outcomeOf.get(keyOf(answers)) === outcomeOf.get(keyOf({...answers, [question]: b})),
    );
  const pairs = model.questions.flatMap(({id, options}) =>
    options.flatMap((a, index) =>
      options.slice(index + 1).map((b) => ({question: id, options: [a, b] as const})),
    ),
  );
  const isDeclared = (pair: (typeof pairs)[number]) =>
    model.twins.some(
      (twin) =>
        twin.question === pair.question && pair.options.every((id) => twin.options.includes(id)),
    );
  return {
    combinations: rows.length,
    paths: new Set(rows.map(({asked}) => keyOf(asked))).size,
    gaps: rows.filter(({matching}) => matching.length === 0).map(({answers}) => answers),
    overlaps: rows
      .filter(({matching}) => matching.length > 1)
      .map(({answers, matching}) => ({answers, rules: matching.map(({id}) => id)})),
    unreachableRules: model.rules.map(({id}) => id).filter((id) => !reached.has(id)),
    deadOutcomes: model.outcomes.filter((id) => !ended.has(id)),
    undeclaredOutcomes: [...named].filter((id) => !model.outcomes.includes(id)),
    blindRules: [
      ...new Set(
        rows.flatMap(({asked, matching}) =>
          matching.filter(({when}) => !holds(when, asked)).map(({id}) => id),
        ),
      ),
    ],
    indistinct: pairs.filter((pair) => !isDeclared(pair) && isSame(pair.question, ...pair.options)),
    falseTwins: model.twins.filter(({question, options}) => !isSame(question, ...options)),
  };
}

/** The part of complete answers that the reader would have been asked for. */
function askedAnswers(model: ModelShape, answers: AnswersShape): AnswersShape {
  const asked: Record<string, string | undefined> = {};
  for (const {id, askedWhen} of model.questions) {
    if (askedWhen.some((condition) => holds(condition, asked))) asked[id] = answers[id];
  }
  return asked;
}

function keyOf(answers: AnswersShape): string {
  return JSON.stringify(Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1)));
}
