import {type ReactNode, useCallback, useEffect, useMemo, useRef, useState} from 'react';
import {type ChooserState, decisionOf} from '../engine/state';
import {decodeState, encodeState, type LinkNotice} from '../engine/urlCodec';
import type {Answers} from '../model';
import styles from './Chooser.module.css';
import {ChooserProvider, type ChooserTools, type FocusTarget} from './ChooserContext';
import {Outline} from './Outline';
import {QuestionForm} from './QuestionForm';
import {Result} from './Result';
import {RuleTable} from './RuleTable';
import type {ChooserLocation} from './useChooserLocation';

/** What the chooser needs of the page, whatever framework that is made with. */
export interface ChooserProps
  extends Pick<
    ChooserTools,
    'locale' | 't' | 'catalogue' | 'Link' | 'id' | 'headingLevel' | 'absolute'
  > {
  /** Where the state is kept; the component itself keeps none of it. */
  readonly location: ChooserLocation;
  /** Answers to begin with where the link holds none. */
  readonly initial?: Answers | undefined;
  /** Leaves out the decision table below. */
  readonly isCompact?: boolean;
}

/** The chooser: one question at a time, then the answer. Address → answers → screen. */
export function Chooser({location, initial, isCompact, ...page}: ChooserProps): ReactNode {
  const {id, t, locale, catalogue, Link, headingLevel, absolute} = page;
  const {search, pathname, hash, push, replace, arrivals} = location;
  const link = useMemo(() => decodeState(search), [search]);
  const isUntouched = Object.keys(link.state.answers).length === 0;
  const state: ChooserState =
    isUntouched && initial ? {...link.state, answers: initial} : link.state;
  const decision = decisionOf(state);
  const question =
    state.asking ?? (decision.kind === 'question' ? decision.question.id : undefined);

  const [notice, setNotice] = useState<LinkNotice>();
  const [message, announce] = useAnnouncement();
  const heading = useRef<HTMLHeadingElement>(null);
  const permissions = useRef<HTMLHeadingElement>(null);
  const focusTarget = useRef<FocusTarget>('screen');

  useEffect(() => {
    if (arrivals === 0) return;
    setNotice(undefined);
    announce('');
    const target = focusTarget.current === 'permissions' ? permissions : heading;
    focusTarget.current = 'screen';
    moveFocus(target.current ?? heading.current);
  }, [arrivals, announce]);

  // A link that was mended keeps its notice until the reader takes the next step.
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
      ...{id, t, locale, catalogue, Link, headingLevel, absolute},
      hrefOf: (to) => addressOf(to, foreign),
      shareUrl: (to) => new URL(addressOf(to, []), window.location.href).href,
      go: (to, target = 'screen') => {
        focusTarget.current = target;
        push(encodeState(to, foreign));
      },
    };
  }, [id, t, locale, catalogue, Link, headingLevel, absolute, pathname, hash, foreign, push]);

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
        <section id={id} className={styles.frame} aria-label={t('region')}>
          {shown && <p className={styles.notice}>{t(`notice.${shown}`)}</p>}
          {question || decision.kind === 'question' ? (
            <QuestionForm
              key={search}
              question={question ?? 'workflow'}
              state={state}
              onAnswer={answer}
              headingRef={heading}
            />
          ) : (
            <Result
              state={state}
              rule={decision.rule}
              headingRef={heading}
              permissionsRef={permissions}
              announce={announce}
            />
          )}
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

/** Focuses a heading and, only if it is not in sight, brings it below the header of the page. */
function moveFocus(element: HTMLElement | null): void {
  if (!element) return;
  element.focus({preventScroll: true});
  const {top, bottom} = element.getBoundingClientRect();
  const margin =
    Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  if (top < margin || bottom > window.innerHeight * 0.6) element.scrollIntoView({block: 'start'});
}
