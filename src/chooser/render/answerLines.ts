import {model} from '../model/model';
import type {Answers, QuestionId} from '../model/questions';
import {optionKey} from './options';
import type {Wording} from './types';

/** An answer that the reader gave, in words. */
export interface AnswerLine {
  readonly question: QuestionId;
  readonly asked: string;
  readonly answered: string;
}

/** The answers of a reader in words, in the order of the questions. */
export function answerLines(answers: Answers, {t}: Pick<Wording, 't'>): AnswerLine[] {
  return model.questions.flatMap(({id}) => {
    const option = answers[id];
    return option === undefined
      ? []
      : [
          {
            question: id,
            asked: t(`question.${id}.short`),
            answered: t(optionKey(id, option, 'label')),
          },
        ];
  });
}
