import type {ReactNode} from 'react';
import {type ChooserState, canonicalState} from '../engine/state';
import {useChooser} from './ChooserContext';
import {Heading} from './Heading';
import styles from './Start.module.css';
import {WorkflowLink} from './WorkflowLink';

/** All workflows by area, for those who do not type. */
export function Browse({state}: {readonly state: ChooserState}): ReactNode {
  const {t, names} = useChooser();
  return (
    <section className={styles.browse}>
      <Heading depth={1}>{t('start.browse')}</Heading>
      <div className={styles.areas}>
        {names.areas.map(({id, label}) => {
          const workflows = names.workflows.filter(({area}) => area === id);
          return (
            <details key={id} name="chooser-area">
              <summary>
                {label} <span>{workflows.length}</span>
              </summary>
              <ul>
                {workflows.map((workflow) => (
                  <li key={workflow.id}>
                    <WorkflowLink workflow={workflow} state={canonicalState(state)} />
                  </li>
                ))}
              </ul>
            </details>
          );
        })}
      </div>
    </section>
  );
}
