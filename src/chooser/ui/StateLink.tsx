import type {MouseEvent, ReactNode} from 'react';
import type {ChooserState} from '../engine/state';
import {useChooser} from './ChooserContext';

type StateLinkProps = {
  readonly state: ChooserState;
  readonly className?: string | undefined;
  readonly children: ReactNode;
};

/** A real link to another state: it can be copied and opened in a new tab, a plain press stays here. */
export function StateLink({state, className, children}: StateLinkProps): ReactNode {
  const {hrefOf, go} = useChooser();
  const onClick = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      return;
    event.preventDefault();
    go(state);
  };
  return (
    <a href={hrefOf(state)} className={className} onClick={onClick}>
      {children}
    </a>
  );
}
