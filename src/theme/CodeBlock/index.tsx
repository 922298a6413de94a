import {CopyCode} from '@site/src/components/CopyCode';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** A block of code, as the build hands it over (`html`) or as a component writes it (`children`). */
export interface Props {
  readonly language?: string;
  readonly title?: string;
  /** The code, coloured while the site was built; see `src/plugins/codeHighlighting`. */
  readonly html?: string;
  readonly children?: ReactNode;
  readonly className?: string;
}

/** Replaces the stock block, which would highlight in the browser. */
export default function CodeBlock({language, title, html, children, className}: Props): ReactNode {
  return (
    <div
      className={clsx('theme-code-block', styles.block, className)}
      // Code is written in no human language; a screen reader shall not guess.
      translate="no"
      dir="ltr"
      {...(language && {'data-language': language})}
    >
      {title && <div className={styles.title}>{title}</div>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <pre tabIndex={0}>
        {html === undefined ? (
          <code>{children}</code>
        ) : (
          // biome-ignore lint/security/noDangerouslySetInnerHtml: written by our own build
          <code dangerouslySetInnerHTML={{__html: html}} />
        )}
      </pre>
      <CopyCode />
    </div>
  );
}
