import {type FormEvent, type ReactNode, useEffect, useRef, useState} from 'react';
import type {PlanId} from '../../facts/plans';
import type {ChooserCatalogue} from '../catalogue/types';
import {type ChooserState, itemKey, withOneMore, without} from '../engine/state';
import {planIds} from '../model/tasks';
import {planMarkdown} from '../render/planMarkdown';
import {planRows} from '../render/planRows';
import type {Wording} from '../render/types';
import answers from './Answer.module.css';
import shared from './Chooser.module.css';
import {useChooser} from './ChooserContext';
import {Heading} from './Heading';
import styles from './Permissions.module.css';
import {printAlone} from './printAlone';
import {RichText} from './RichText';
import {SetNames} from './SetNames';
import {StateLink} from './StateLink';
import tables from './Table.module.css';
import {useCopy} from './useCopy';

type PlanTableProps = {readonly state: ChooserState; readonly catalogue: ChooserCatalogue};

/** The tokens for several workflows: one row, and one token, for each. */
export function PlanTable({state, catalogue}: PlanTableProps): ReactNode {
  const {t, id, locale, claimFocus, go, shareUrl, absolute} = useChooser();
  const wording: Wording = {t, locale, catalogue};
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => claimFocus({screen: heading.current}), [claimFocus]);
  const [url, setUrl] = useState('');
  useEffect(() => setUrl(shareUrl(state)), [shareUrl, state]);
  const copy = useCopy();
  const rows = planRows(state, wording);
  const columns = [t('plan.workflow'), t('plan.credential'), t('plan.sets'), t('plan.next')];

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const plan = new FormData(event.currentTarget).get('plan') as PlanId | '';
    const {plan: _, ...rest} = state;
    go({...rest, ...(plan !== '' && {plan})});
  };

  return (
    <div className={answers.answer}>
      <Heading ref={heading}>{t('plan.heading')}</Heading>
      <p className={answers.lead}>{t('plan.caption')}</p>
      <form key={state.plan} className={styles.narrow} method="get" onSubmit={onSubmit}>
        <p>
          <label htmlFor={`${id}-plan`}>{t('advice.plan')}</label>
          <select id={`${id}-plan`} name="plan" defaultValue={state.plan ?? ''}>
            <option value="">{t('advice.anyPlan')}</option>
            {planIds.map((plan) => (
              <option key={plan} value={plan}>
                {catalogue.plans[plan]}
              </option>
            ))}
          </select>
        </p>
        <button type="submit" className={shared.quiet}>
          {t('advice.show')}
        </button>
      </form>
      <p>
        {state.plan === undefined
          ? t('plan.anyPlan')
          : `${t('advice.plan')}: ${catalogue.plans[state.plan]}`}
      </p>
      {/* biome-ignore-start lint/a11y/noRedundantRoles: as cards, the rows would lose their roles */}
      <table className={tables.table} role="table">
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th key={column} role="columnheader" scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(({item, state: own, name, outcome, choice, remarks, firstStep}) => (
            <tr key={itemKey(item)} role="row">
              <th role="rowheader" scope="row">
                <StateLink state={own}>{name}</StateLink>
                <StateLink state={without(state, item)} className={styles.remove}>
                  <span aria-hidden="true">{t('plan.remove')}</span>
                  <span className={shared.hidden}>{t('plan.removeNamed', {name})}</span>
                </StateLink>
              </th>
              <td role="cell" data-label={columns[1]}>
                {outcome}
              </td>
              <td role="cell" data-label={columns[2]}>
                {choice && <SetNames sets={choice.sets} isShort />}
                {remarks.map((remark) => (
                  <small key={remark} className={styles.remark}>
                    <RichText text={remark} />
                  </small>
                ))}
              </td>
              <td role="cell" data-label={columns[3]}>
                {firstStep && (
                  <div>
                    <RichText text={firstStep.text} href={firstStep.href} />
                  </div>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {/* biome-ignore-end lint/a11y/noRedundantRoles: see above */}
      <div className={answers.actions}>
        <button
          type="button"
          className={shared.quiet}
          onClick={() => copy(shareUrl(state), t('actions.linkCopied'))}
        >
          {t('actions.copyLink')}
        </button>
        <button
          type="button"
          className={shared.quiet}
          onClick={() =>
            copy(
              planMarkdown(state, wording, absolute, shareUrl(state)),
              t('actions.markdownCopied'),
            )
          }
        >
          {t('actions.copyMarkdown')}
        </button>
        <button type="button" className={shared.quiet} onClick={printAlone}>
          {t('actions.print')}
        </button>
        <StateLink state={withOneMore(state)} className={shared.target}>
          {t('actions.addAnother')}
        </StateLink>
      </div>
      <p className={answers.printOnly}>{t('markdown.linkPlan', {url})}</p>
    </div>
  );
}
