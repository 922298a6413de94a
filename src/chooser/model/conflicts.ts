import {type SourceRef, stated} from '../../facts/types';

interface Position {
  readonly id: string;
  /** ISO day or month from which the documentation said so; absent for the oldest position. */
  readonly since?: string;
  /** ISO day until which it said so; absent for what it says today. */
  readonly until?: string;
  readonly source: SourceRef;
}

interface Conflict {
  readonly id: string;
  /** What the documentation said, oldest first; the text is `conflict.<conflict>.<position>`. */
  readonly positions: readonly Position[];
}

/** Cases in which the sources contradict each other, over time or today. */
export const conflicts = [
  {
    id: 'sheets-token',
    positions: [
      {id: 'pat', until: '2024-07-15', source: stated('pr-5784')},
      {id: 'service', since: '2024-07-15', source: stated('authentication')},
      {id: 'both', since: '2025-08', source: stated('gsheets')},
    ],
  },
] as const satisfies readonly Conflict[];

/** Id of a conflict. */
export type ConflictId = (typeof conflicts)[number]['id'];
