import useRouteContext from '@docusaurus/useRouteContext';
import {InItsLanguage} from '@site/src/components/page/InItsLanguage';
import type {Props} from '@theme/MDXContent';
import MDXContent from '@theme-original/MDXContent';
import type {ReactNode} from 'react';

/** Puts a notice above a single page too; a document has it above its title. */
export default function MDXContentWithNotice(props: Props): ReactNode {
  const content = <MDXContent {...props} />;
  const {plugin} = useRouteContext();
  if (plugin.name !== 'docusaurus-plugin-content-pages') return content;
  return <InItsLanguage>{content}</InItsLanguage>;
}
