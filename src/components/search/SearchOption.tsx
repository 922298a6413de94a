import Link from '@docusaurus/Link';
import type {SearchResult} from '@site/src/search/createSearch';
import {markMatches} from '@site/src/search/markMatches';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './SearchDialog.module.css';

type SearchOptionProps = {
  readonly id: string;
  readonly result: SearchResult;
  readonly active: boolean;
  readonly onPoint: () => void;
  readonly onOpen: () => void;
};

function Marked({text, keys}: {text: string; keys: ReadonlySet<string>}): ReactNode {
  let position = 0;
  return markMatches(text, keys).map((piece) => {
    const key = position;
    position += piece.text.length;
    return piece.marked ? <mark key={key}>{piece.text}</mark> : piece.text;
  });
}

/** A result: a real link, so that it opens in a new tab as well, in the role of an option. */
export function SearchOption({id, result, active, onPoint, onOpen}: SearchOptionProps): ReactNode {
  const {title, heading, address, keys} = result;
  return (
    <Link
      id={id}
      to={address}
      role="option"
      aria-selected={active}
      tabIndex={-1}
      className={clsx(styles.option, active && styles.active)}
      onMouseMove={onPoint}
      onClick={onOpen}
    >
      <span className={styles.heading}>
        <Marked text={heading ?? title} keys={keys} />
      </span>
      {heading !== null && (
        <span className={styles.page}>
          <Marked text={title} keys={keys} />
        </span>
      )}
    </Link>
  );
}
