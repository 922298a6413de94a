import type {RootContent} from 'mdast';
import type {NamedSet, SetsData} from '../../components/catalogue/types';
import {joined, link, strong, table, type Words} from './nodes';

/** The table of the smallest permission sets, each name a link to its section of the page. */
export function setsTwin(
  {rows, words}: SetsData,
  address: (to: string) => string,
): readonly RootContent[] {
  const linked = ({id, label}: NamedSet) => link(address(`#${id}`), label);
  const names = (sets: readonly NamedSet[]) =>
    joined(
      sets.map((set) => [linked(set)]),
      ', ',
    );
  return [
    table(
      [words.need, words.smallest, words.others, words.readers],
      rows.map(
        ({text, smallest, others, conditional, readers, hasOtherReaders, remark}): Words[] => [
          text,
          [
            strong([linked(smallest)]),
            smallest.isListed ? '' : ` (${words.unlisted})`,
            remark ? `. ${remark}` : '',
          ],
          [
            others.length + conditional.length === 0 ? words.nobody : '',
            ...names(others),
            ...(conditional.length === 0
              ? []
              : [`${others.length > 0 ? '; ' : ''}${words.conditional} `, ...names(conditional)]),
          ],
          [
            readers.length === 0 && !hasOtherReaders ? words.nobody : '',
            ...names(readers),
            hasOtherReaders ? (readers.length > 0 ? ` ${words.more}` : words.unnamed) : '',
          ],
        ],
      ),
    ),
  ];
}
