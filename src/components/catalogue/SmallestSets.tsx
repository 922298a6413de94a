import data from '@catalogue-data/sets';
import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {ScrollableTable} from '../ScrollableTable';
import {SetTable} from './SetTable';
import type {CatalogueTools} from './tools';

/** The smallest permission set for everything that people need one for. */
export function SmallestSets(): ReactNode {
  return <SetTable data={data} Link={Link as CatalogueTools['Link']} Table={ScrollableTable} />;
}
