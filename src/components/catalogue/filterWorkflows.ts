import type {WorkflowRow} from './types';

/** What a reader asked for; a missing key means anything. */
export interface WorkflowFilter {
  readonly token?: string;
  readonly plan?: string;
  readonly set?: string;
  readonly area?: string;
}

/** One way to serve a workflow: a credential on a plan, with every set that any choice names. */
export interface Way {
  readonly token: string;
  /** Absent where no source names a plan. */
  readonly plan?: string;
  readonly sets: readonly string[];
}

/**
 * All ways in which a workflow works: the recommendation on each plan, smaller sets that may do,
 * other credentials, and what is left on Starter.
 */
export function waysOf(row: WorkflowRow): Way[] {
  const plans = new Set([...row.plans, ...row.permissionSets.flatMap((entry) => entry.plans)]);
  const recommended = [...plans].map((plan) => ({
    token: row.credential,
    plan,
    sets: [
      ...row.person,
      ...row.permissionSets
        .filter((entry) => entry.plans.includes(plan))
        .flatMap(({choices}) => choices.flatMap(({sets}) => sets)),
      // The API knows them on the Enterprise plans alone.
      ...(plan.startsWith('enterprise') ? row.smaller.flatMap(({sets}) => sets) : []),
    ],
  }));
  const others = row.alternatives.flatMap(({credential}) =>
    [...plans].map((plan) => ({token: credential, plan, sets: []})),
  );
  return [
    ...(plans.size === 0 ? [{token: row.credential, sets: row.person}] : recommended),
    ...others,
    ...(row.starter === 'personal-access-token'
      ? [{token: row.starter, plan: 'starter', sets: []}]
      : []),
  ];
}

/**
 * The workflows that fit a filter. Token, plan and set must hold for one and the same way: a set
 * recommended on Enterprise does not make a workflow fit on Starter.
 */
export function filterWorkflows(
  rows: readonly WorkflowRow[],
  {token, plan, set, area}: WorkflowFilter,
): WorkflowRow[] {
  return rows.filter(
    (row) =>
      (area === undefined || row.area === area) &&
      waysOf(row).some(
        (way) =>
          (token === undefined || way.token === token) &&
          (plan === undefined || way.plan === plan) &&
          (set === undefined || way.sets.includes(set)),
      ),
  );
}
