import type {QuestionShape} from './types';

/** The answers that each question offers. Ids stand in links: they are never renamed or translated. */
export const options = {
  workflow: ['cli', 'integration', 'script', 'sheets', 'terraform', 'other'],
  actor: ['user', 'system', 'unsure'],
  stage: ['development', 'production', 'both', 'unsure'],
} as const;

/** Options for readers whom none of the others fits; they come last in every list. */
export const lastOptions: readonly string[] = ['other', 'unsure'];

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

/** The questions in the order in which they are asked. */
export const questions = [
  {id: 'workflow', options: options.workflow, askedWhen: [{}]},
  {id: 'actor', options: options.actor, askedWhen: [{workflow: ['sheets', 'other']}]},
  {
    id: 'stage',
    options: options.stage,
    askedWhen: [{workflow: ['terraform', 'script']}, {workflow: ['other'], actor: ['unsure']}],
  },
] as const satisfies readonly Question[];

/**
 * Answers that always lead to the same token. Terraform in staging is treated like a script under
 * test, so both take the same rules; they differ in the advice that follows.
 */
export const twins = [
  {question: 'workflow', options: ['script', 'terraform']},
] as const satisfies readonly {
  question: QuestionId;
  options: readonly [OptionId<'workflow'>, OptionId<'workflow'>];
}[];
