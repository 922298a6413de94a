import data from '@catalogue-data/timeline';
import {AnchorLink} from '@site/src/components/AnchorLink';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import {TimelineList} from './TimelineList';
import type {CatalogueTools} from './tools';

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
