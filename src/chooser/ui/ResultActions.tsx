import type {ReactNode} from 'react';
import type {ChooserState} from '../engine/state';
import type {ModelRule} from '../model/model';
import {resultMarkdown} from '../render/markdown';
import type {Wording} from '../render/types';
import shared from './Chooser.module.css';
import {useChooser} from './ChooserContext';
import styles from './Result.module.css';

type ResultActionsProps = {
  readonly state: ChooserState;
  readonly rule: ModelRule;
  /** Says something to everybody without moving the focus. */
  readonly announce: (message: string) => void;
  readonly wording: Wording;
};

/** Prints the chooser without the page around it; the style sheet reads the mark. */
function printAlone(): void {
  const {dataset} = document.documentElement;
  dataset.print = 'token-chooser';
  window.addEventListener('afterprint', () => delete dataset.print, {once: true});
  window.print();
}

/** Ways to keep a result: its link, its text as Markdown, paper. */
export function ResultActions({state, rule, announce, wording}: ResultActionsProps): ReactNode {
  const {t, shareUrl, absolute} = useChooser();

  const copy = async (text: string, done: string) => {
    try {
      await navigator.clipboard.writeText(text);
      announce(done);
    } catch {
      announce(t('actions.copyFailed'));
    }
  };
  return (
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
        onClick={() =>
          copy(
            resultMarkdown(state, rule, wording, absolute, shareUrl(state)),
            t('actions.markdownCopied'),
          )
        }
      >
        {t('actions.copyMarkdown')}
      </button>
      <button type="button" className={shared.quiet} onClick={printAlone}>
        {t('actions.print')}
      </button>
    </div>
  );
}
