import clsx from 'clsx';
import {type FormEvent, Fragment, type ReactNode, useEffect, useRef, useState} from 'react';
import {questionsLeft} from '../engine/questionsLeft';
import type {ChooserState} from '../engine/state';
import {model} from '../model/model';
import {lastOptions, options, type QuestionId} from '../model/questions';
import {optionKey, sortedOptions} from '../render/options';
import {AnswerList} from './AnswerList';
import shared from './Chooser.module.css';
import {useChooser} from './ChooserContext';
import {ErrorSummary} from './ErrorSummary';
import {Heading} from './Heading';
import styles from './QuestionForm.module.css';
import {StateLink} from './StateLink';

type QuestionFormProps = {
  readonly question: QuestionId;
  readonly state: ChooserState;
  /** Called with the chosen option. */
  readonly onAnswer: (option: string) => void;
};

/**
 * One question with native radio buttons. They are uncontrolled and read on submission, so that a
 * choice made before the script was ready still counts; sent by the browser itself, the form makes
 * a link that the chooser reads.
 */
export function QuestionForm({question, state, onAnswer}: QuestionFormProps): ReactNode {
  const tools = useChooser();
  const {t, id, claimFocus} = tools;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => claimFocus({screen: heading.current}), [claimFocus]);
  const [isMissing, setMissing] = useState(false);
  const summaryRef = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isMissing) summaryRef.current?.focus();
  }, [isMissing]);

  const asked = model.questions
    .map((entry) => entry.id)
    .filter((key) => key === question || state.answers[key] !== undefined);
  const previous = asked[asked.indexOf(question) - 1];
  const sorted = sortedOptions({id: question, options: options[question]}, tools);
  const fieldId = (option: string) => `${id}-${question}-${option}`;
  const errorId = `${id}-error`;

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const option = new FormData(event.currentTarget).get(question);
    if (typeof option === 'string') return onAnswer(option);
    setMissing(true);
    summaryRef.current?.focus();
  };

  return (
    <form className={styles.form} method="get" action={`#${id}`} noValidate onSubmit={onSubmit}>
      {isMissing && (
        <ErrorSummary
          ref={summaryRef}
          message={t(`question.${question}.error`)}
          fieldId={fieldId(sorted[0] ?? '')}
        />
      )}
      {previous && (
        <StateLink
          state={{...state, asking: previous}}
          className={clsx(shared.target, styles.back)}
        >
          {t('back')}
        </StateLink>
      )}
      <p className={shared.caption}>
        {previous
          ? t('questionNumber', {number: asked.indexOf(question) + 1})
          : t('intro', {count: questionsLeft(model, {})})}
      </p>
      <fieldset {...(isMissing && {'aria-describedby': errorId})}>
        <legend>
          <Heading ref={heading}>{t(`question.${question}.legend`)}</Heading>
        </legend>
        {isMissing && (
          <p id={errorId} className={styles.error}>
            <span className={shared.hidden}>{t('error.prefix')} </span>
            {t(`question.${question}.error`)}
          </p>
        )}
        {sorted.map((option) => (
          <Fragment key={option}>
            {lastOptions.includes(option) && <p className={styles.divider}>{t('or')}</p>}
            <div className={styles.option}>
              <input
                type="radio"
                id={fieldId(option)}
                name={question}
                value={option}
                defaultChecked={state.answers[question] === option}
                aria-describedby={`${fieldId(option)}-hint`}
              />
              <label htmlFor={fieldId(option)}>{t(optionKey(question, option, 'label'))}</label>
              <span id={`${fieldId(option)}-hint`} className={styles.hint}>
                {t(optionKey(question, option, 'hint'))}
              </span>
            </div>
          </Fragment>
        ))}
      </fieldset>
      <button type="submit" className={shared.continue}>
        {t('continue')}
      </button>
      <AnswerList state={state} except={question} />
    </form>
  );
}
