import Link from '@docusaurus/Link';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './ButtonLink.module.css';

type ButtonLinkProps = {
  readonly href: string;
  /** `quiet` for the second choice beside a primary button. */
  readonly kind?: 'primary' | 'quiet';
  readonly children: ReactNode;
};

/** A link that looks like a button, for the one step a page leads to. */
export function ButtonLink({href, kind = 'primary', children}: ButtonLinkProps): ReactNode {
  return (
    <Link to={href} className={clsx(styles.button, styles[kind])}>
      {children}
    </Link>
  );
}
