import type {SetChoice} from '../catalogue/types';
import type {GapId, PlanVerdict} from '../engine/planVerdicts';
import type {MessageKey} from '../messages/types';
import {permissionSetPage} from '../model/links';
import type {Wording} from './types';

/** A permission set with the address of its row and, in words, what it can do. */
export interface SetLine {
  readonly id: string;
  readonly label: string;
  readonly href: string;
  readonly purpose: string;
}

/** Sets that go on one token together. */
export interface ChoiceContent {
  readonly sets: readonly SetLine[];
  /** When the choice applies, how far it can be trusted; empty where nothing is to be said. */
  readonly remarks: readonly string[];
}

/** What some plans offer for a workflow. */
export interface PlanContent {
  readonly label: string;
  /** Smallest first. */
  readonly choices: readonly ChoiceContent[];
  /** Why the plan can't do it, and the ways out; empty where it can. */
  readonly gap: readonly string[];
}

/** What remains where a plan can't serve a workflow. */
const waysOut: Readonly<Record<GapId, readonly MessageKey[]>> = {
  'starter-pat': ['way.larger-plan', 'way.dedicated-pat'],
  'starter-nothing': ['way.larger-plan'],
  developer: ['way.larger-plan'],
  team: ['way.larger-plan'],
  'enterprise-plus-only': ['way.larger-plan'],
  'plan-not-named': ['way.larger-plan'],
  unknown: ['way.ask-vendor'],
};

/** A permission set in words. */
export function setLine(id: string, {catalogue}: Pick<Wording, 'catalogue'>): SetLine {
  const [label = id, purpose = ''] = catalogue.permissionSets[id] ?? [];
  return {id, label, href: `${permissionSetPage}#${id}`, purpose};
}

function choiceContent(choice: SetChoice, wording: Wording): ChoiceContent {
  const {t} = wording;
  return {
    sets: choice.sets.map((id) => setLine(id, wording)),
    remarks: [
      ...(choice.when === undefined ? [] : [choice.when]),
      ...(choice.unlisted ? [t('advice.unlisted')] : []),
      ...(choice.confidence === 'stated' || choice.unlisted
        ? []
        : [t(`confidence.${choice.confidence}`)]),
    ],
  };
}

/** Words a gap: what the plan lacks, then the ways out. */
export function gapLines(gap: GapId, {t}: Pick<Wording, 't'>): string[] {
  return [t(`gap.${gap}`), ...waysOut[gap].map((key) => t(key))];
}

/** Words what a workflow gets on each plan. */
export function planContent(verdicts: readonly PlanVerdict[], wording: Wording): PlanContent[] {
  const {catalogue} = wording;
  return verdicts.map(({plans, choices, gap}) => ({
    label: plans.map((id) => catalogue.plans[id] ?? id).join(', '),
    choices: choices.map((choice) => choiceContent(choice, wording)),
    gap: gap === undefined ? [] : gapLines(gap, wording),
  }));
}
