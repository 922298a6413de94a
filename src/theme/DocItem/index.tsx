import type {Props} from '@theme/DocItem';
import DocItem from '@theme-original/DocItem';
import {memo, type ReactNode} from 'react';

/**
 * Keeps a document as it is while only the query of its address changes: the router renders
 * everything below it anew for each answer of the chooser, and a document is long.
 */
const LastingDocItem = memo<Props>(
  (props): ReactNode => <DocItem {...props} />,
  (before, after) => before.content === after.content && before.route === after.route,
);

export default LastingDocItem;
