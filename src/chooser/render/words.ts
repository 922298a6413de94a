import type {SourceRef} from '../../facts/types';
import type {MessageKey, OptionKey} from '../messages/types';
import {type LinkId, lastOptions, links} from '../model';
import type {Line, SourceLink, Wording} from './types';

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
  {t, locale}: Pick<Wording, 't' | 'locale'>,
): Option[] {
  const rank = (option: Option) => (lastOptions.includes(option) ? 1 : 0);
  const label = (option: Option) => t(optionKey(id, option, 'label'));
  return [...options].sort((a, b) => rank(a) - rank(b) || label(a).localeCompare(label(b), locale));
}

/**
 * Writes an ISO day in the long form of a language. All spaces are no-break: the browsers' and
 * Node's data differ in which of them are, and the page must be the same in both.
 *
 * @example formatDay('2026-08-22', 'ru') // "22 августа 2026 г."
 */
export function formatDay(day: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, {dateStyle: 'long', timeZone: 'UTC'})
    .format(new Date(day))
    .replace(/\s/g, '\u00A0');
}

/** The sources behind references, each once, in the order of first mention. */
export function sourceLinks(
  refs: readonly SourceRef[],
  {catalogue}: Pick<Wording, 'catalogue'>,
): SourceLink[] {
  return [...new Set(refs.map(({source}) => source))].flatMap((id) => {
    const [title, url] = catalogue.sources[id] ?? [];
    return title !== undefined && url !== undefined ? [{title, url}] : [];
  });
}

/** The text of a step or note with the address that belongs to its link. */
export function lineOf(
  kind: 'step' | 'note',
  {id, link}: {readonly id: string; readonly link?: LinkId},
  {t}: Pick<Wording, 't'>,
): Line {
  const text = t(`${kind}.${id}` as MessageKey);
  return {id, text, ...(link !== undefined && {href: links[link]})};
}
