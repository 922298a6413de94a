import type {SourceRef} from '../../facts/types';
import {findFlips} from '../engine/findFlips';
import {holds} from '../engine/holds';
import type {ChooserState} from '../engine/state';
import {conflicts} from '../model/conflicts';
import {explanations} from '../model/explanations';
import {type LinkId, links} from '../model/links';
import {type ModelRule, model} from '../model/model';
import {notes} from '../model/notes';
import type {Answers} from '../model/questions';
import {steps, stepsOfOutcome} from '../model/steps';
import type {AnswerLine} from './answerLines';
import {optionKey} from './options';
import {sourceLinks} from './sourceLinks';
import type {Line, SourceLink, Wording} from './types';

/** An answer that would lead elsewhere, in words, and the answers behind it. */
export interface FlipLine extends AnswerLine {
  readonly outcome: string;
  readonly answers: Answers;
}

/** Everything that a result says, but for permission sets, in the language of the wording. */
export interface ResultContent {
  readonly title: string;
  readonly lead: string;
  readonly reason: string;
  /** True where no source names the case. */
  readonly isInferred: boolean;
  readonly conflict?: {readonly positions: readonly string[]; readonly conclusion: string};
  readonly sources: readonly SourceLink[];
  readonly steps: readonly Line[];
  readonly notes: readonly Line[];
  readonly noteSources: readonly SourceLink[];
  readonly flips: readonly FlipLine[];
}

/**
 * Words a result.
 *
 * @param state complete answers
 * @param rule the rule that applies to them
 */
export function resultContent(
  {answers}: ChooserState,
  rule: ModelRule,
  wording: Wording,
): ResultContent {
  const {t} = wording;
  const explanation = explanations[rule.id];
  const conflict = conflicts.find(({id}) => id === explanation.conflict);
  const stepIds = explanation.steps ?? stepsOfOutcome[rule.outcome];
  const noted = explanation.notes
    .flatMap((id) => notes.filter((note) => note.id === id))
    .filter((note) => !('when' in note) || holds(note.when, answers));
  return {
    title: t(`outcome.${rule.outcome}.title`),
    lead: t(`outcome.${rule.outcome}.lead`),
    reason: t(`reason.${rule.id}`),
    isInferred: explanation.sources.every(({confidence}) => confidence === 'inferred'),
    ...(conflict && {
      conflict: {
        positions: conflict.positions.map(({id}) => t(`conflict.${conflict.id}.${id}`)),
        conclusion: t(`conflict.${conflict.id}.conclusion`),
      },
    }),
    sources: sourceLinks(
      [...explanation.sources, ...(conflict?.positions.map(({source}): SourceRef => source) ?? [])],
      wording,
    ),
    steps: stepIds.flatMap((id) =>
      steps.filter((step) => step.id === id).map((step) => lineOf(t(`step.${step.id}`), step)),
    ),
    notes: noted.map((note) => lineOf(t(`note.${note.id}`), note)),
    noteSources: sourceLinks(
      noted.flatMap((note): readonly SourceRef[] => note.sources),
      wording,
    ),
    flips: findFlips(model, answers).map((flip) => ({
      question: flip.question,
      asked: t(`question.${flip.question}.short`),
      answered: t(optionKey(flip.question, flip.option, 'label')),
      outcome: t(`outcome.${flip.rule.outcome}.short`),
      answers: flip.answers,
    })),
  };
}

/** A text with the address that belongs to its link. */
function lineOf(text: string, {id, link}: {readonly id: string; readonly link?: LinkId}): Line {
  return {id, text, ...(link !== undefined && {href: links[link]})};
}
