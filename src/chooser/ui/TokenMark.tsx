import type {ReactNode} from 'react';
import type {TokenTypeId} from '../../facts/tokenTypes';
import {type OutcomeId, outcomes} from '../model/outcomes';
import styles from './Result.module.css';

const PERSON = 'M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8ZM4.5 20.5c.6-4 3.6-6 7.5-6s6.9 2 7.5 6';
const ROBOT =
  'M7.5 8.5h9a3 3 0 0 1 3 3v5a3 3 0 0 1-3 3h-9a3 3 0 0 1-3-3v-5a3 3 0 0 1 3-3ZM12 8.5V4M2.5 13v3M21.5 13v3M9.5 16.2h5M9 12.5v.6M15 12.5v.6';

/** The tokens of an outcome as small drawings: a person, a machine or both. Decoration only. */
export function TokenMark({outcome}: {readonly outcome: OutcomeId}): ReactNode {
  const tokens: readonly TokenTypeId[] = outcomes.find(({id}) => id === outcome)?.tokens ?? [];
  return (
    <span className={styles.marks}>
      {tokens.map((token) => (
        <svg
          key={token}
          className={styles.mark}
          data-token={token}
          viewBox="0 0 24 24"
          aria-hidden="true"
        >
          <path d={token === 'service-token' ? ROBOT : PERSON} />
        </svg>
      ))}
    </span>
  );
}
