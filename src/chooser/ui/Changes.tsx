import type {ReactNode} from 'react';
import {itemKey} from '../engine/state';
import type {ChangeLine} from '../render/changeLines';
import styles from './Answer.module.css';
import shared from './Chooser.module.css';
import {useChooser} from './ChooserContext';
import {Heading} from './Heading';
import {StateLink} from './StateLink';

/** What would change the answer: every single thing that leads to another one, as a link. */
export function Changes({changes}: {readonly changes: readonly ChangeLine[]}): ReactNode {
  const {t} = useChooser();
  return (
    <section className={styles.changes}>
      <Heading depth={1}>{t('changes.heading')}</Heading>
      {changes.length === 0 && <p>{t('changes.none')}</p>}
      {changes.length > 0 && (
        <ul>
          {changes.map(({label, outcome, state}) => (
            <li key={`${itemKey(state)} ${state.plan}`}>
              <StateLink state={state} className={shared.target}>
                {label}
              </StateLink>
              <span>
                <span aria-hidden="true">→ </span>
                {outcome}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
