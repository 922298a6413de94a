import {type ReactNode, useEffect, useRef} from 'react';
import {questionsLeft} from '../engine/questionsLeft';
import {type ChooserState, itemsOf} from '../engine/state';
import {model} from '../model/model';
import {Browse} from './Browse';
import shared from './Chooser.module.css';
import {useChooser} from './ChooserContext';
import {Heading} from './Heading';
import {Options} from './Options';
import {PlanLink} from './PlanLink';
import {SearchBox} from './SearchBox';
import styles from './Start.module.css';
import type {LoadSearch} from './useSearch';

type StartProps = {
  readonly state: ChooserState;
  readonly loadSearch: LoadSearch;
};

/** The first screen: a name to type, groups to browse, and the first question for everything else. */
export function Start({state, loadSearch}: StartProps): ReactNode {
  const {t, id, claimFocus} = useChooser();
  const heading = useRef<HTMLHeadingElement>(null);
  const question = useRef<HTMLParagraphElement>(null);
  useEffect(() => claimFocus({screen: heading.current}), [claimFocus]);
  return (
    <div className={styles.start}>
      <Heading ref={heading}>{t('start.heading')}</Heading>
      <p className={shared.caption}>{t('start.intro', {count: questionsLeft(model, {})})}</p>
      <SearchBox state={state} loadSearch={loadSearch} questionRef={question} />
      <Browse state={state} />
      <section className={styles.questions}>
        <Heading depth={1}>{t('start.questions')}</Heading>
        <p ref={question} id={`${id}-question`} tabIndex={-1} className={styles.legend}>
          {t('question.kind.legend')}
        </p>
        <Options question="kind" state={state} labelledBy={`${id}-question`} />
      </section>
      {/* At the end, where it moves nothing that can be seen when a link is opened. */}
      {itemsOf(state).length > 0 && <PlanLink state={state} />}
    </div>
  );
}
