import type {EndpointId} from '../../facts/endpoints';
import {type Answer, answerOf} from '../engine/answer';
import {applies} from '../engine/applies';
import type {ChooserState} from '../engine/state';
import {conflicts} from '../model/conflicts';
import {explanations} from '../model/explanations';
import {type LinkId, links} from '../model/links';
import {notes} from '../model/notes';
import {type OutcomeId, tokensOf} from '../model/outcomes';
import {type StepId, steps, stepsOfOutcome, stepsOfRule, stepsOfWorkflow} from '../model/steps';
import {type ChangeLine, changeLines} from './changeLines';
import {type PermissionContent, permissionContent} from './permissionContent';
import {type PlanContent, planContent, type SetLine, setLine} from './planContent';
import {type RequestText, requestText, type SentToken} from './requestText';
import {sourceLinks} from './sourceLinks';
import type {Line, SourceLink, Wording} from './types';

/** Two statements of the sources that cannot both be followed. */
export interface ConflictContent {
  readonly id: string;
  readonly positions: readonly [string, string];
  readonly resolution: string;
  readonly sources: readonly SourceLink[];
}

/** Everything that an answer says, in the language of the wording. */
export interface AnswerContent {
  readonly outcome: OutcomeId;
  readonly title: string;
  /** Name of the workflow, where one was chosen. */
  readonly subject?: string;
  readonly lead: string;
  readonly reason: string;
  /** How far the recommendation carries; empty where a source of dbt states it. */
  readonly basis: string;
  readonly sources: readonly SourceLink[];
  readonly conflicts: readonly ConflictContent[];
  /** By plan; empty where no workflow was chosen by name. */
  readonly plans: readonly PlanContent[];
  /** By task, where the sets depend on it. */
  readonly advice?: PermissionContent;
  /** Sets of which the person needs one. */
  readonly person: readonly SetLine[];
  /** Other credentials that the workflow accepts. */
  readonly alternatives: readonly string[];
  /** Empty on a named plan that can't do it. */
  readonly steps: readonly Line[];
  /** Absent where there is nothing to try, or no plan to try it on. */
  readonly request?: RequestText;
  readonly notes: readonly Line[];
  readonly noteSources: readonly SourceLink[];
  readonly changes: readonly ChangeLine[];
}

/** A text with the address that belongs to its link. */
function lineOf(text: string, {id, link}: {readonly id: string; readonly link?: LinkId}): Line {
  return {id, text, ...(link !== undefined && {href: links[link]})};
}

function stepsOf({outcome, rule}: Answer, {workflow}: ChooserState): readonly StepId[] {
  const own = workflow === undefined ? stepsOfRule[rule ?? ''] : stepsOfWorkflow[workflow];
  return own ?? stepsOfOutcome[outcome];
}

function conflictContents({circumstances}: Answer, wording: Wording): ConflictContent[] {
  const ids = new Set(
    conflicts.filter(({when}) => applies(when, circumstances)).map(({id}) => id as string),
  );
  return [...ids].flatMap((id) => {
    const found = wording.catalogue.contradictions[id];
    if (found === undefined) return [];
    const {oneSays, otherSays, resolution, sources} = found;
    return [
      {
        id,
        positions: [oneSays, otherSays] as const,
        resolution,
        sources: sourceLinks(sources, wording),
      },
    ];
  });
}

function request(trial: EndpointId, answer: Answer, state: ChooserState, wording: Wording) {
  const [token] = tokensOf(answer.outcome);
  return requestText(trial, token as SentToken, state.region, wording.catalogue);
}

/** Whether the steps lead anywhere on the plan that the reader has named. */
function isPossibleOnPlan({outcome, verdicts, circumstances}: Answer, {plan}: ChooserState) {
  if (plan === undefined || !circumstances.isGap) return true;
  // Where nobody names a plan, trying is how to find out; and a PAT for tests works everywhere.
  return verdicts[0]?.gap === 'unknown' || outcome === 'pat-then-service';
}

/** What keeps an answer from being stated by dbt, in words. */
function basisOf({facts, rule}: Answer, {t}: Wording): string {
  if (facts !== undefined) {
    return facts.confidence === 'stated' ? '' : t(`basis.${facts.confidence}`);
  }
  const sources = rule === undefined ? [] : explanations[rule].sources;
  return sources.every(({confidence}) => confidence === 'inferred') ? t('basis.inferred') : '';
}

/**
 * Words the answer to a state.
 *
 * @param state complete
 * @returns `undefined` while a question is open
 */
export function answerContent(state: ChooserState, wording: Wording): AnswerContent | undefined {
  const {t, catalogue, locale} = wording;
  const answer = answerOf(state, catalogue);
  if (answer === undefined) return undefined;
  const {outcome, rule, facts, verdicts, rows, trial, circumstances} = answer;
  const noted = notes.filter(({when}) => applies(when, circumstances));
  const isPossible = isPossibleOnPlan(answer, state);
  const trialText =
    trial === undefined || !isPossible ? undefined : request(trial, answer, state, wording);
  return {
    outcome,
    title: t(`outcome.${outcome}.title`),
    ...(facts && {subject: facts.title}),
    lead: t(`outcome.${outcome}.lead`),
    reason: facts?.why ?? (rule === undefined ? '' : t(`reason.${rule}`)),
    basis: basisOf(answer, wording),
    sources: sourceLinks(
      facts?.sources.map(([id]) => id) ??
        (rule === undefined ? [] : explanations[rule].sources.map(({source}) => source)),
      wording,
    ),
    conflicts: conflictContents(answer, wording),
    plans: planContent(verdicts, wording),
    ...(rows.length > 0 && {advice: permissionContent(rows, state.plan, wording)}),
    person: (facts?.person ?? []).map((id) => setLine(id, wording)),
    alternatives: (facts?.alternatives ?? []).map(({credential, when}) =>
      t('alternative', {credential: catalogue.credentials[credential] ?? credential, when}),
    ),
    steps: (isPossible ? stepsOf(answer, state) : []).flatMap((id) =>
      steps.filter((step) => step.id === id).map((step) => lineOf(t(`step.${step.id}`), step)),
    ),
    ...(trialText && {request: trialText}),
    notes: [
      ...(facts?.caveats ?? []).map((text, index) => ({id: `caveat-${index}`, text})),
      ...noted.map((note) => {
        const limit = 'limit' in note ? catalogue.limits[note.limit] : undefined;
        const values =
          limit === undefined ? {} : {amount: new Intl.NumberFormat(locale).format(limit)};
        return lineOf(t(`note.${note.id}`, values), note);
      }),
    ],
    noteSources: sourceLinks(
      noted.flatMap(({sources}) => sources.map(({source}) => source)),
      wording,
    ),
    changes: changeLines(state, wording),
  };
}
