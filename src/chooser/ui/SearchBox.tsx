import {
  type FormEvent,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from 'react';
import type {ChooserState} from '../engine/state';
import shared from './Chooser.module.css';
import {useChooser} from './ChooserContext';
import {moveFocus} from './moveFocus';
import styles from './Start.module.css';
import {type LoadSearch, useSearch} from './useSearch';
import {WorkflowLink} from './WorkflowLink';

type SearchBoxProps = {
  readonly state: ChooserState;
  readonly loadSearch: LoadSearch;
  /** Where a reader goes for whom nothing was found. */
  readonly questionRef: RefObject<HTMLElement | null>;
};

/**
 * A field that filters the workflows by name. What it finds are links below it: arrow keys and Tab
 * lead there, and their number is announced.
 */
export function SearchBox({state, loadSearch, questionRef}: SearchBoxProps): ReactNode {
  const {t, id, names, go} = useChooser();
  const {find, preload, hasFailed} = useSearch(loadSearch);
  const [typed, setTyped] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  // What was typed before the script was ready still counts.
  useEffect(() => {
    const already = input.current?.value ?? '';
    if (already === '') return;
    setTyped(already);
    preload();
  }, [preload]);

  const isAsked = typed.trim() !== '';
  const ids = isAsked && find ? find(typed) : [];
  const found = ids.flatMap((wanted) => names.workflows.filter((entry) => entry.id === wanted));
  const isNothing = isAsked && find !== undefined && found.length === 0;
  const links = () => [...(list.current?.querySelectorAll('a') ?? [])];

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const [only] = found;
    const {asking: _, task: __, ...kept} = state;
    if (found.length === 1 && only) go({...kept, answers: {}, workflow: only.id});
    else if (found.length > 1) links()[0]?.focus();
    else if (isNothing) moveFocus(questionRef.current);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const all = links();
    const at = all.indexOf(document.activeElement as HTMLAnchorElement);
    const next = {ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1}[event.key];
    const isInField = at < 0;
    if (event.key === 'Escape' && !isInField) input.current?.focus();
    if (next === undefined || all.length === 0) return;
    if (isInField && event.key !== 'ArrowDown') return;
    event.preventDefault();
    if (next < 0) input.current?.focus();
    else all[Math.min(next, all.length - 1)]?.focus();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the field and the links inside
    <div className={styles.search} onKeyDown={onKeyDown}>
      <form onSubmit={onSubmit}>
        <label htmlFor={`${id}-search`}>{t('search.label')}</label>
        <p id={`${id}-search-hint`} className={styles.hint}>
          {t('search.hint')}
        </p>
        <div className={styles.field}>
          <input
            ref={input}
            id={`${id}-search`}
            type="search"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            aria-describedby={`${id}-search-hint`}
            aria-controls={`${id}-found`}
            onFocus={preload}
            onChange={({target}) => {
              setTyped(target.value);
              preload();
            }}
          />
          <button type="submit" className={shared.quiet}>
            {t('search.submit')}
          </button>
        </div>
      </form>
      <p role="status" className={styles.count}>
        {hasFailed && t('search.failed')}
        {isNothing && t('search.nothing')}
        {found.length > 0 && t('search.found', {count: found.length})}
      </p>
      {isNothing && (
        <button
          type="button"
          className={shared.quiet}
          onClick={() => moveFocus(questionRef.current)}
        >
          {t('search.toQuestions')}
        </button>
      )}
      <ul ref={list} id={`${id}-found`} className={styles.found} hidden={found.length === 0}>
        {found.map((workflow) => (
          <li key={workflow.id}>
            <WorkflowLink workflow={workflow} state={state} />
          </li>
        ))}
      </ul>
    </div>
  );
}
