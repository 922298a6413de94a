import type {limits} from '../../facts/limits';
import {inferred, type SourceRef, stated} from '../../facts/types';
import type {Applies} from './applies';
import type {LinkId} from './links';

interface Note {
  readonly id: string;
  /** Answers that the limit bites. */
  readonly when: Applies;
  /** Where the part of the text between `<a>` and `</a>` leads. */
  readonly link?: LinkId;
  /** Limit of the catalogue whose amount fills the text. */
  readonly limit?: (typeof limits)[number]['id'];
  readonly sources: readonly SourceRef[];
}

/** Limits that bite where an answer holds, the likeliest first; the text is the message `note.<id>`. */
export const notes = [
  {
    id: 'pat-cannot-create-service-tokens',
    when: {outcomes: ['pat', 'pat-then-service'], rules: ['development', 'moving', 'undecided']},
    sources: [stated('release-notes', 'July 2026'), stated('pr-9636')],
  },
  {
    id: 'own-credentials',
    when: {outcomes: ['service'], rules: ['production']},
    sources: [stated('user-tokens'), stated('openapi-v3')],
  },
  {
    id: 'git-lookups',
    when: {outcomes: ['service'], areas: ['terraform']},
    sources: [stated('terraform-azure-devops'), stated('terraform-repository')],
  },
  {
    id: 'execute-sql',
    when: {workflows: ['mcp-remote-shared', 'mcp-self-hosted-team']},
    sources: [stated('setup-remote-mcp'), stated('setup-local-mcp')],
  },
  {
    id: 'audit-export',
    when: {workflows: ['audit-log-to-siem']},
    sources: [stated('audit-log')],
  },
  {
    id: 'not-for-admin-api',
    when: {tasks: ['metadata'], outcomes: ['service']},
    sources: [stated('pr-1096')],
  },
  {
    id: 'semantic-layer-credential',
    when: {tasks: ['metrics'], outcomes: ['service']},
    sources: [stated('setup-sl')],
  },
  {
    id: 'warehouse-credentials',
    when: {
      outcomes: ['pat'],
      workflows: ['spreadsheets-per-person', 'mcp-self-hosted-semantic-layer'],
    },
    sources: [stated('setup-sl')],
  },
  {
    id: 'prefer-oauth',
    when: {rules: ['person']},
    link: 'token-types',
    sources: [stated('setup-remote-mcp'), inferred('connect-apps-oauth')],
  },
  {
    id: 'ip-allowlist',
    when: {outcomes: ['service', 'pat', 'pat-then-service'], plans: ['enterprise-plus', 'unnamed']},
    link: 'service-forbidden',
    sources: [stated('ip-restrictions')],
  },
  {
    id: 'one-account',
    when: {outcomes: ['pat', 'pat-then-service']},
    sources: [stated('user-tokens')],
  },
  {
    id: 'user-api-key',
    when: {rules: ['production', 'development', 'person', 'moving', 'undecided']},
    link: 'pat-migration',
    sources: [stated('user-tokens-2024')],
  },
  {
    id: 'no-later-edit',
    when: {outcomes: ['service']},
    sources: [stated('terraform-issue-344')],
  },
  {
    id: 'idle-sign-in',
    when: {outcomes: ['oauth', 'dbt-login']},
    sources: [stated('login'), stated('release-notes', 'February 2026')],
  },
  {
    id: 'rate-admin',
    when: {apis: ['administrative-v2', 'administrative-v3']},
    limit: 'admin-api-rate',
    sources: [stated('rate-limits')],
  },
  {
    id: 'rate-discovery',
    when: {apis: ['discovery']},
    limit: 'discovery-api-rate',
    sources: [stated('rate-limits')],
  },
  {
    id: 'rate-mcp',
    when: {areas: ['mcp'], apis: ['mcp']},
    limit: 'remote-mcp-rate',
    sources: [stated('rate-limits')],
  },
  {
    id: 'rate-scim',
    when: {outcomes: ['scim']},
    limit: 'scim-user-rate',
    sources: [stated('rate-limits')],
  },
] as const satisfies readonly Note[];

/** Id of a note. */
export type NoteId = (typeof notes)[number]['id'];
