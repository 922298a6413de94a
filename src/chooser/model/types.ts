/**
 * The shape that every decision model has, whatever its questions: what the engine needs to know,
 * and nothing else. Conditions are sets of option ids, never functions, because only data can be
 * proven, drawn, printed and explained.
 */

/** Option ids that are allowed for each named question; a question not named does not matter. */
export type ConditionShape = {readonly [question: string]: readonly string[] | undefined};

/** Answers by question id. */
export type AnswersShape = {readonly [question: string]: string | undefined};

/** A question with one answer out of a fixed list. */
export interface QuestionShape {
  readonly id: string;
  readonly options: readonly string[];
  /** The question is asked if any of these holds; `[{}]` means always. */
  readonly askedWhen: readonly ConditionShape[];
}

/** A row of the decision table. */
export interface RuleShape {
  readonly id: string;
  readonly when: ConditionShape;
  readonly outcome: string;
}

/** Two options of one question that are known to lead to the same outcomes, and why both exist. */
export interface TwinsShape {
  readonly question: string;
  readonly options: readonly [string, string];
}

/** Questions in the order in which they are asked, and a table whose hit policy is Unique. */
export interface ModelShape {
  /** Major version; links carry it. */
  readonly version: number;
  readonly questions: readonly QuestionShape[];
  readonly rules: readonly RuleShape[];
  /** Every outcome that the rules may name. */
  readonly outcomes: readonly string[];
  readonly twins: readonly TwinsShape[];
}

/** A question of the model `M`. */
export type QuestionOf<M extends ModelShape> = M['questions'][number];

/** The answers that a reader of the model `M` may have given. */
export type AnswersOf<M extends ModelShape> = {
  readonly [Q in QuestionOf<M> as Q['id']]?: Q['options'][number];
};

/** A rule of the model `M`. */
export type RuleOf<M extends ModelShape> = M['rules'][number];
