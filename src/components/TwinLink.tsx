import Head from '@docusaurus/Head';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';

/** Path of the Markdown twin of a page; see `src/plugins/markdownTwins/twinPath.ts`. */
export function useTwinPath(permalink: string): string {
  const {siteConfig} = useDocusaurusContext();
  const {baseUrl} = siteConfig;
  return permalink === baseUrl ? `${baseUrl}index.md` : `${permalink.replace(/\/$/u, '')}.md`;
}

/** Says in the head of a page where its Markdown twin is. */
export function TwinLink({permalink}: {readonly permalink: string}): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  return (
    <Head>
      <link rel="alternate" type="text/markdown" href={siteConfig.url + useTwinPath(permalink)} />
    </Head>
  );
}
