import {CopyPage} from '@site/src/components/page/CopyPage';
import styles from '@site/src/components/page/CopyPage.module.css';
import DocBreadcrumbs from '@theme-original/DocBreadcrumbs';
import type {ReactNode} from 'react';

/** Puts the menu that copies a page beside the path to it. */
export default function DocBreadcrumbsWithMenu(): ReactNode {
  return (
    <div className={styles.row}>
      <DocBreadcrumbs />
      <CopyPage />
    </div>
  );
}
