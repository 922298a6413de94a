import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import {createSearch} from '@site/src/search/createSearch';
import {type PackedIndex, unpackIndex} from '@site/src/search/indexFormat';
import {
  type KeyboardEvent,
  type ReactNode,
  useDeferredValue,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import styles from './SearchDialog.module.css';
import {SearchOption} from './SearchOption';

/** More than a reader looks through; the count tells of the rest. */
const SHOWN = 12;
const CHOOSER = '/docs/dbt-apis/authentication#which-token-type-should-you-use';

type SearchDialogProps = {
  readonly index: PackedIndex;
  readonly onClose: () => void;
};

/** The position after a key press in a list that runs in a circle; null for any other key. */
function movedPosition(key: string, position: number, length: number): number | null {
  if (length === 0) return null;
  if (key === 'ArrowDown') return (position + 1) % length;
  if (key === 'ArrowUp') return (position - 1 + length) % length;
  return null;
}

function useCountMessage(): (count: number, shown: number) => string {
  const {selectMessage} = usePluralForm();
  return (count, shown) => {
    const found = selectMessage(
      count,
      translate(
        {
          id: 'search.count',
          message: '{count} result|{count} results',
          description: 'How many places a search found; plural forms separated by |',
        },
        {count},
      ),
    );
    if (shown === count) return found;
    const first = translate(
      {
        id: 'search.shown',
        message: 'the first {shown} are shown',
        description: 'Follows the number of results, if not all are shown',
      },
      {shown},
    );
    return `${found}, ${first}`;
  };
}

/**
 * The search itself: a field that keeps the focus and a list moved through with the arrow keys
 * (the combobox pattern of the ARIA Authoring Practices), in a modal dialog of the browser.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function SearchDialog({index, onClose}: SearchDialogProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const [question, setQuestion] = useState('');
  const [position, setPosition] = useState(0);
  const search = useMemo(() => createSearch(unpackIndex(index)), [index]);
  const asked = useDeferredValue(question.trim());
  const {count, results} = useMemo(() => search(asked, SHOWN), [search, asked]);
  const countMessage = useCountMessage();

  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    list.current?.children[position]?.scrollIntoView({block: 'nearest'});
  }, [position]);

  const close = () => dialog.current?.close();
  const optionId = (option: number) => `${id}-option-${option}`;

  function onKeyDown(event: KeyboardEvent) {
    // While an input method composes a character, its keys are its own.
    if (event.nativeEvent.isComposing) return;
    const moved = movedPosition(event.key, position, results.length);
    if (moved !== null) {
      event.preventDefault();
      setPosition(moved);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const option = list.current?.children[position];
      if (option instanceof HTMLElement) option.click();
    }
  }

  const label = translate({
    id: 'search.field',
    message: 'Search this site',
    description: 'Label of the search field',
  });
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the browser closes a dialog with Escape.
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={label}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && close()}
    >
      <div className={styles.frame}>
        <div className={styles.head}>
          <input
            className={styles.field}
            type="text"
            role="combobox"
            aria-label={label}
            aria-autocomplete="list"
            aria-expanded={results.length > 0}
            aria-controls={`${id}-list`}
            aria-activedescendant={results.length > 0 ? optionId(position) : undefined}
            aria-describedby={`${id}-keys`}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            enterKeyHint="go"
            maxLength={100}
            placeholder={translate({
              id: 'search.placeholder',
              message: 'A word, an error code, an old name',
              description: 'Example of what to type into the search field',
            })}
            value={question}
            onChange={(event) => {
              setQuestion(event.target.value);
              setPosition(0);
            }}
            onKeyDown={onKeyDown}
          />
          <button type="button" className={styles.close} onClick={close}>
            {translate({
              id: 'search.close',
              message: 'Close',
              description: 'Button that closes the search',
            })}
          </button>
        </div>
        <p className={styles.status} role="status">
          {asked === ''
            ? ''
            : count > 0
              ? countMessage(count, results.length)
              : translate(
                  {
                    id: 'search.none',
                    message: 'Nothing found for “{question}”.',
                    description: 'Said when a search finds nothing',
                  },
                  {question: asked},
                )}
        </p>
        {asked !== '' && count === 0 && (
          <p className={styles.advice}>
            <Link to={CHOOSER} onClick={close}>
              {translate({
                id: 'search.chooser',
                message: 'Not sure which token you need? Ask the chooser.',
                description: 'Link to the chooser when a search finds nothing',
              })}
            </Link>
          </p>
        )}
        <div
          ref={list}
          id={`${id}-list`}
          className={styles.list}
          role="listbox"
          aria-label={translate({
            id: 'search.results',
            message: 'Search results',
            description: 'What assistive technology calls the list of results',
          })}
          hidden={results.length === 0}
        >
          {results.map((result, option) => (
            <SearchOption
              key={result.address}
              id={optionId(option)}
              result={result}
              active={option === position}
              onPoint={() => setPosition(option)}
              onOpen={close}
            />
          ))}
        </div>
        <p id={`${id}-keys`} className={styles.keys}>
          {translate({
            id: 'search.keys',
            message: '↑ and ↓ choose, Enter opens, Esc closes',
            description: 'The keys that work in the search',
          })}
        </p>
      </div>
    </dialog>
  );
}
