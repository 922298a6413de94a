import data from '@catalogue-data/workflows';
import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import {changeAddress, useAddress} from '../../address/useAddress';
import {encodeFilter} from './filterCodec';
import type {CatalogueTools} from './tools';
import {WorkflowList} from './WorkflowList';

const ID = 'filter';

/** Every workflow of the catalogue with its answer; the filter stands in the address. */
export function Workflows(): ReactNode {
  const {search, hash} = useAddress();
  return (
    <WorkflowList
      id={ID}
      data={data}
      search={search}
      target={hash.slice(1)}
      onFilter={(filter) => changeAddress('push', {search: encodeFilter(filter), hash: `#${ID}`})}
      Link={Link as CatalogueTools['Link']}
      Heading={Heading as CatalogueTools['Heading']}
    />
  );
}
