import {formatDay} from './formatDay';
import type {SourceLink, Wording} from './types';

/** The sources with these ids, each once, in the order of first mention. */
export function sourceLinks(
  ids: readonly string[],
  {catalogue, locale}: Pick<Wording, 'catalogue' | 'locale'>,
): SourceLink[] {
  return [...new Set(ids)].flatMap((id) => {
    const [title, url, day] = catalogue.sources[id] ?? [];
    if (title === undefined || url === undefined) return [];
    return [{title, url, ...(day !== undefined && {date: formatDay(day, locale)})}];
  });
}
