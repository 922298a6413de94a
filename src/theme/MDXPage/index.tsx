import {TwinLink} from '@site/src/components/TwinLink';
import type {Props} from '@theme/MDXPage';
import MDXPage from '@theme-original/MDXPage';
import type {ReactNode} from 'react';

/** Adds to the head of a page where its Markdown twin is. */
export default function MDXPageWithTwin(props: Props): ReactNode {
  return (
    <>
      <MDXPage {...props} />
      <TwinLink permalink={props.content.metadata.permalink} />
    </>
  );
}
