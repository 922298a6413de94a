import type {Applies, Circumstances} from '../model/applies';

/** Tells whether a remark belongs to an answer. */
export function applies(when: Applies, now: Circumstances): boolean {
  const holds = <Value>(allowed: readonly Value[] | undefined, value: Value | undefined) =>
    allowed === undefined || (value !== undefined && allowed.includes(value));
  return (
    holds(when.outcomes, now.outcome) &&
    holds(when.workflows, now.workflow) &&
    holds(when.areas, now.area) &&
    holds(when.rules, now.rule) &&
    holds(when.apis, now.api) &&
    holds(when.tasks, now.task) &&
    holds(when.plans, now.plan ?? 'unnamed') &&
    (when.isGap === undefined || when.isGap === now.isGap)
  );
}
