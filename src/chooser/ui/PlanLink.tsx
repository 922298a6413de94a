import type {ReactNode} from 'react';
import {type ChooserState, itemsOf} from '../engine/state';
import shared from './Chooser.module.css';
import {useChooser} from './ChooserContext';
import {StateLink} from './StateLink';

/** How many workflows the reader has collected, with a link to their table. */
export function PlanLink({state}: {readonly state: ChooserState}): ReactNode {
  const {t} = useChooser();
  const count = itemsOf(state).length;
  return (
    <p className={shared.collected}>
      {t('plan.collected', {count})}{' '}
      <StateLink state={{...state, show: 'plan'}} className={shared.target}>
        {t('actions.showPlan', {count})}
      </StateLink>
    </p>
  );
}
