import {type ReactNode, useCallback, useEffect, useMemo, useRef, useState} from 'react';
import {type ChooserState, decisionOf} from '../engine/state';
import {decodeState, encodeState, type LinkNotice} from '../engine/urlCodec';
import type {Answers} from '../model/questions';
import styles from './Chooser.module.css';
import {ChooserProvider, type ChooserTools, type FocusTarget} from './ChooserContext';
import {moveFocus} from './moveFocus';
import {Outline} from './Outline';
import {QuestionForm} from './QuestionForm';
import type {ResultScreen} from './Result';
import {RuleTable} from './RuleTable';
import type {ChooserLocation} from './useChooserLocation';
import {type Load, useOnDemand} from './useOnDemand';

/** What the chooser needs of the page, whatever framework that is made with. */
export interface ChooserProps
  extends Pick<ChooserTools, 'locale' | 't' | 'Link' | 'id' | 'headingLevel' | 'absolute'> {
  /** Where the state is kept; the component itself keeps none of it. */
  readonly location: ChooserLocation;
  /** Gets the screen of results, which is only needed once there is one. */
  readonly loadResult: Load<ResultScreen>;
  /** Answers to begin with where the link holds none. */
  readonly initial?: Answers | undefined;
  /** Leaves out the decision table below. */
  readonly isCompact?: boolean;
}

/** The chooser: one question at a time, then the answer. Address → answers → screen. */
export function Chooser({
  location,
  loadResult,
  initial,
  isCompact,
  ...page
}: ChooserProps): ReactNode {
  const {id, t, locale, Link, headingLevel, absolute} = page;
  const {search, pathname, hash, push, replace, arrivals} = location;
  const link = useMemo(() => decodeState(search), [search]);
  const isUntouched = Object.keys(link.state.answers).length === 0;
  const state: ChooserState =
    isUntouched && initial ? {...link.state, answers: initial} : link.state;
  const decision = decisionOf(state);
  const question =
    state.asking ?? (decision.kind === 'question' ? decision.question.id : undefined);
  const [Result, result] = useOnDemand(loadResult, question === undefined);

  const [notice, setNotice] = useState<LinkNotice>();
  const [message, announce] = useAnnouncement();

  const handled = useRef(0);
  const target = useRef<FocusTarget>('screen');
  const claimFocus = useCallback<ChooserTools['claimFocus']>(
    (headings) => {
      if (handled.current === arrivals) return;
      handled.current = arrivals;
      moveFocus(headings[target.current] ?? headings.screen);
      target.current = 'screen';
    },
    [arrivals],
  );

  // The order of these two matters: a mended link keeps its notice until the reader's next step.
  useEffect(() => {
    if (arrivals === 0) return;
    setNotice(undefined);
    announce('');
  }, [arrivals, announce]);
  useEffect(() => {
    if (link.canonical === search) return;
    setNotice(link.notice);
    replace(link.canonical);
  }, [link, search, replace]);

  const {foreign} = link;
  const tools = useMemo<ChooserTools>(() => {
    const addressOf = (to: ChooserState, others: readonly string[]) =>
      `${pathname}${encodeState(to, others)}#${hash}`;
    return {
      ...{id, t, locale, Link, headingLevel, absolute, claimFocus},
      hrefOf: (to) => addressOf(to, foreign),
      shareUrl: (to) => new URL(addressOf(to, []), window.location.href).href,
      go: (to, heading = 'screen') => {
        target.current = heading;
        push(encodeState(to, foreign));
      },
    };
  }, [id, t, locale, Link, headingLevel, absolute, claimFocus, pathname, hash, foreign, push]);

  const answer = (option: string) => {
    if (!question) return;
    const {asking: _, ...rest} = state;
    const next: ChooserState = {...rest, answers: {...state.answers, [question]: option}};
    // The question with its answer becomes the entry that the browser's Back returns to.
    replace(encodeState({...next, asking: question}, foreign));
    tools.go(next);
  };

  const shown = link.notice ?? notice;
  return (
    <ChooserProvider value={tools}>
      <div className={styles.chooser}>
        <section
          id={id}
          className={styles.frame}
          aria-label={t('region')}
          onFocus={result.preload}
          onPointerEnter={result.preload}
        >
          {shown && <p className={styles.notice}>{t(`notice.${shown}`)}</p>}
          {question && (
            <QuestionForm key={search} question={question} state={state} onAnswer={answer} />
          )}
          {Result && decision.kind === 'result' && !question && (
            <Result state={state} rule={decision.rule} announce={announce} />
          )}
          {result.hasFailed && <p className={styles.notice}>{t('result.failed')}</p>}
          <p role="status" className={styles.status}>
            {message}
          </p>
          <noscript>
            <Outline />
          </noscript>
        </section>
        {!isCompact && <RuleTable />}
      </div>
    </ChooserProvider>
  );
}

/** A message for the status region. The same message twice is made different, or it stays unsaid. */
function useAnnouncement(): [message: string, announce: (message: string) => void] {
  const [message, setMessage] = useState('');
  const announce = useCallback(
    (next: string) => setMessage((last) => (last !== '' && last === next ? `${next}\u00A0` : next)),
    [],
  );
  return [message, announce];
}
