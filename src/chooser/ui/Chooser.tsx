import {type ReactNode, useCallback, useEffect, useMemo, useRef, useState} from 'react';
import {type ChooserState, decisionOf, isComplete} from '../engine/state';
import {decodeState, encodeState, type LinkNotice} from '../engine/urlCodec';
import type {QuestionId} from '../model/questions';
import type {AnswerScreen} from './Answer';
import styles from './Chooser.module.css';
import {
  ChooserProvider,
  type ChooserTools,
  type FocusTarget,
  type PageTools,
  PageToolsProvider,
} from './ChooserContext';
import {moveFocus} from './moveFocus';
import {Outline} from './Outline';
import {Question} from './Question';
import {Reference} from './Reference';
import {Start} from './Start';
import type {ChooserLocation} from './useChooserLocation';
import {type Load, useOnDemand} from './useOnDemand';
import type {LoadSearch} from './useSearch';

/** What the chooser needs of the page, whatever framework that is made with. */
export interface ChooserProps extends PageTools {
  /** Where the state is kept; the component itself keeps none of it. */
  readonly location: ChooserLocation;
  /** Gets the screen of answers, which is only needed once there is one. */
  readonly loadAnswer: Load<AnswerScreen>;
  /** Gets the search by name, which is only needed once somebody types. */
  readonly loadSearch: LoadSearch;
  /** State to begin with where the link holds none. */
  readonly initial?: ChooserState | undefined;
  /** Leaves out the rules and the diagram below. */
  readonly isCompact?: boolean;
}

/** The screen that a state is shown on: the start, a question, or an answer. */
function screenOf(state: ChooserState): 'start' | 'answer' | QuestionId {
  if (state.show !== undefined) return 'answer';
  if (state.asking !== undefined) return state.asking;
  if (isComplete(state)) return 'answer';
  const decision = decisionOf(state);
  const open = decision.kind === 'question' ? decision.question.id : 'kind';
  return open === 'kind' ? 'start' : open;
}

/** The chooser: a name or one question at a time, then the answer. Address → state → screen. */
export function Chooser({
  location,
  loadAnswer,
  loadSearch,
  initial,
  isCompact,
  ...page
}: ChooserProps): ReactNode {
  const {id, t, locale, names, Link, headingLevel, absolute} = page;
  const {search, pathname, hash, push, replace, arrivals} = location;
  const isWorkflow = useCallback(
    (text: string) => names.workflows.some((workflow) => workflow.id === text),
    [names],
  );
  const link = useMemo(() => decodeState(search, isWorkflow), [search, isWorkflow]);
  const isUntouched = encodeState(link.state) === '';
  const state = isUntouched && initial ? initial : link.state;
  const screen = screenOf(state);
  const [Answer, answer] = useOnDemand(loadAnswer, screen === 'answer');

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
  const pageTools = useMemo<PageTools>(
    () => ({id, t, locale, names, Link, headingLevel, absolute}),
    [id, t, locale, names, Link, headingLevel, absolute],
  );
  const tools = useMemo<ChooserTools>(() => {
    const addressOf = (to: ChooserState, others: readonly string[]) =>
      `${pathname}${encodeState(to, others)}#${hash}`;
    return {
      ...pageTools,
      ...{claimFocus, announce},
      hrefOf: (to) => addressOf(to, foreign),
      shareUrl: (to) => new URL(addressOf(to, []), window.location.href).href,
      go: (to, heading = 'screen') => {
        target.current = heading;
        push(encodeState(to, foreign));
      },
    };
  }, [pageTools, claimFocus, announce, pathname, hash, foreign, push]);

  const shown = link.notice ?? notice;
  return (
    <PageToolsProvider value={pageTools}>
      <div className={styles.chooser}>
        <ChooserProvider value={tools}>
          <section
            id={id}
            className={styles.frame}
            aria-label={t('region')}
            onFocus={answer.preload}
            onPointerEnter={answer.preload}
          >
            {shown && <p className={styles.notice}>{t(`notice.${shown}`)}</p>}
            {screen === 'start' && <Start state={state} loadSearch={loadSearch} />}
            {screen !== 'start' && screen !== 'answer' && (
              <Question key={screen} question={screen} state={state} />
            )}
            {screen === 'answer' && Answer && <Answer key={search} state={state} />}
            {answer.hasFailed && <p className={styles.notice}>{t('result.failed')}</p>}
            <p role="status" className={styles.status}>
              {message}
            </p>
            <noscript>
              <Outline />
            </noscript>
          </section>
        </ChooserProvider>
        {!isCompact && <Reference />}
      </div>
    </PageToolsProvider>
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
