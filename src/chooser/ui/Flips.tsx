import type {ReactNode} from 'react';
import type {ChooserState} from '../engine/state';
import type {FlipLine} from '../render/resultContent';
import shared from './Chooser.module.css';
import {useChooser} from './ChooserContext';
import {Heading} from './Heading';
import styles from './Result.module.css';
import {StateLink} from './StateLink';

type FlipsProps = {readonly state: ChooserState; readonly flips: readonly FlipLine[]};

/** What would change the answer: every single answer that leads to another token, as a link. */
export function Flips({state, flips}: FlipsProps): ReactNode {
  const {t} = useChooser();
  return (
    <section className={styles.flips}>
      <Heading depth={1}>{t('flips.heading')}</Heading>
      <p>{flips.length === 0 ? t('flips.none') : t('flips.count', {count: flips.length})}</p>
      {flips.length > 0 && (
        <ul>
          {flips.map(({question, asked, answered, outcome, answers}) => (
            <li key={`${question} ${answered}`}>
              <StateLink state={{answers}} className={shared.target}>
                {asked}: {answered}
              </StateLink>
              <span>
                <span aria-hidden="true">→ </span>
                {outcome}
              </span>
            </li>
          ))}
        </ul>
      )}
      <StateLink state={{...state, asking: 'workflow'}} className={shared.target}>
        {t('flips.workflow')}
      </StateLink>
    </section>
  );
}
