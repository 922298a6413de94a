import type {ReactNode} from 'react';
import styles from './Status.module.css';
import type {LocaleStatus, StatusWords} from './types';

interface StatusRulesProps {
  readonly status: LocaleStatus;
  readonly notes: readonly string[];
  readonly words: StatusWords;
}

/** Which rules ran on a language, which did not and why, and what none could judge. */
export function StatusRules({status, notes, words}: StatusRulesProps): ReactNode {
  const {ran, skipped} = status;
  return (
    <dl className={styles.rules}>
      <div>
        <dt>{words.ran}</dt>
        {ran.map((rule) => (
          <dd key={rule}>
            <code>{rule}</code>
          </dd>
        ))}
      </div>
      {skipped.length > 0 && (
        <div>
          <dt>{words.skipped}</dt>
          {skipped.map(({rule, reason}) => (
            <dd key={rule}>
              <code>{rule}</code> {`(${reason})`}
            </dd>
          ))}
        </div>
      )}
      {notes.length > 0 && (
        <div>
          <dt>{words.notes}</dt>
          {notes.map((note) => (
            <dd key={note} lang="en">
              {note}
            </dd>
          ))}
        </div>
      )}
    </dl>
  );
}
