import {advise} from '../engine/advise';
import {type ChooserState, tasksFor} from '../engine/state';
import {links, permissionSetPage} from '../model/links';
import {planGroups} from '../model/tasks';
import {sourceLinks} from './sourceLinks';
import type {SourceLink, Wording} from './types';

/** Permission sets that together are enough, with their names and the addresses of their rows. */
export interface ChoiceLine {
  readonly sets: readonly {readonly label: string; readonly href: string}[];
  /** When the choice is enough; empty where it always is. */
  readonly when: string;
  readonly isUnlisted: boolean;
}

/** The permission advice as a table: plans across, tasks down. */
export interface PermissionContent {
  readonly columns: readonly {readonly label: string; readonly href: string}[];
  readonly rows: readonly {
    readonly task: string;
    /** One cell for each column; without choices, the plan can't do it. */
    readonly cells: readonly (readonly ChoiceLine[])[];
  }[];
  /** What it means that a plan can't do something, and the ways out; empty without such a plan. */
  readonly gap: readonly string[];
  /** Points that the sources leave open. */
  readonly remarks: readonly string[];
  readonly sources: readonly SourceLink[];
}

/**
 * Words the smallest permission sets for a service token.
 *
 * @param state answers, and the plan and task if the reader has named them
 */
export function permissionContent(
  {answers, plan, task}: ChooserState,
  wording: Wording,
): PermissionContent {
  const {t, catalogue} = wording;
  const tasks = tasksFor(answers).filter((id) => task === undefined || id === task);
  const rows = advise(tasks, plan);
  const groups = rows[0]?.cells.map(({group}) => group) ?? [];
  const hasStarter = groups.includes('starter');
  const hasGap = rows.some(({cells}) => cells.some(({choices}) => choices.length === 0));
  return {
    columns: planGroups
      .filter(({id}) => groups.includes(id))
      .map(({plans, link}) => ({
        label: plans
          .filter((id) => plan === undefined || id === plan)
          .map((id) => catalogue.plans[id])
          .join(', '),
        href: links[link],
      })),
    rows: rows.map((row) => ({
      task: t(`task.${row.task}`),
      cells: row.cells.map(({choices}) =>
        choices.map(({sets, when, unlisted}) => ({
          sets: sets.map((id) => ({
            label: catalogue.permissionSets[id] ?? id,
            href: `${permissionSetPage}#${id}`,
          })),
          when: when === undefined ? '' : t(`when.${when}`),
          isUnlisted: unlisted === true,
        })),
      ),
    })),
    gap: hasGap ? [t('advice.gapReason'), t('advice.gapWays')] : [],
    remarks: [
      ...new Set([
        ...(hasStarter && (plan === undefined || plan === 'developer')
          ? [t('advice.developerPlan')]
          : []),
        ...rows.flatMap(({cells}) =>
          cells.flatMap(({unsettled}) => (unsettled ? [t(`unsettled.${unsettled}`)] : [])),
        ),
      ]),
    ],
    sources: sourceLinks(
      rows.flatMap(({sources}) => sources),
      wording,
    ),
  };
}
