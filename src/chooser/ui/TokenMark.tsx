import type {ReactNode} from 'react';
import {type OutcomeId, tokensOf} from '../model/outcomes';
import styles from './Answer.module.css';

const PERSON = 'M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8ZM4.5 20.5c.6-4 3.6-6 7.5-6s6.9 2 7.5 6';
const ROBOT =
  'M7.5 8.5h9a3 3 0 0 1 3 3v5a3 3 0 0 1-3 3h-9a3 3 0 0 1-3-3v-5a3 3 0 0 1 3-3ZM12 8.5V4M2.5 13v3M21.5 13v3M9.5 16.2h5M9 12.5v.6M15 12.5v.6';
const KEY =
  'M8 10.5a4.5 4.5 0 1 1 0 7 4.5 4.5 0 0 1 0-7ZM11.2 11.6 19 3.8M15.8 7l2.6 2.6M18.6 4.2l1.9 1.9';
const CHECK = 'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17ZM8 12.2l2.8 2.8L16 9.6';

/** A token that acts as a person, or as the account. */
const DRAWINGS: Readonly<Record<string, string>> = {
  'personal-access-token': PERSON,
  'oauth-client': PERSON,
  'dbt-login': PERSON,
  'service-token': ROBOT,
};

/** The tokens of an outcome as small drawings: a person, a machine, a key. Decoration only. */
export function TokenMark({outcome}: {readonly outcome: OutcomeId}): ReactNode {
  const tokens: readonly string[] = tokensOf(outcome);
  return (
    <span className={styles.marks}>
      {(tokens.length === 0 ? ['none'] : tokens).map((token) => (
        <svg
          key={token}
          className={styles.mark}
          data-token={token}
          viewBox="0 0 24 24"
          aria-hidden="true"
        >
          <path d={token === 'none' ? CHECK : (DRAWINGS[token] ?? KEY)} />
        </svg>
      ))}
    </span>
  );
}
