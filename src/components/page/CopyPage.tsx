import {useDoc} from '@docusaurus/plugin-content-docs/client';
import Translate, {translate} from '@docusaurus/Translate';
import {type KeyboardEvent, type ReactNode, useEffect, useRef, useState} from 'react';
import {useTwinPath} from '../TwinLink';
import {ASSISTANTS, assistantUrl} from './assistants';
import styles from './CopyPage.module.css';
import {copyText} from './copyText';
import {nextItem} from './nextItem';
import {useDocUrl} from './useDocUrl';

/**
 * Menu with the ways to take a page along: as Markdown, or into an assistant. Without a script it
 * opens all the same, and everything but copying is a link.
 */
export function CopyPage(): ReactNode {
  const url = useDocUrl();
  const {permalink} = useDoc().metadata;
  const twin = useTwinPath(permalink);
  const menu = useRef<HTMLDetailsElement>(null);
  const [said, setSaid] = useState('');
  const question = translate(
    {
      id: 'site.copyPage.question',
      message: 'Read {url} and answer my questions about it.',
      description: 'Question that an assistant is opened with; it holds the address alone',
    },
    {url},
  );

  useEffect(() => {
    const closeFromOutside = ({target}: MouseEvent) => {
      if (menu.current && !menu.current.contains(target as Node)) menu.current.open = false;
    };
    document.addEventListener('click', closeFromOutside);
    return () => document.removeEventListener('click', closeFromOutside);
  }, []);

  function close(): void {
    if (menu.current) menu.current.open = false;
    menu.current?.querySelector('summary')?.focus();
  }

  function onKeyDown(event: KeyboardEvent<HTMLDetailsElement>): void {
    if (event.key === 'Escape') close();
    const items = menu.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [];
    const index = nextItem(
      event.key,
      [...items].indexOf(event.target as HTMLElement),
      items.length,
    );
    if (index === null || !menu.current) return;
    event.preventDefault();
    menu.current.open = true;
    items[index]?.focus();
  }

  async function copy(): Promise<void> {
    close();
    try {
      await copyText(twin);
      setSaid(translate({id: 'theme.CodeBlock.copied', message: 'Copied'}));
    } catch {
      setSaid(
        translate({
          id: 'site.copyPage.failed',
          message: 'The browser did not allow copying. Open the page as Markdown instead.',
          description: 'Said when a page could not be copied',
        }),
      );
    }
    setTimeout(() => setSaid(''), 4000);
  }

  return (
    <div className={styles.menu}>
      <details
        ref={menu}
        onKeyDown={onKeyDown}
        onBlur={({currentTarget, relatedTarget}) => {
          if (relatedTarget && !currentTarget.contains(relatedTarget)) currentTarget.open = false;
        }}
      >
        <summary aria-haspopup="menu">
          <Translate id="site.copyPage.label" description="Button of the menu that copies the page">
            Copy page
          </Translate>
        </summary>
        <div className={styles.list} role="menu">
          <button type="button" role="menuitem" onClick={copy}>
            <Translate id="site.copyPage.copy" description="Copies the page’s Markdown">
              Copy as Markdown
            </Translate>
          </button>
          <a role="menuitem" href={twin}>
            <Translate id="site.copyPage.view" description="Opens the page’s Markdown">
              View as Markdown
            </Translate>
          </a>
          {Object.entries(ASSISTANTS).map(([name, address]) => (
            <a
              key={name}
              role="menuitem"
              href={assistantUrl(address, question)}
              target="_blank"
              rel="noopener noreferrer"
            >
              {translate(
                {
                  id: 'site.copyPage.open',
                  message: 'Open in {name}',
                  description: 'Opens an assistant with the page’s address',
                },
                {name},
              )}
            </a>
          ))}
        </div>
      </details>
      <span className={styles.said} role="status">
        {said}
      </span>
    </div>
  );
}
