import {type ReactNode, useEffect, useRef} from 'react';
import type {ChooserState} from '../engine/state';
import {model} from '../model/model';
import type {QuestionId} from '../model/questions';
import {AnswerList} from './AnswerList';
import shared from './Chooser.module.css';
import {useChooser} from './ChooserContext';
import {Heading} from './Heading';
import {Options} from './Options';
import styles from './Question.module.css';
import {StateLink} from './StateLink';

type QuestionProps = {
  readonly question: QuestionId;
  readonly state: ChooserState;
};

/** One question on a screen of its own. */
export function Question({question, state}: QuestionProps): ReactNode {
  const {t, id, claimFocus} = useChooser();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => claimFocus({screen: heading.current}), [claimFocus]);
  const asked = model.questions
    .map((entry) => entry.id)
    .filter((key) => key === question || state.answers[key] !== undefined);
  const position = asked.indexOf(question);
  const previous = asked[position - 1];
  return (
    <div className={styles.question}>
      {previous && (
        <StateLink state={{...state, asking: previous}} className={styles.back}>
          {t('back')}
        </StateLink>
      )}
      <p className={shared.caption}>{t('questionNumber', {number: position + 1})}</p>
      <Heading ref={heading} id={`${id}-question`}>
        {t(`question.${question}.legend`)}
      </Heading>
      <Options question={question} state={state} labelledBy={`${id}-question`} />
      <AnswerList state={state} except={question} />
    </div>
  );
}
