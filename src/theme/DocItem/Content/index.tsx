import {InItsLanguage} from '@site/src/components/page/InItsLanguage';
import type {Props} from '@theme/DocItem/Content';
import DocItemContent from '@theme-original/DocItem/Content';
import type {ReactNode} from 'react';

/** Puts a notice above a document, and states the language of one that is not translated. */
export default function DocItemContentWithNotice(props: Props): ReactNode {
  return (
    <InItsLanguage>
      <DocItemContent {...props} />
    </InItsLanguage>
  );
}
