import type {OptionKey} from '../messages/types';
import {lastOptions} from '../model/questions';
import type {Language} from './types';

/**
 * Key of the text of an answer.
 *
 * @param part `label`, or the `hint` below it
 */
export function optionKey(question: string, option: string, part: 'label' | 'hint'): OptionKey {
  // Which options a question has is lost in a loop over all questions; that each has its two
  // messages is checked in messages/types.ts.
  return `question.${question}.option.${option}.${part}` as OptionKey;
}

/**
 * Puts the options of a question into the order of their labels, with those for the undecided last.
 * The order is the alphabet's, so that it suggests nothing.
 */
export function sortedOptions<Option extends string>(
  {id, options}: {readonly id: string; readonly options: readonly Option[]},
  {t, locale}: Language,
): Option[] {
  const rank = (option: Option) => (lastOptions.includes(option) ? 1 : 0);
  const label = (option: Option) => t(optionKey(id, option, 'label'));
  return [...options].sort((a, b) => rank(a) - rank(b) || label(a).localeCompare(label(b), locale));
}
