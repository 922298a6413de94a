import type {ReactNode} from 'react';
import type {PlanContent} from '../render/planContent';
import {useChooser} from './ChooserContext';
import styles from './Permissions.module.css';
import {RichText} from './RichText';
import {SetNames} from './SetNames';

/** The choices of permission sets on each plan, smallest first; or why the plan can't do it. */
export function PlanSets({plans}: {readonly plans: readonly PlanContent[]}): ReactNode {
  const {t} = useChooser();
  if (plans.length === 0) return null;
  return (
    <dl className={styles.plans}>
      {plans.map(({label, choices, gap}) => (
        <div key={label} data-gap={gap.length > 0}>
          <dt>{label}</dt>
          <dd>
            {gap.map((sentence) => (
              <p key={sentence}>
                <RichText text={sentence} />
              </p>
            ))}
            {gap.length === 0 && choices.length === 0 && <p>{t('advice.works')}</p>}
            {choices.length > 0 && (
              <ol className={styles.choices}>
                {choices.map(({sets, remarks}, index) => (
                  <li key={sets.map(({id}) => id).join()}>
                    {index > 0 && <span className={styles.or}>{t('advice.or')} </span>}
                    <SetNames sets={sets} />
                    {remarks.map((remark) => (
                      <small key={remark} className={styles.remark}>
                        {remark}
                      </small>
                    ))}
                  </li>
                ))}
              </ol>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
