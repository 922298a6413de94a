import data from '@catalogue-data/timeline';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import {TimelineList} from './TimelineList';
import type {CatalogueTools} from './tools';

/** The same link to itself that the theme gives a heading. */
function AnchorLink({id, label}: {readonly id: string; readonly label: string}): ReactNode {
  useBrokenLinks().collectAnchor(id);
  const title = translate(
    {id: 'theme.common.headingLinkTitle', message: 'Direct link to {heading}'},
    {heading: label},
  );
  return (
    <Link className="hash-link" to={`#${id}`} aria-label={title} title={title} translate="no">
      &#8203;
    </Link>
  );
}

/** What changed when, from the dates of the catalogue. */
export function Timeline(): ReactNode {
  return (
    <TimelineList
      data={data}
      Heading={Heading as CatalogueTools['Heading']}
      AnchorLink={AnchorLink}
    />
  );
}
