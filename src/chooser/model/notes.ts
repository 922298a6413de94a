import {type SourceRef, stated} from '../../facts/types';
import type {LinkId} from './links';
import type {Condition} from './questions';

interface Note {
  readonly id: string;
  /** Answers under which the note matters; absent where it always does. */
  readonly when?: Condition;
  /** Where the part of the text between `<a>` and `</a>` leads. */
  readonly link?: LinkId;
  readonly sources: readonly SourceRef[];
}

/** Limits that bite where a result holds; the text is the message `note.<id>`. */
export const notes = [
  {
    id: 'pat-cannot-create-service-tokens',
    sources: [stated('release-notes', 'July 2026'), stated('pr-9636')],
  },
  {id: 'own-credentials', sources: [stated('user-tokens'), stated('openapi-v3')]},
  {
    id: 'git-lookups',
    when: {workflow: ['terraform']},
    sources: [stated('terraform-azure-devops'), stated('terraform-repository')],
  },
  {id: 'ip-allowlist', link: 'service-forbidden', sources: [stated('ip-restrictions')]},
  {id: 'one-account', sources: [stated('user-tokens')]},
  {id: 'user-api-key', link: 'pat-migration', sources: [stated('user-tokens-2024')]},
  {id: 'warehouse-credentials', sources: [stated('setup-sl')]},
] as const satisfies readonly Note[];

/** Id of a note. */
export type NoteId = (typeof notes)[number]['id'];
