import {LineIcon} from '@site/src/components/LineIcon';
import type {Props} from '@theme/Icon/SystemColorMode';
import type {ReactNode} from 'react';

/** A half-filled disc: the theme of the system. */
export default function IconSystemColorMode(props: Props): ReactNode {
  return <LineIcon lines="M3 12a9 9 0 1 0 18 0 9 9 0 1 0-18 0M12 3v18M15 5v14M18 8v8" {...props} />;
}
