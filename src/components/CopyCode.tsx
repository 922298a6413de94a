import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import {type MouseEvent, type ReactNode, useEffect, useRef, useState} from 'react';
import styles from './CopyCode.module.css';

const SHOWN_MILLISECONDS = 2000;

/** A button that copies the code of the block that it stands in, and says so for a moment. */
export function CopyCode(): ReactNode {
  const [copied, setCopied] = useState(false);
  const timer = useRef<number | undefined>(undefined);
  useEffect(() => () => window.clearTimeout(timer.current), []);

  async function copy({currentTarget}: MouseEvent<HTMLButtonElement>): Promise<void> {
    const code = currentTarget.parentElement?.querySelector('code');
    if (!code) return;
    try {
      await navigator.clipboard.writeText(code.textContent);
    } catch {
      // Browsers keep the clipboard from insecure pages: there, one keystroke is left to the reader.
      window.getSelection()?.selectAllChildren(code);
      return;
    }
    setCopied(true);
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setCopied(false), SHOWN_MILLISECONDS);
  }

  const label = copied
    ? translate({id: 'theme.CodeBlock.copied', message: 'Copied'})
    : translate({
        id: 'theme.CodeBlock.copyButtonAriaLabel',
        message: 'Copy code to clipboard',
      });
  return (
    <button
      type="button"
      className={clsx(styles.button, copied && styles.copied)}
      aria-label={label}
      title={label}
      onClick={copy}
    />
  );
}
