import type {ReactNode} from 'react';
import {ForkedKey} from './ForkedKey';
import styles from './Hero.module.css';

/** The opening of the home page: the question in words, and beside it in a drawing. */
export function Hero({children}: {children: ReactNode}): ReactNode {
  return (
    <div className={styles.hero}>
      <div className={styles.words}>{children}</div>
      <ForkedKey className={styles.drawing} />
    </div>
  );
}
