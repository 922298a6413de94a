import {outcomes} from './outcomes';
import {questions, twins} from './questions';
import {rules} from './rules';
import type {ModelShape, RuleOf} from './types';

/** The decision model of the token chooser: which credential, from at most three answers. */
export const model = {
  version: 2,
  questions,
  rules,
  outcomes: outcomes.map(({id}) => id),
  twins,
} as const satisfies ModelShape;

/** The decision model's type, for the functions of the engine. */
export type Model = typeof model;

/** A rule of this model with its literal id. */
export type ModelRule = RuleOf<Model>;
