import type {PlanId} from '../../facts/plans';
import type {SourceRef} from '../../facts/types';
import {advice, type Choice} from '../model/permissions';
import {type PlanGroupId, planGroups, type TaskId} from '../model/tasks';

/** What one group of plans allows for one task. No choices means that it can't be done there. */
export interface AdviceCell {
  readonly group: PlanGroupId;
  /** Smallest first. */
  readonly choices: readonly Choice[];
}

/** The advice for one task on one or several groups of plans. */
export interface AdviceRow {
  readonly task: TaskId;
  readonly cells: readonly AdviceCell[];
  readonly sources: readonly SourceRef[];
}

/** The group that a plan belongs to. */
export function planGroupOf(plan: PlanId): PlanGroupId {
  for (const {id, plans} of planGroups) {
    if ((plans as readonly PlanId[]).includes(plan)) return id;
  }
  throw new RangeError(`Plan ${plan} is in no plan group. Add it to planGroups.`);
}

/**
 * Picks the permission advice for a service token.
 *
 * @param tasks what the token may be for, in the order of the table
 * @param plan the reader's plan; without it, every group of plans gets a cell
 * @returns one row for each task
 */
export function advise(tasks: readonly TaskId[], plan?: PlanId): AdviceRow[] {
  const groups: readonly PlanGroupId[] =
    plan === undefined ? planGroups.map(({id}) => id) : [planGroupOf(plan)];
  return advice
    .filter(({id}) => tasks.includes(id))
    .map((entry) => ({
      task: entry.id,
      sources: entry.sources,
      cells: groups.map((group) => ({group, choices: entry.choices[group]})),
    }));
}
