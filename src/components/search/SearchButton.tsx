import {translate} from '@docusaurus/Translate';
import type {PackedIndex} from '@site/src/search/indexFormat';
import {type ComponentType, type ReactNode, useEffect, useRef, useState} from 'react';
import {asksForSearch} from './asksForSearch';
import styles from './SearchButton.module.css';

type Loaded = {
  readonly SearchDialog: ComponentType<{index: PackedIndex; onClose: () => void}>;
  readonly index: PackedIndex;
};

async function loadSearch(): Promise<Loaded> {
  const [{SearchDialog}, {default: index}] = await Promise.all([
    import(/* webpackChunkName: "search" */ './SearchDialog'),
    import(/* webpackChunkName: "search-index" */ '@search-index'),
  ]);
  return {SearchDialog, index};
}

/**
 * The way into the search: a button in the header, `/`, and Ctrl or ⌘ with K. Neither the code of
 * the search nor its index is loaded before one of them is used.
 */
export function SearchButton(): ReactNode {
  const button = useRef<HTMLButtonElement>(null);
  const [state, setState] = useState<'closed' | 'wanted' | 'failed'>('closed');
  const [loaded, setLoaded] = useState<Loaded | null>(null);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!asksForSearch(event)) return;
      event.preventDefault();
      setState('wanted');
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);

  useEffect(() => {
    if (state !== 'wanted' || loaded) return;
    loadSearch().then(setLoaded, () => setState('failed'));
  }, [state, loaded]);

  const label = translate({
    id: 'search.button',
    message: 'Search',
    description: 'Button in the header that opens the search',
  });
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-label={label}
        aria-haspopup="dialog"
        aria-keyshortcuts="/ Control+K Meta+K"
        aria-busy={state === 'wanted' && !loaded}
        onClick={() => setState('wanted')}
      >
        <svg className={styles.glass} viewBox="0 0 24 24" aria-hidden="true">
          <circle cx="10.5" cy="10.5" r="6.5" />
          <path d="m15.5 15.5 5 5" />
        </svg>
        <span className={styles.label}>{label}</span>
        <kbd className={styles.key}>/</kbd>
      </button>
      {state === 'failed' && (
        <p className={styles.failure} role="alert">
          {translate({
            id: 'search.failed',
            message: 'The search could not be loaded. Check the connection and try again.',
            description: 'Said when the files of the search cannot be loaded',
          })}
        </p>
      )}
      {state === 'wanted' && loaded && (
        <loaded.SearchDialog
          index={loaded.index}
          onClose={() => {
            setState('closed');
            // The browser gives the focus back to where it was; from nowhere it would be lost.
            if (document.activeElement === document.body) button.current?.focus();
          }}
        />
      )}
    </>
  );
}
