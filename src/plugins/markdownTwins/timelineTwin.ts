import type {RootContent} from 'mdast';
import type {TimelineData} from '../../components/catalogue/types';
import {citationsTwin} from './citationsTwin';
import {heading, list, paragraph, strong} from './nodes';

/** What changed when: a heading a year, a list item a change. */
export function timelineTwin(data: TimelineData): readonly RootContent[] {
  return data.years.flatMap(({year, rows}) => [
    heading(2, year),
    list(
      rows.map((row) => {
        const when = row.when.map((part) => (typeof part === 'string' ? part : part.text)).join('');
        return {
          blocks: [
            paragraph([strong(when), row.isImportant ? ` ${data.words.important}` : '']),
            paragraph(row.event),
            citationsTwin(row, data),
          ],
        };
      }),
    ),
  ]);
}
