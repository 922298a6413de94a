import type {ReactNode} from 'react';
import type {WorkflowName} from '../catalogue/types';
import type {ChooserState} from '../engine/state';
import shared from './Chooser.module.css';
import {useChooser} from './ChooserContext';
import styles from './Start.module.css';
import {StateLink} from './StateLink';

type WorkflowLinkProps = {
  readonly workflow: WorkflowName;
  /** The state that the link starts from: plan, region and other workflows are kept. */
  readonly state: ChooserState;
};

/** A workflow by its name, with what its answer is; one press opens the whole answer. */
export function WorkflowLink({workflow, state}: WorkflowLinkProps): ReactNode {
  const {t} = useChooser();
  const {asking: _, task: __, ...kept} = state;
  return (
    <StateLink state={{...kept, answers: {}, workflow: workflow.id}} className={styles.workflow}>
      <span>{workflow.title}</span>
      <span className={styles.outcome} data-outcome={workflow.outcome}>
        <span className={shared.hidden}>: </span>
        {t(`outcome.${workflow.outcome}.short`)}
      </span>
    </StateLink>
  );
}
