import {useDoc} from '@docusaurus/plugin-content-docs/client';
import {ArticleData} from '@site/src/components/page/ArticleData';
import {TwinLink} from '@site/src/components/TwinLink';
import DocItemMetadata from '@theme-original/DocItem/Metadata';
import type {ReactNode} from 'react';

/** Adds to the head of a document what it is, and where its Markdown twin is. */
export default function DocItemMetadataOfOurs(): ReactNode {
  const {metadata} = useDoc();
  return (
    <>
      <DocItemMetadata />
      <ArticleData />
      <TwinLink permalink={metadata.permalink} />
    </>
  );
}
