import type {ReactNode} from 'react';
import {Notice} from './Notice';
import {usePageStatus} from './usePageStatus';

/** The content of a page below its notice, with its own language where that is not the site’s. */
export function InItsLanguage({children}: {readonly children: ReactNode}): ReactNode {
  const {lang} = usePageStatus();
  return (
    <>
      <Notice />
      {lang === undefined ? children : <div lang={lang}>{children}</div>}
    </>
  );
}
