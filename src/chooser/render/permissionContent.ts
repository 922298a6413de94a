import type {AdviceRow, planGroupOf} from '../engine/advise';
import {links} from '../model/links';
import {planGroups} from '../model/tasks';
import {type SetLine, setLine} from './planContent';
import {sourceLinks} from './sourceLinks';
import type {SourceLink, Wording} from './types';

/** Permission sets that together are enough, with their names and the addresses of their rows. */
export interface ChoiceLine {
  readonly sets: readonly SetLine[];
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
  readonly sources: readonly SourceLink[];
}

/**
 * Words the smallest permission sets for a service token by task.
 *
 * @param plan the reader's plan, if it is named
 */
export function permissionContent(
  rows: readonly AdviceRow[],
  plan: Parameters<typeof planGroupOf>[0] | undefined,
  wording: Wording,
): PermissionContent {
  const {t, catalogue} = wording;
  const groups = rows[0]?.cells.map(({group}) => group) ?? [];
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
          sets: sets.map((id) => setLine(id, wording)),
          when: when === undefined ? '' : t(`when.${when}`),
          isUnlisted: unlisted === true,
        })),
      ),
    })),
    gap: hasGap ? [t('advice.gapReason'), t('way.larger-plan'), t('way.dedicated-pat')] : [],
    sources: sourceLinks(
      rows.flatMap(({sources}) => sources.map(({source}) => source)),
      wording,
    ),
  };
}
