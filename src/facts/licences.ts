import {CHECKED, type Checked, open, stated, type Text} from './types';

/** A licence that a person holds, and the tokens it lets them make. */
export interface LicenceEntry extends Checked {
  readonly id: string;
  /** Name in the interface; never translated. */
  readonly label: string;
  readonly personalAccessToken: boolean;
  /** `with-admin-rights`: only together with account admin permissions. */
  readonly serviceToken: 'with-admin-rights' | 'no' | 'contradicted';
  readonly note: Text;
}

/** Licences. A licence always overrides permission sets. */
export const licences = [
  {
    id: 'developer',
    label: 'Developer',
    personalAccessToken: true,
    serviceToken: 'with-admin-rights',
    note: {
      en: 'Studio IDE, dbt CLI, jobs. The Analyst license, no longer sold, counts the same.',
      ru: 'Studio IDE, dbt CLI, задания. Лицензия Analyst, которую больше не продают, приравнена к ней.',
    },
    source: [stated('seats-and-users'), stated('service-tokens', 'who may create')],
    checked: CHECKED,
  },
  {
    id: 'read-only',
    label: 'Read-Only',
    personalAccessToken: true,
    serviceToken: 'no',
    note: {
      en: 'Catalog and docs; MCP through OAuth and a group with Analyst read.',
      ru: 'Catalog и документация; MCP через OAuth и группу с набором Analyst read.',
    },
    source: [stated('seats-and-users'), stated('mirror-2026-04-16')],
    checked: CHECKED,
  },
  {
    id: 'it',
    label: 'IT',
    personalAccessToken: true,
    serviceToken: 'contradicted',
    note: {
      en: 'Account management, one seat. The seats table denies it service tokens, the Starter permission table grants them.',
      ru: 'Управление аккаунтом, одно место. По таблице мест с ней нельзя создавать сервисные токены, по таблице разрешений Starter — можно.',
    },
    source: [
      stated('seats-and-users'),
      open('self-service-permissions', 'service tokens row'),
      stated('mirror-2026-04-16'),
    ],
    checked: CHECKED,
  },
] as const satisfies readonly LicenceEntry[];

/** Id of a licence. */
export type LicenceId = (typeof licences)[number]['id'];
