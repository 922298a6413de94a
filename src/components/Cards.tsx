import type {ReactNode} from 'react';
import styles from './Cards.module.css';

/** A grid of `Card`s: one column on a phone, up to three on a wide screen. */
export function Cards({children}: {children: ReactNode}): ReactNode {
  return <ul className={styles.cards}>{children}</ul>;
}
