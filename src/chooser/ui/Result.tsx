import {type ReactNode, type Ref, useEffect, useState} from 'react';
import {fullCombinations} from '../engine/combinations';
import {type ChooserState, needsPermissionSets} from '../engine/state';
import {type ModelRule, model} from '../model';
import {resultContent} from '../render/resultContent';
import type {Line} from '../render/types';
import {formatDay} from '../render/words';
import {AnswerList} from './AnswerList';
import styles from './Chooser.module.css';
import {useChooser} from './ChooserContext';
import {Flips} from './Flips';
import {Heading} from './Heading';
import {PermissionAdvice} from './PermissionAdvice';
import {ResultActions} from './ResultActions';
import {RichText} from './RichText';
import {SourceList} from './SourceList';
import {TokenMark} from './TokenMark';

type ResultProps = {
  readonly state: ChooserState;
  readonly rule: ModelRule;
  readonly headingRef: Ref<HTMLHeadingElement>;
  readonly permissionsRef: Ref<HTMLHeadingElement>;
  readonly announce: (message: string) => void;
};

/** The answer: which token, why, with which permissions, what to do, and what would change it. */
export function Result({
  state,
  rule,
  headingRef,
  permissionsRef,
  announce,
}: ResultProps): ReactNode {
  const tools = useChooser();
  const {t, locale, catalogue, shareUrl} = tools;
  const content = resultContent(state, rule, tools);
  const [url, setUrl] = useState('');
  useEffect(() => setUrl(shareUrl(state)), [shareUrl, state]);

  return (
    <div className={styles.result} data-outcome={rule.outcome}>
      <TokenMark outcome={rule.outcome} />
      <Heading ref={headingRef} className={styles.heading}>
        {content.title}
      </Heading>
      <p className={styles.lead}>{content.lead}</p>

      <Section heading={t('result.why')}>
        <p>{content.reason}</p>
        {content.isInferred && <p className={styles.muted}>{t('inferred')}</p>}
        {content.conflict && (
          <div className={styles.conflict}>
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
        <SourceList sources={content.sources} />
      </Section>

      {needsPermissionSets(rule) && <PermissionAdvice state={state} headingRef={permissionsRef} />}

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
          <SourceList sources={content.noteSources} />
        </Section>
      )}

      <Flips state={state} flips={content.flips} />
      <AnswerList state={state} />
      <ResultActions state={state} rule={rule} announce={announce} />
      <p className={styles.muted}>
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
      <Heading depth={1} className={styles.sectionHeading}>
        {heading}
      </Heading>
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
