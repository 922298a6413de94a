import {type ReactNode, useEffect, useRef, useState} from 'react';
import type {ChooserCatalogue} from '../catalogue/types';
import {fullCombinations} from '../engine/combinations';
import {type ChooserState, needsPermissionSets} from '../engine/state';
import {type ModelRule, model} from '../model/model';
import {formatDay} from '../render/formatDay';
import {resultContent} from '../render/resultContent';
import type {Line, Wording} from '../render/types';
import {AnswerList} from './AnswerList';
import shared from './Chooser.module.css';
import {useChooser} from './ChooserContext';
import {Flips} from './Flips';
import {Heading} from './Heading';
import {PermissionAdvice} from './PermissionAdvice';
import styles from './Result.module.css';
import {ResultActions} from './ResultActions';
import {RichText} from './RichText';
import {SourceList} from './SourceList';
import {TokenMark} from './TokenMark';

/** What the screen of a result is given. */
export interface ResultScreen {
  readonly state: ChooserState;
  readonly rule: ModelRule;
  /** Says something to everybody without moving the focus. */
  readonly announce: (message: string) => void;
}

/** The answer: which token, why, with which permissions, what to do, and what would change it. */
export function Result({
  state,
  rule,
  announce,
  catalogue,
}: ResultScreen & {readonly catalogue: ChooserCatalogue}): ReactNode {
  const {t, locale, shareUrl, claimFocus} = useChooser();
  const wording: Wording = {t, locale, catalogue};
  const content = resultContent(state, rule, wording);
  const heading = useRef<HTMLHeadingElement>(null);
  const permissions = useRef<HTMLHeadingElement>(null);
  useEffect(
    () => claimFocus({screen: heading.current, permissions: permissions.current}),
    [claimFocus],
  );
  const [url, setUrl] = useState('');
  useEffect(() => setUrl(shareUrl(state)), [shareUrl, state]);

  return (
    <div className={styles.result}>
      <TokenMark outcome={rule.outcome} />
      <Heading ref={heading}>{content.title}</Heading>
      <p className={styles.lead}>{content.lead}</p>

      <Section heading={t('result.why')}>
        <p>{content.reason}</p>
        {content.isInferred && <p>{t('inferred')}</p>}
        {content.conflict && (
          <div className={shared.conflict}>
            <p>
              <b>{t('conflict.heading')}</b>
            </p>
            <ul>
              {content.conflict.positions.map((position) => (
                <li key={position}>{position}</li>
              ))}
            </ul>
            <p>{content.conflict.conclusion}</p>
          </div>
        )}
        <SourceList sources={content.sources} wording={wording} />
      </Section>

      {needsPermissionSets(rule) && (
        <PermissionAdvice state={state} wording={wording} headingRef={permissions} />
      )}

      <Section heading={t('result.next')}>
        <ol>
          <Lines lines={content.steps} />
        </ol>
      </Section>

      {content.notes.length > 0 && (
        <Section heading={t('result.notes')}>
          <ul>
            <Lines lines={content.notes} />
          </ul>
          <SourceList sources={content.noteSources} wording={wording} />
        </Section>
      )}

      <Flips state={state} flips={content.flips} />
      <AnswerList state={state} />
      <ResultActions state={state} rule={rule} announce={announce} wording={wording} />
      <p className={shared.caption}>
        {t('result.checked', {
          count: fullCombinations(model).length,
          date: formatDay(catalogue.checked, locale),
        })}
      </p>
      <p className={styles.printOnly}>{t('markdown.link', {url})}</p>
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
