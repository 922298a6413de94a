import type {ReactNode} from 'react';
import styles from './Status.module.css';
import type {FindingGroup, FindingPlace, FindingRow, StatusWords} from './types';

interface StatusFindingsProps {
  readonly groups: readonly FindingGroup[];
  readonly words: StatusWords;
}

/** Every finding down to the sentence, page by page; each page opens by itself. */
export function StatusFindings({groups, words}: StatusFindingsProps): ReactNode {
  if (groups.length === 0) return <p>{words.noFindings}</p>;
  return groups.map(({id, title, findings}) => (
    <details key={id} id={id} className={styles.findings}>
      <summary>{`${title} (${findings.length})`}</summary>
      <ul>
        {findings.map((finding) => (
          <li key={JSON.stringify(finding)} data-severity={finding.severity}>
            <Finding finding={finding} words={words} />
          </li>
        ))}
      </ul>
    </details>
  ));
}

function Finding({
  finding,
  words,
}: {
  readonly finding: FindingRow;
  readonly words: StatusWords;
}): ReactNode {
  const {rule, severity, message, source, translation, suggestion} = finding;
  return (
    <>
      <p>
        <strong>{words[severity]}</strong> <code>{rule}</code>
      </p>
      <p lang="en">{message}</p>
      <dl>
        {source && <Place name={words.source} place={source} words={words} />}
        {translation && <Place name={words.translation} place={translation} words={words} />}
        {suggestion !== null && (
          <div>
            <dt>{words.write}</dt>
            <dd lang={translation?.locale}>{suggestion}</dd>
          </div>
        )}
      </dl>
    </>
  );
}

function Place({
  name,
  place,
  words,
}: {
  readonly name: string;
  readonly place: FindingPlace;
  readonly words: StatusWords;
}): ReactNode {
  const {where, address, text, locale} = place;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {text === '' ? words.nothing : <q lang={locale}>{text}</q>}{' '}
        {address === null ? <code>{where}</code> : <a href={address}>{where}</a>}
      </dd>
    </div>
  );
}
