import {NotFoundMessage} from '@site/src/components/notFound/NotFoundMessage';
import type {Props} from '@theme/NotFound/Content';
import type {ReactNode} from 'react';

/** Replaces the stock "not found" text, which tells readers to write to somebody else. */
export default function NotFoundContent(_: Props): ReactNode {
  return <NotFoundMessage />;
}
