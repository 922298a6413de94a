import type {QuestionShape} from './types';

/** The answers that each question offers. Ids stand in links: they are never renamed or translated. */
export const options = {
  kind: ['users', 'git', 'tableau', 'built-in', 'webhook', 'state', 'person', 'ordinary'],
  signin: ['client', 'local', 'no', 'unsure'],
  stage: ['development', 'production', 'both', 'unsure'],
} as const;

/** Options for readers whom none of the others fits; they come last in every list. */
export const lastOptions: readonly string[] = ['ordinary', 'unsure'];

/** Id of a question. */
export type QuestionId = keyof typeof options;

/** Id of an answer to the question `Q`. */
export type OptionId<Q extends QuestionId> = (typeof options)[Q][number];

/** Answers of a reader, complete or not. */
export type Answers = {readonly [Q in QuestionId]?: OptionId<Q>};

/** A condition on answers; an unknown question or option does not compile. */
export type Condition = {readonly [Q in QuestionId]?: readonly OptionId<Q>[]};

interface Question extends QuestionShape {
  readonly id: QuestionId;
  readonly askedWhen: readonly Condition[];
}

/**
 * The questions in the order in which they are asked: is it a dbt API token at all, and does it
 * need a particular person (both in `kind`); can somebody sign in; development or production.
 */
export const questions = [
  {id: 'kind', options: options.kind, askedWhen: [{}]},
  {id: 'signin', options: options.signin, askedWhen: [{kind: ['ordinary']}]},
  {
    id: 'stage',
    options: options.stage,
    askedWhen: [{kind: ['ordinary'], signin: ['no', 'unsure']}],
  },
] as const satisfies readonly Question[];

/**
 * Answers that always lead to the same token. Who does not know yet whether somebody can sign in,
 * or where it will run, gets the order that is safe in both cases, with a reason of its own.
 */
export const twins = [
  {question: 'signin', options: ['no', 'unsure']},
  {question: 'stage', options: ['both', 'unsure']},
] as const satisfies readonly {
  [Q in QuestionId]: {question: Q; options: readonly [OptionId<Q>, OptionId<Q>]};
}[QuestionId][];
