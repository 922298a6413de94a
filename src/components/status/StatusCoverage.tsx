import type {ReactNode} from 'react';
import {ScrollableTable} from '../ScrollableTable';
import type {CoverageRow, StatusWords} from './types';

interface StatusCoverageProps {
  readonly rows: readonly CoverageRow[];
  readonly words: StatusWords;
}

/** Names of the catalogue that no page’s text mentions. */
export function StatusCoverage({rows, words}: StatusCoverageProps): ReactNode {
  return (
    <ScrollableTable>
      <thead>
        <tr>
          {[words.group, words.total, words.unmentioned].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({group, names, unmentioned}) => (
          <tr key={group}>
            <th scope="row">{group}</th>
            <td>{names}</td>
            <td>{unmentioned.length === 0 ? words.all : unmentioned.join(', ')}</td>
          </tr>
        ))}
      </tbody>
    </ScrollableTable>
  );
}
