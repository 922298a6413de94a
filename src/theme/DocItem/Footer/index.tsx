import {Feedback} from '@site/src/components/page/Feedback';
import DocItemFooter from '@theme-original/DocItem/Footer';
import type {ReactNode} from 'react';

/** Adds the question for feedback below a document. */
export default function DocItemFooterWithFeedback(): ReactNode {
  return (
    <>
      <DocItemFooter />
      <Feedback />
    </>
  );
}
