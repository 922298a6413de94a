import {useDoc} from '@docusaurus/plugin-content-docs/client';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

/** The public address of a document: the one that its head calls canonical. */
export function useDocUrl(): string {
  const {siteConfig} = useDocusaurusContext();
  // The first page of a folder keeps a slash in its permalink that the site does not use.
  return siteConfig.url + useDoc().metadata.permalink.replace(/\/$/u, '');
}
