import {translate} from '@docusaurus/Translate';
import {PageMetadata} from '@docusaurus/theme-common';
import {NotFoundMessage} from '@site/src/components/notFound/NotFoundMessage';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';

/** The 404 page itself: unlike a document that turns out to be missing, it has the message ready. */
export default function NotFound(): ReactNode {
  return (
    <>
      <PageMetadata title={translate({id: 'theme.NotFound.title', message: 'Page Not Found'})} />
      <Layout>
        <NotFoundMessage />
      </Layout>
    </>
  );
}
