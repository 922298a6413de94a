import data from '@catalogue-data/workflows';
import Link from '@docusaurus/Link';
import {useHistory} from '@docusaurus/router';
import {useHistorySelector} from '@docusaurus/theme-common';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import {encodeFilter} from './filterCodec';
import type {CatalogueTools} from './tools';
import {WorkflowList} from './WorkflowList';

const ID = 'filter';

/** Every workflow of the catalogue with its answer; the filter stands in the address. */
export function Workflows(): ReactNode {
  const history = useHistory();
  const search = useHistorySelector(({location}) => location.search);
  const hash = useHistorySelector(({location}) => location.hash);
  return (
    <WorkflowList
      id={ID}
      data={data}
      search={search}
      target={hash.slice(1)}
      // Without a hash, Docusaurus would take the focus away to the beginning of the page.
      onFilter={(filter) => history.push({search: encodeFilter(filter), hash: ID})}
      Link={Link as CatalogueTools['Link']}
      Heading={Heading as CatalogueTools['Heading']}
    />
  );
}
