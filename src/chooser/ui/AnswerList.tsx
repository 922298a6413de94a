import type {ReactNode} from 'react';
import type {ChooserState} from '../engine/state';
import type {QuestionId} from '../model/questions';
import {answerLines} from '../render/answerLines';
import styles from './AnswerList.module.css';
import shared from './Chooser.module.css';
import {useChooser} from './ChooserContext';
import {Heading} from './Heading';
import {StateLink} from './StateLink';

type AnswerListProps = {
  readonly state: ChooserState;
  /** The question on the screen, which is not listed. */
  readonly except?: QuestionId;
};

/** The answers given so far, each with a link to change it. Nothing while there are none. */
export function AnswerList({state, except}: AnswerListProps): ReactNode {
  const tools = useChooser();
  const {t} = tools;
  const {plan, region, also} = state;
  const lines = answerLines(state.answers, tools).filter(({question}) => question !== except);
  const fresh: ChooserState = {
    answers: {},
    ...(plan !== undefined && {plan}),
    ...(region !== undefined && {region}),
    ...(also !== undefined && {also}),
  };
  if (lines.length === 0) {
    return state.workflow === undefined ? null : (
      <p className={styles.again}>
        <StateLink state={fresh} className={shared.target}>
          {t('answers.another')}
        </StateLink>
      </p>
    );
  }
  return (
    <div className={styles.answers}>
      <Heading depth={1}>{t('answers.heading')}</Heading>
      <dl>
        {lines.map(({question, asked, answered}) => (
          <div key={question}>
            <dt>{asked}</dt>
            <dd>{answered}</dd>
            <dd className={styles.change}>
              <StateLink state={{...state, asking: question}} className={shared.target}>
                <span aria-hidden="true">{t('answers.change')}</span>
                <span className={shared.hidden}>{t(`question.${question}.change`)}</span>
              </StateLink>
            </dd>
          </div>
        ))}
      </dl>
      <StateLink state={fresh} className={shared.target}>
        {t('answers.startAgain')}
      </StateLink>
    </div>
  );
}
