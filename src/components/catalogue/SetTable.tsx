import type {ComponentType, ReactNode} from 'react';
import type {CatalogueTools} from './tools';
import type {NamedSet, SetsData} from './types';

type SetTableProps = Pick<CatalogueTools, 'Link'> & {
  readonly data: SetsData;
  readonly Table: ComponentType<{readonly children: ReactNode}>;
};

/** Smallest permission sets by purpose, each name a link to what the set can do. */
export function SetTable({data, Link, Table}: SetTableProps): ReactNode {
  const {rows, words} = data;
  const names = (sets: readonly NamedSet[]) =>
    sets.map(({id, label}, index) => (
      <span key={id}>
        {index > 0 && ', '}
        <Link to={`#${id}`}>{label}</Link>
      </span>
    ));
  return (
    <Table>
      <thead>
        <tr>
          <th>{words.need}</th>
          <th>{words.smallest}</th>
          <th>{words.others}</th>
          <th>{words.readers}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({id, text, smallest, others, conditional, readers, hasOtherReaders, remark}) => (
          <tr key={id} id={`need-${id}`}>
            <td>{text}</td>
            <td>
              <strong>
                <Link to={`#${smallest.id}`}>{smallest.label}</Link>
              </strong>
              {!smallest.isListed && ` (${words.unlisted})`}
              {remark && `. ${remark}`}
            </td>
            <td>
              {others.length === 0 && conditional.length === 0 && words.nobody}
              {names(others)}
              {conditional.length > 0 && (
                <>
                  {others.length > 0 && '; '}
                  {words.conditional} {names(conditional)}
                </>
              )}
            </td>
            <td>
              {readers.length === 0 && !hasOtherReaders && words.nobody}
              {names(readers)}
              {hasOtherReaders && (readers.length > 0 ? ` ${words.more}` : words.unnamed)}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
