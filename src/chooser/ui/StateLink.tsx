import type {MouseEvent, ReactNode} from 'react';
import type {ChooserState} from '../engine/state';
import {type ChooserTools, useChooser} from './ChooserContext';

type StateLinkProps = {
  readonly state: ChooserState;
  readonly className?: string | undefined;
  /** Whether this is what the reader chose before. */
  readonly isCurrent?: boolean;
  /** What a plain press does; by default it goes to the state. */
  readonly onFollow?: ChooserTools['go'];
  readonly children: ReactNode;
};

/** A real link to another state: it can be copied and opened in a new tab, a plain press stays here. */
export function StateLink({
  state,
  className,
  isCurrent = false,
  onFollow,
  children,
}: StateLinkProps): ReactNode {
  const {hrefOf, go} = useChooser();
  const onClick = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      return;
    event.preventDefault();
    (onFollow ?? go)(state);
  };
  return (
    <a
      href={hrefOf(state)}
      className={className}
      onClick={onClick}
      {...(isCurrent && {'aria-current': true})}
    >
      {children}
    </a>
  );
}
