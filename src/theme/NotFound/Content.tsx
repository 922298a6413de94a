import type {Props} from '@theme/NotFound/Content';
import {lazy, type ReactNode, Suspense} from 'react';

// Every document could turn out not to be there; few do, so none brings the message along.
const NotFoundMessage = lazy(async () => {
  const {NotFoundMessage: message} = await import('@site/src/components/notFound/NotFoundMessage');
  return {default: message};
});

/** Replaces the stock "not found" text, which tells readers to write to somebody else. */
export default function NotFoundContent(_: Props): ReactNode {
  return (
    <Suspense>
      <NotFoundMessage />
    </Suspense>
  );
}
