import type {PlanId} from '../../facts/plans';
import type {SetChoice, WorkflowFacts} from '../catalogue/types';
import {planIds} from '../model/tasks';

/**
 * Why a plan can't serve a workflow as recommended; the text is the message `gap.<id>`:
 * Starter takes one set on a service token and a PAT remains, or nothing does; pages contradict
 * each other about Developer; no listed set of Legacy Team is known to do; the feature belongs to
 * Enterprise+; the plan is not among those that the documentation names; nobody names any.
 */
export type GapId =
  | 'starter-pat'
  | 'starter-nothing'
  | 'developer'
  | 'team'
  | 'enterprise-plus-only'
  | 'plan-not-named'
  | 'unknown';

/** What a workflow gets on some plans: choices of permission sets, smallest first, or a gap. */
export interface PlanVerdict {
  readonly plans: readonly PlanId[];
  /** Empty where no set applies, or where there is a gap. */
  readonly choices: readonly SetChoice[];
  readonly gap?: GapId;
}

function gapOf(facts: WorkflowFacts, plan: PlanId): GapId | undefined {
  if (facts.plans.length === 0) return 'unknown';
  if (facts.credential === 'service-token') {
    if (plan === 'developer') return 'developer';
    if (plan === 'starter') return facts.starter === 'nothing' ? 'starter-nothing' : 'starter-pat';
    return plan === 'team' ? 'team' : 'enterprise-plus-only';
  }
  if (facts.plans.includes(plan)) return undefined;
  if (plan === 'developer') return 'developer';
  // Legacy Team is missing where a page names the plans on sale; PATs exist there all the same.
  const isEverywhere = facts.credential === 'personal-access-token' || facts.credential === 'none';
  if (plan === 'team' && isEverywhere && facts.plans.includes('starter')) return undefined;
  return 'plan-not-named';
}

/** What a workflow gets on one plan. */
export function verdictOn(facts: WorkflowFacts, plan: PlanId): Omit<PlanVerdict, 'plans'> {
  const choices = facts.sets[plan];
  if (choices !== undefined) return {choices};
  const isByTask =
    facts.credential === 'service-token' &&
    facts.plans.includes(plan) &&
    Object.keys(facts.sets).length === 0;
  const gap = isByTask ? undefined : gapOf(facts, plan);
  return {choices: [], ...(gap !== undefined && {gap})};
}

/**
 * What a workflow gets on every plan, plans with the same verdict together.
 *
 * @param plan the reader's plan, to leave out all others
 */
export function planVerdicts(facts: WorkflowFacts, plan?: PlanId): PlanVerdict[] {
  const groups = new Map<string, PlanVerdict>();
  for (const id of plan === undefined ? planIds : [plan]) {
    const verdict = verdictOn(facts, id);
    const key = JSON.stringify(verdict);
    groups.set(key, {...verdict, plans: [...(groups.get(key)?.plans ?? []), id]});
  }
  return [...groups.values()];
}
