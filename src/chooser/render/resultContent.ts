import type {SourceRef} from '../../facts/types';
import {findFlips} from '../engine/findFlips';
import {holds} from '../engine/holds';
import type {ChooserState} from '../engine/state';
import {
  type Answers,
  conflicts,
  type ModelRule,
  model,
  notes,
  outcomes,
  type QuestionId,
  type Rule,
  steps,
} from '../model';
import type {Line, SourceLink, Wording} from './types';
import {lineOf, optionKey, sourceLinks} from './words';

/** An answer that the reader gave, in words. */
export interface AnswerLine {
  readonly question: QuestionId;
  readonly asked: string;
  readonly answered: string;
}

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

/** The answers of a reader in words, in the order of the questions. */
export function answerLines(answers: Answers, {t}: Pick<Wording, 't'>): AnswerLine[] {
  return model.questions.flatMap(({id}) => {
    const option = answers[id];
    return option === undefined
      ? []
      : [
          {
            question: id,
            asked: t(`question.${id}.short`),
            answered: t(optionKey(id, option, 'label')),
          },
        ];
  });
}

/**
 * Words a result.
 *
 * @param state complete answers
 * @param decided the rule that applies to them
 */
export function resultContent(
  {answers}: ChooserState,
  decided: ModelRule,
  wording: Wording,
): ResultContent {
  const {t} = wording;
  const rule: Rule & {readonly id: ModelRule['id']} = decided;
  const outcome = outcomes.find(({id}) => id === rule.outcome);
  const conflict = conflicts.find(({id}) => id === rule.conflict);
  const stepIds: readonly string[] = rule.steps ?? outcome?.steps ?? [];
  const noted = rule.notes
    .flatMap((id) => notes.filter((note) => note.id === id))
    .filter((note) => !('when' in note) || holds(note.when, answers));
  return {
    title: t(`outcome.${rule.outcome}.title`),
    lead: t(`outcome.${rule.outcome}.lead`),
    reason: t(`reason.${rule.id}`),
    isInferred: rule.sources.every(({confidence}) => confidence === 'inferred'),
    ...(conflict && {
      conflict: {
        positions: conflict.positions.map(({id}) => t(`conflict.${conflict.id}.${id}`)),
        conclusion: t(`conflict.${conflict.id}.conclusion`),
      },
    }),
    sources: sourceLinks(
      [...rule.sources, ...(conflict?.positions.map(({source}): SourceRef => source) ?? [])],
      wording,
    ),
    steps: stepIds.flatMap((id) =>
      steps.filter((step) => step.id === id).map((step) => lineOf('step', step, wording)),
    ),
    notes: noted.map((note) => lineOf('note', note, wording)),
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
