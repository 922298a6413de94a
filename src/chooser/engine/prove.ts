import type {ModelShape} from '../model/types';
import {type Analysis, analyse} from './analyse';

/** The verdict on a model: a line to print, and every defect in words. */
export interface Proof {
  readonly line: string;
  readonly problems: readonly string[];
}

/**
 * Proves a decision model and words the result.
 *
 * @param model any decision model
 * @param name what the line begins with
 * @returns one line with the figures, and one sentence for each defect; no sentences for a sound model
 * @example prove(model).line // "chooser: 72 combinations, 19 paths, 0 gaps, …"
 */
export function prove(model: ModelShape, name = 'chooser'): Proof {
  const found = analyse(model);
  const figures = [
    `${found.combinations} combinations`,
    `${found.paths} paths`,
    `${found.gaps.length} gaps`,
    `${found.overlaps.length} overlaps`,
    `${found.unreachableRules.length} unreachable rules`,
    `${found.deadOutcomes.length} dead outcomes`,
  ];
  return {line: `${name}: ${figures.join(', ')}`, problems: problemsOf(found)};
}

function problemsOf(found: Analysis): string[] {
  return [
    ...found.gaps.map((answers) => `Gap: no rule for ${JSON.stringify(answers)}.`),
    ...found.overlaps.map(
      ({answers, rules}) =>
        `Overlap: rules ${rules.join(' and ')} all match ${JSON.stringify(answers)}.`,
    ),
    ...found.unreachableRules.map((id) => `Unreachable: no answers lead to rule ${id}.`),
    ...found.blindRules.map(
      (id) => `Blind: rule ${id} depends on a question that is not asked there.`,
    ),
    ...found.deadOutcomes.map((id) => `Dead: no answers lead to outcome ${id}.`),
    ...found.undeclaredOutcomes.map(
      (id) => `Undeclared: a rule ends in ${id}, which is no outcome of the model.`,
    ),
    ...found.indistinct.map(
      ({question, options}) =>
        `Without effect: ${options.join(' and ')} of ${question} always lead to the same outcome. Merge them, or declare them twins.`,
    ),
    ...found.falseTwins.map(
      ({question, options}) =>
        `False twins: ${options.join(' and ')} of ${question} lead to different outcomes. Remove the declaration.`,
    ),
  ];
}
