import type {ReactNode} from 'react';
import type {ChooserState} from '../engine/state';
import {lastOptions, options, type QuestionId} from '../model/questions';
import {optionKey, sortedOptions} from '../render/options';
import shared from './Chooser.module.css';
import {useChooser} from './ChooserContext';
import styles from './Options.module.css';
import {StateLink} from './StateLink';

type OptionsProps = {
  readonly question: QuestionId;
  readonly state: ChooserState;
  /** Id of the heading that asks the question. */
  readonly labelledBy: string;
};

/**
 * The answers to a question as links: one press answers it, and nothing happens before. An answer
 * given earlier is marked; answers to later questions are kept as far as they still count.
 */
export function Options({question, state, labelledBy}: OptionsProps): ReactNode {
  const tools = useChooser();
  const {t} = tools;
  const {asking: _, workflow: __, ...rest} = state;
  return (
    <ul className={styles.options} aria-labelledby={labelledBy}>
      {sortedOptions({id: question, options: options[question]}, tools).map((option) => {
        const isChosen = state.answers[question] === option;
        return (
          <li key={option} data-last={lastOptions.includes(option)}>
            <StateLink
              state={{...rest, answers: {...state.answers, [question]: option}}}
              className={styles.option}
              isCurrent={isChosen}
            >
              <span className={styles.label}>{t(optionKey(question, option, 'label'))}</span>
              <span className={styles.hint}>
                <span className={shared.hidden}>: </span>
                {t(optionKey(question, option, 'hint'))}
              </span>
              {isChosen && <span className={styles.chosen}>{t('chosen')}</span>}
            </StateLink>
          </li>
        );
      })}
    </ul>
  );
}
