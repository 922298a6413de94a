import {type PlanId, plans} from '../../facts/plans';
import type {Text} from '../../facts/types';
import {type SetOption, type Workflow, type WorkflowId, workflows} from '../../facts/workflows';
import {decide} from '../engine/decide';
import {model} from '../model/model';
import type {OutcomeId} from '../model/outcomes';
import {pathTo} from '../model/paths';
import {trialOf} from '../model/trials';
import type {SetChoice, WorkflowFacts} from './types';

/** A language in which the facts are written. */
export type FactLocale = keyof Text;

/**
 * The outcome of a workflow: the one that its reader would reach by the questions as well.
 *
 * @throws Error if the questions lead nowhere
 */
export function outcomeOf(workflow: Workflow): OutcomeId {
  const decision = decide(model, pathTo(workflow));
  if (decision.kind === 'question') {
    throw new Error(`The answers for ${workflow.id} are incomplete. Complete them in paths.ts.`);
  }
  return decision.rule.outcome;
}

function choiceOf(
  {allOf, confidence, when}: SetOption,
  locale: FactLocale,
  unlisted?: true,
): SetChoice {
  return {
    sets: allOf,
    confidence,
    ...(when && {when: when[locale]}),
    ...(unlisted && {unlisted}),
  };
}

/** The choices of permission sets on every plan that has some, smallest first. */
export function setChoices(workflow: Workflow, locale: FactLocale): WorkflowFacts['sets'] {
  const byPlan: Partial<Record<PlanId, SetChoice[]>> = {};
  for (const {id} of plans) {
    const found = workflow.permissionSets?.[id];
    if (found === undefined) continue;
    const smaller = id.startsWith('enterprise') ? (workflow.unconfirmedSets ?? []) : [];
    byPlan[id] = [
      ...smaller.map((option) => choiceOf(option, locale, true)),
      ...[found, ...(found.anyOf ?? [])].map((option) => choiceOf(option, locale)),
    ];
  }
  return byPlan;
}

const searched = ({search}: Workflow) => new Set(search.en.map((word) => word.toLowerCase()));

/** Workflows that readers find by the same name: other uses of the same tool. */
export function siblingsOf(workflow: Workflow): WorkflowId[] {
  const own = searched(workflow);
  return workflows
    .filter(({id}) => id !== workflow.id)
    .map((other) => ({
      id: other.id,
      shared: [...searched(other)].filter((word) => own.has(word)).length,
    }))
    .filter(({shared}) => shared > 0)
    .sort((first, second) => second.shared - first.shared)
    .map(({id}) => id);
}

/** Cuts from the catalogue what the answer of one workflow rests on. */
export function sliceWorkflow(workflow: Workflow, locale: FactLocale): WorkflowFacts {
  const trial = trialOf(workflow);
  return {
    title: workflow.title[locale],
    area: workflow.area,
    why: workflow.why[locale],
    credential: workflow.credential,
    outcome: outcomeOf(workflow),
    confidence: workflow.basis.credential,
    plans: workflow.plans,
    sets: setChoices(workflow, locale),
    person: workflow.personNeeds ?? [],
    alternatives: (workflow.alternatives ?? []).map(({when, ...rest}) => ({
      ...rest,
      when: when[locale],
    })),
    ...(workflow.starterInstead && {starter: workflow.starterInstead}),
    caveats: workflow.caveats.map((caveat) => caveat[locale]),
    endpoints: workflow.endpoints ?? [],
    ...(trial && {trial}),
    sources: workflow.source.map(({source, confidence}) => [source, confidence] as const),
    siblings: siblingsOf(workflow),
  };
}
