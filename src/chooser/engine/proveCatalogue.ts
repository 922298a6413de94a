import {type PermissionSetEntry, permissionSets} from '../../facts/permissionSets';
import type {PlanId} from '../../facts/plans';
import {holds, type Need} from '../../facts/rights';
import type {Workflow} from '../../facts/workflows';
import {model} from '../model/model';
import {tokensOf} from '../model/outcomes';
import {pathTo} from '../model/paths';
import {advice, type Choice} from '../model/permissions';
import {needsOfTask, needsOfWhen} from '../model/taskNeeds';
import {planGroups} from '../model/tasks';
import {unadvised} from '../model/unadvised';
import {decide} from './decide';

/** Permission sets that an answer names for a plan, and the rights that they must cover. */
interface Recommendation {
  readonly where: string;
  readonly plan: PlanId;
  readonly sets: readonly string[];
  readonly needs: readonly Need[];
  /** A narrower use than the workflow itself: it may cover less. */
  readonly isConditional: boolean;
  /** The service token page does not list one of the sets, and the answer says so. */
  readonly isUnlisted: boolean;
}

const setOf = (wanted: string): PermissionSetEntry | undefined =>
  permissionSets.find(({id}) => id === wanted);

/** `no` only if some right is surely missing; the permission tables leave some questions open. */
function covers(sets: readonly string[], needs: readonly Need[]): 'yes' | 'no' | 'unknown' {
  const verdicts = needs.map((need) => sets.map((set) => holds(set as never, need)));
  if (verdicts.every((some) => some.includes('yes'))) return 'yes';
  return verdicts.some((some) => some.every((verdict) => verdict === 'no')) ? 'no' : 'unknown';
}

function ofWorkflow(workflow: Workflow): Recommendation[] {
  const needs = workflow.needs ?? [];
  return Object.entries(workflow.permissionSets ?? {}).flatMap(([plan, found]) => [
    ...[found, ...(found.anyOf ?? [])].map((option) => ({
      where: workflow.id,
      plan: plan as PlanId,
      sets: option.allOf,
      // On Starter one set is all there is; the answer says what it leaves out.
      needs: plan === 'starter' ? needs.filter(({right}) => right !== 'metadata') : needs,
      isConditional: option.when !== undefined,
      isUnlisted: false,
    })),
    ...(plan.startsWith('enterprise') ? (workflow.unconfirmedSets ?? []) : []).map((option) => ({
      where: workflow.id,
      plan: plan as PlanId,
      sets: option.allOf,
      needs: option.when === undefined ? needs : [],
      isConditional: true,
      isUnlisted: true,
    })),
  ]);
}

function ofTasks(): Recommendation[] {
  return advice.flatMap(({id, choices}) =>
    planGroups.flatMap((group) =>
      choices[group.id].flatMap((choice: Choice) =>
        group.plans.map((plan) => ({
          where: `task ${id}`,
          plan,
          sets: choice.sets,
          needs: [
            ...needsOfTask[id],
            ...(choice.when === undefined ? [] : needsOfWhen[choice.when]),
          ],
          isConditional: false,
          isUnlisted: choice.unlisted === true,
        })),
      ),
    ),
  );
}

/** Everything that is wrong with one recommendation, in words. */
function defectsOf({where, plan, sets, needs, isConditional, isUnlisted}: Recommendation) {
  const name = `${where} on ${plan}: ${sets.join(' + ')}`;
  const entries = sets.map((id) => setOf(id));
  const canGrant = entries.every((set) =>
    isUnlisted
      ? set?.onServiceToken === 'listed' || set?.onServiceToken === 'not-listed'
      : set?.onServiceToken === 'listed' && set.plans.includes(plan),
  );
  const verdict = covers(sets, needs);
  const needless = sets.filter(
    (set) =>
      sets.length > 1 &&
      needs.length > 0 &&
      covers(
        sets.filter((other) => other !== set),
        needs,
      ) === 'yes',
  );
  return [
    ...(canGrant ? [] : [`Not to be had: ${name}.`]),
    ...(verdict === 'no' && !isConditional ? [`Too little: ${name} lacks a right it needs.`] : []),
    ...(isConditional ? [] : needless.map((set) => `Too much: ${name} does without ${set}.`)),
    ...(sets.includes('fusion-admin') ? [`Forbidden: ${name}.`] : []),
  ];
}

/** What the enumeration of all workflows and tasks found. */
export interface CatalogueProof {
  readonly line: string;
  readonly problems: readonly string[];
}

/**
 * Proves the permission sets and credentials of the catalogue: the questions lead every workflow
 * to its own credential; its sets cover its needs and would not without any one of them; every set
 * can be had on its plan; and none is left out without a reason.
 *
 * @param workflows of the catalogue, or others to be examined
 */
export function proveCatalogue(workflows: readonly Workflow[]): CatalogueProof {
  const recommendations = [...workflows.flatMap(ofWorkflow), ...ofTasks()];
  const astray = workflows.flatMap((workflow) => {
    const decision = decide(model, pathTo(workflow));
    const tokens = decision.kind === 'result' ? tokensOf(decision.rule.outcome) : undefined;
    return tokens !== undefined && (tokens[0] ?? 'none') === workflow.credential
      ? []
      : [`Astray: the questions do not lead ${workflow.id} to ${workflow.credential}.`];
  });
  const advised = new Set<string>([
    ...recommendations.flatMap(({sets}) => sets),
    ...workflows.flatMap(({personNeeds = []}) => personNeeds),
  ]);
  const leftOut = permissionSets
    .map(({id}) => id)
    .filter((id) => advised.has(id) === (unadvised[id] !== undefined))
    .map((id) =>
      advised.has(id)
        ? `Advised: ${id}, for which a reason says that it never is.`
        : `Left out: no answer names ${id}, and no reason is given.`,
    );
  const problems = [...astray, ...recommendations.flatMap(defectsOf), ...leftOut];
  const proven = recommendations.filter(
    ({sets, needs}) => needs.length > 0 && covers(sets, needs) === 'yes',
  );
  const line = [
    `${workflows.length} workflows`,
    `${recommendations.length} recommended sets`,
    `${proven.length} cover their needs and none is too large`,
    `${advised.size} of ${permissionSets.length} sets advised, the others with a reason`,
  ].join(', ');
  return {line, problems};
}
