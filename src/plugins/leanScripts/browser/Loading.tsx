import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

interface Props {
  readonly error?: Error | null;
  readonly retry?: () => void;
}

/**
 * Replaces the stock screen of a page whose script is missing. Pages load before they are shown,
 * so there is something to show only when loading fails.
 */
export default function Loading({error, retry}: Props): ReactNode {
  if (!error) return null;
  return (
    <div role="alert">
      <p>{String(error)}</p>
      <button type="button" onClick={retry}>
        <Translate id="theme.ErrorPageContent.tryAgain">Try again</Translate>
      </button>
    </div>
  );
}
