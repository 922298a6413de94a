import type {SourceRef} from '../../facts/types';
import type {SourceLink, Wording} from './types';

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
