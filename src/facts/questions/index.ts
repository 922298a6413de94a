import {errorQuestions} from './errors';
import {permissionQuestions} from './permissions';
import type {QuestionEntry} from './question';
import {tokenQuestions} from './tokens';

const catalogue = [...tokenQuestions, ...permissionQuestions, ...errorQuestions] as const;

/** Id of a question, and the last part of its page's address. */
export type QuestionId = (typeof catalogue)[number]['id'];

/** A question, its id narrowed to the known ones. */
export type Question = QuestionEntry & {readonly id: QuestionId};

/** Questions that people really ask, each with a page of its own. */
export const questions: readonly Question[] = catalogue;

export * from './question';
