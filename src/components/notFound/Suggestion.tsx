import Link from '@docusaurus/Link';
import {useAllDocsData} from '@docusaurus/plugin-content-docs/client';
import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {type ReactNode, useEffect, useState} from 'react';
import {nearestAddress} from './nearestAddress';

/** The existing address that the one asked for probably means; computed in the browser alone. */
export function Suggestion(): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const docs = useAllDocsData();
  const [address, setAddress] = useState<string | null>(null);

  // The server’s page stands for every missing address, so only the browser knows which it was.
  useEffect(() => {
    const addresses = Object.values(docs)
      .flatMap(({versions}) => versions)
      .flatMap((version) => version.docs.map(({path}) => path));
    const path = window.location.pathname.replace(siteConfig.baseUrl, '/');
    setAddress(
      nearestAddress(
        path,
        addresses.map((each) => each.replace(siteConfig.baseUrl, '/')),
      ),
    );
  }, [docs, siteConfig.baseUrl]);

  return (
    <p role="status">
      {address !== null && (
        <>
          <Translate
            id="site.notFound.suggestion"
            description="Stands before the address that was probably meant"
          >
            You probably mean this page:
          </Translate>{' '}
          <Link to={address}>{address}</Link>
        </>
      )}
    </p>
  );
}
