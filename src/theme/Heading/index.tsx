import {useAnchorTargetClassName} from '@docusaurus/theme-common';
import {AnchorLink} from '@site/src/components/AnchorLink';
import type {Props} from '@theme/Heading';
import clsx from 'clsx';
import type {ReactNode} from 'react';

/** A heading with a link to itself; that of the page has none. */
export default function Heading({as: Level, id, children, className, ...props}: Props): ReactNode {
  const targetClass = useAnchorTargetClassName(id);
  if (Level === 'h1' || !id) {
    return (
      <Level className={className} {...props}>
        {children}
      </Level>
    );
  }
  return (
    <Level className={clsx('anchor', targetClass, className)} id={id} {...props}>
      {children}
      <AnchorLink id={id} label={typeof children === 'string' ? children : id} />
    </Level>
  );
}
