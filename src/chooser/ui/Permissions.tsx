import type {ReactNode, Ref} from 'react';
import {links} from '../model/links';
import type {AnswerContent} from '../render/answerContent';
import type {Wording} from '../render/types';
import {useChooser} from './ChooserContext';
import {Heading} from './Heading';
import styles from './Permissions.module.css';
import {PlanSets} from './PlanSets';
import {RichText} from './RichText';
import {SetNames} from './SetNames';
import {SourceList} from './SourceList';
import {TaskSets} from './TaskSets';

type PermissionsProps = {
  readonly content: AnswerContent;
  readonly wording: Wording;
  readonly headingRef: Ref<HTMLHeadingElement>;
  /** The form that names plan, task and region. */
  readonly children: ReactNode;
};

/** What each plan allows: the smallest permission sets, or the gap with the ways out of it. */
export function Permissions({content, wording, headingRef, children}: PermissionsProps): ReactNode {
  const {t} = useChooser();
  const {advice, plans, person, alternatives} = content;
  const hasSets = advice !== undefined || plans.some(({choices}) => choices.length > 0);
  return (
    <section>
      <Heading depth={1} ref={headingRef}>
        {t(hasSets ? 'advice.heading' : 'advice.plan')}
      </Heading>
      {hasSets && <p>{t('advice.intro')}</p>}
      {children}
      {advice === undefined ? (
        // The gap of a named plan stands on top of the answer already.
        <PlanSets plans={plans.length === 1 ? plans.filter(({gap}) => gap.length === 0) : plans} />
      ) : (
        <>
          <p>
            <RichText text={t('advice.byTask')} href={links['smallest-set']} />
          </p>
          <TaskSets advice={advice} />
          <SourceList sources={advice.sources} wording={wording} />
        </>
      )}
      {person.length > 0 && (
        <>
          <p>{t('advice.person')}</p>
          <ul className={styles.choices}>
            {person.map((set) => (
              <li key={set.id}>
                <SetNames sets={[set]} />
              </li>
            ))}
          </ul>
        </>
      )}
      {alternatives.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </section>
  );
}
