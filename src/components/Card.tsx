import Link from '@docusaurus/Link';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './Cards.module.css';
import {Icon, type IconName} from './Icon';

type CardProps = {
  readonly title: string;
  /** Address of a page of this site, such as `/docs/dbt-apis/user-tokens#rotate`. */
  readonly href: string;
  readonly icon: IconName;
  readonly children: ReactNode;
};

/** A way onward: the title is the link, and the whole card may be pressed. Stands in `Cards`. */
export function Card({title, href, icon, children}: CardProps): ReactNode {
  return (
    <li className={styles.card} data-icon={icon}>
      <Icon name={icon} className={styles.icon} />
      <Link to={href} className={clsx(styles.title)}>
        {title}
      </Link>
      <div className={styles.text}>{children}</div>
    </li>
  );
}
