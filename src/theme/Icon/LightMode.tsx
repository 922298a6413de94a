import {LineIcon} from '@site/src/components/LineIcon';
import type {Props} from '@theme/Icon/LightMode';
import type {ReactNode} from 'react';

/** A sun: the light theme. */
export default function IconLightMode(props: Props): ReactNode {
  return (
    <LineIcon
      lines="M8 12a4 4 0 1 0 8 0 4 4 0 1 0-8 0M12 2v2m0 16v2M2 12h2m16 0h2M5 5l1.4 1.4M17.6 17.6 19 19M5 19l1.4-1.4M17.6 6.4 19 5"
      {...props}
    />
  );
}
