import {useAllDocsData} from '@docusaurus/plugin-content-docs/client';
import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {type ReactNode, useEffect, useState} from 'react';
import {nearestAddress} from './nearestAddress';

/** The existing address that the one asked for probably means; computed in the browser alone. */
export function Suggestion(): ReactNode {
  const {i18n, siteConfig} = useDocusaurusContext();
  const docs = useAllDocsData();
  const [address, setAddress] = useState<string | null>(null);

  // The server’s page stands for every missing address, so only the browser knows which it was.
  useEffect(() => {
    const {pathname} = window.location;
    // A host with a single error page shows the English one for a Russian address too.
    const bases = Object.values(i18n.localeConfigs).map(({baseUrl}) => baseUrl);
    const base =
      bases
        .filter((each) => pathname.startsWith(each))
        .sort((first, second) => second.length - first.length)[0] ?? siteConfig.baseUrl;
    const addresses = Object.values(docs)
      .flatMap(({versions}) => versions)
      .flatMap((version) => version.docs.map(({path}) => path.replace(siteConfig.baseUrl, '/')));
    const nearest = nearestAddress(pathname.replace(base, '/'), addresses);
    setAddress(nearest === null ? null : base + nearest.replace(/^\/|\/$/gu, ''));
  }, [docs, i18n.localeConfigs, siteConfig.baseUrl]);

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
          <a href={address}>{address}</a>
        </>
      )}
    </p>
  );
}
