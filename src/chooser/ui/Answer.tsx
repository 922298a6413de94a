import {type ReactNode, useEffect, useRef} from 'react';
import type {ChooserCatalogue} from '../catalogue/types';
import {type ChooserState, tasksFor} from '../engine/state';
import {workflowPage} from '../model/links';
import {answerContent} from '../render/answerContent';
import {formatDay} from '../render/formatDay';
import type {Line, Wording} from '../render/types';
import styles from './Answer.module.css';
import {AnswerActions} from './AnswerActions';
import {AnswerList} from './AnswerList';
import {Changes} from './Changes';
import shared from './Chooser.module.css';
import {useChooser} from './ChooserContext';
import {Conflicts} from './Conflicts';
import {Heading} from './Heading';
import {NarrowForm} from './NarrowForm';
import {Permissions} from './Permissions';
import {PlanTable} from './PlanTable';
import {RequestBlocks} from './RequestBlocks';
import {RichText} from './RichText';
import {SourceList} from './SourceList';
import {TokenMark} from './TokenMark';

/** What the screen of an answer is given. */
export interface AnswerScreen {
  readonly state: ChooserState;
}

type AnswerProps = AnswerScreen & {readonly catalogue: ChooserCatalogue};

/** The screen of everything that needs the catalogue: an answer, or the table of several. */
export function Answer({state, catalogue}: AnswerProps): ReactNode {
  return state.show === 'plan' ? (
    <PlanTable state={state} catalogue={catalogue} />
  ) : (
    <SingleAnswer state={state} catalogue={catalogue} />
  );
}

/** Which token, why, with which permissions, how to get and try it, and what would change it. */
function SingleAnswer({state, catalogue}: AnswerProps): ReactNode {
  const {t, locale, claimFocus, Link} = useChooser();
  const wording: Wording = {t, locale, catalogue};
  const heading = useRef<HTMLHeadingElement>(null);
  const permissions = useRef<HTMLHeadingElement>(null);
  useEffect(
    () => claimFocus({screen: heading.current, permissions: permissions.current}),
    [claimFocus],
  );
  const content = answerContent(state, wording);
  if (content === undefined) return null;
  const isNarrowable =
    content.plans.length > 0 || tasksFor(state).length > 0 || content.request !== undefined;
  // A plan that the reader has named and that can't do it comes before everything else.
  const [only] = state.plan === undefined ? [] : content.plans;
  return (
    <div className={styles.answer}>
      <TokenMark outcome={content.outcome} />
      <Heading ref={heading}>
        {content.subject !== undefined && (
          <span className={styles.subject}>
            {content.subject}
            <span className={shared.hidden}>: </span>
          </span>
        )}
        {content.title}
      </Heading>
      <p className={styles.lead}>{content.lead}</p>
      {only && only.gap.length > 0 && (
        <div className={shared.conflict}>
          {only.gap.map((sentence) => (
            <p key={sentence}>
              <RichText text={sentence} />
            </p>
          ))}
        </div>
      )}

      <Section heading={t('result.why')}>
        <p>{content.reason}</p>
        {content.basis !== '' && <p>{content.basis}</p>}
        <SourceList sources={content.sources} wording={wording} />
        <Conflicts conflicts={content.conflicts} wording={wording} />
      </Section>

      {isNarrowable && (
        <Permissions content={content} wording={wording} headingRef={permissions}>
          <NarrowForm state={state} content={content} catalogue={catalogue} />
        </Permissions>
      )}

      {content.steps.length > 0 && (
        <Section heading={t('result.next')}>
          <ol>
            <Lines lines={content.steps} />
          </ol>
        </Section>
      )}

      {content.request && <RequestBlocks request={content.request} />}

      {content.notes.length > 0 && (
        <Section heading={t('result.notes')}>
          <ul>
            <Lines lines={content.notes} />
          </ul>
          <SourceList sources={content.noteSources} wording={wording} />
        </Section>
      )}

      <Changes changes={content.changes} />
      <AnswerList state={state} />
      <AnswerActions state={state} content={content} wording={wording} />
      {state.workflow !== undefined && (
        <p className={styles.details}>
          <Link to={`${workflowPage}#${state.workflow}`}>{t('result.details')}</Link>
        </p>
      )}
      <p className={shared.caption}>
        {t('result.checked', {date: formatDay(catalogue.checked, locale)})}
      </p>
    </div>
  );
}

function Section({heading, children}: {readonly heading: string; readonly children: ReactNode}) {
  return (
    <section>
      <Heading depth={1}>{heading}</Heading>
      {children}
    </section>
  );
}

function Lines({lines}: {readonly lines: readonly Line[]}): ReactNode {
  return lines.map(({id, text, href}) => (
    <li key={id}>
      <RichText text={text} href={href} />
    </li>
  ));
}
