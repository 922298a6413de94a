import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {ReactNode} from 'react';

interface AnchorLinkProps {
  readonly id: string;
  /** What the link leads to, in words. */
  readonly label: string;
}

/**
 * The link that a heading, or an entry of a list, has to itself. The theme’s own repeats its label
 * as a tooltip; a long page carries a hundred of them.
 */
export function AnchorLink({id, label}: AnchorLinkProps): ReactNode {
  useBrokenLinks().collectAnchor(id);
  const name = translate(
    {id: 'theme.common.headingLinkTitle', message: 'Direct link to {heading}'},
    {heading: label},
  );
  return (
    <Link className="hash-link" to={`#${id}`} aria-label={name} translate="no">
      &#8203;
    </Link>
  );
}
