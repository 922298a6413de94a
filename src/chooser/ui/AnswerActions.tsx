import {type ReactNode, useEffect, useState} from 'react';
import {type ChooserState, withOneMore} from '../engine/state';
import type {AnswerContent} from '../render/answerContent';
import {answerMarkdown} from '../render/markdown';
import type {Wording} from '../render/types';
import styles from './Answer.module.css';
import shared from './Chooser.module.css';
import {useChooser} from './ChooserContext';
import {PlanLink} from './PlanLink';
import {printAlone} from './printAlone';
import {StateLink} from './StateLink';
import {useCopy} from './useCopy';

type AnswerActionsProps = {
  readonly state: ChooserState;
  readonly content: AnswerContent;
  readonly wording: Wording;
};

/** Ways to keep an answer: its link, its text as Markdown, paper, or a place on a plan of several. */
export function AnswerActions({state, content, wording}: AnswerActionsProps): ReactNode {
  const {t, shareUrl, absolute} = useChooser();
  const copy = useCopy();
  const [url, setUrl] = useState('');
  useEffect(() => setUrl(shareUrl(state)), [shareUrl, state]);
  const markdown = () => answerMarkdown(state, content, wording, absolute, shareUrl(state));
  return (
    <>
      <div className={styles.actions}>
        <button
          type="button"
          className={shared.quiet}
          onClick={() => copy(shareUrl(state), t('actions.linkCopied'))}
        >
          {t('actions.copyLink')}
        </button>
        <button
          type="button"
          className={shared.quiet}
          onClick={() => copy(markdown(), t('actions.markdownCopied'))}
        >
          {t('actions.copyMarkdown')}
        </button>
        <button type="button" className={shared.quiet} onClick={printAlone}>
          {t('actions.print')}
        </button>
        <StateLink state={withOneMore(state)} className={shared.target}>
          {t('actions.addAnother')}
        </StateLink>
      </div>
      {state.also !== undefined && <PlanLink state={state} />}
      <p className={styles.printOnly}>{t('markdown.link', {url})}</p>
    </>
  );
}
