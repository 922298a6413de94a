import type {Paragraph} from 'mdast';
import type {Citation, SharedWords, SourceLink} from '../../components/catalogue/types';
import {joined, link, paragraph} from './nodes';

/** Where an entry comes from, how firm each source is, and when it was last read. */
export function citationsTwin(
  {sources: citations, checked}: {readonly sources: readonly Citation[]; readonly checked: string},
  {
    sources,
    days,
    words,
  }: {
    readonly sources: readonly SourceLink[];
    readonly days: Readonly<Record<string, string>>;
    readonly words: SharedWords;
  },
): Paragraph {
  const links = citations.map(([source, confidence]) => {
    const [title, url] = sources[source] ?? ['', ''];
    return [link(url, title), ` (${words[confidence]})`];
  });
  return paragraph([`${words.sources} ${days[checked] ?? checked}: `, ...joined(links, ', ')]);
}
