import {useDoc} from '@docusaurus/plugin-content-docs/client';
import {TwinLink} from '@site/src/components/TwinLink';
import DocItemMetadata from '@theme-original/DocItem/Metadata';
import type {ReactNode} from 'react';

/** Adds to the head of a document where its Markdown twin is. */
export default function DocItemMetadataWithTwin(): ReactNode {
  const {metadata} = useDoc();
  return (
    <>
      <DocItemMetadata />
      <TwinLink permalink={metadata.permalink} />
    </>
  );
}
