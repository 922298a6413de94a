import type {ReactNode} from 'react';
import type {SetLine} from '../render/planContent';
import {useChooser} from './ChooserContext';
import styles from './Permissions.module.css';

type SetNamesProps = {
  readonly sets: readonly SetLine[];
  /** Leaves out what each set can do. */
  readonly isShort?: boolean;
};

/** Permission sets that go on one token, each a link to its row, and what each can do. */
export function SetNames({sets, isShort = false}: SetNamesProps): ReactNode {
  const {Link} = useChooser();
  return (
    <>
      <span className={styles.names}>
        {sets.map(({id, label, href}, index) => (
          <span key={id}>
            {index > 0 && ' + '}
            <Link to={href}>{label}</Link>
          </span>
        ))}
      </span>
      {!isShort &&
        sets.map(({id, label, purpose}) => (
          <small key={id}>{sets.length > 1 ? `${label}: ${purpose}` : purpose}</small>
        ))}
    </>
  );
}
