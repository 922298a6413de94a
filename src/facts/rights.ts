import type {PermissionSetId} from './permissionSets';
import {CHECKED, type Checked, inferred, open, stated, type Text} from './types';

/** One row of the permission tables: who may write it, who may read it. */
export interface RightEntry extends Checked {
  readonly id: string;
  readonly name: Text;
  /** Sets that write; the list is complete. A writer also reads. */
  readonly write: readonly PermissionSetId[];
  /** Sets that write under a condition (an environment permission, their own projects), and read in any case. */
  readonly writeConditionally?: readonly PermissionSetId[];
  /** Sets known to read without writing. */
  readonly read: readonly PermissionSetId[];
  /** Sets known not to read. */
  readonly readNever?: readonly PermissionSetId[];
  /** Whether unnamed sets read as well: none of them, or an unknown part. */
  readonly otherReaders: 'none' | 'unknown';
}

const tables = stated('enterprise-permissions', 'permission tables');

/** The rows that decide workflows. */
export const rights = [
  {
    id: 'service-tokens',
    name: {en: 'create and delete service tokens', ru: 'создание и удаление сервисных токенов'},
    write: ['account-admin'],
    read: ['security-admin', 'account-viewer'],
    otherReaders: 'none',
    source: [tables],
    checked: CHECKED,
  },
  {
    id: 'ip-restrictions',
    name: {en: 'IP restrictions', ru: 'ограничения по IP'},
    write: ['account-admin', 'security-admin'],
    read: ['account-viewer'],
    otherReaders: 'none',
    source: [tables],
    checked: CHECKED,
  },
  {
    id: 'audit-log',
    name: {en: 'audit log', ru: 'журнал аудита'},
    write: [],
    read: ['account-admin', 'security-admin', 'account-viewer'],
    otherReaders: 'none',
    source: [tables, stated('audit-log')],
    checked: CHECKED,
  },
  {
    id: 'connections',
    name: {en: 'connections of the account', ru: 'подключения аккаунта'},
    write: ['account-admin', 'project-creator'],
    read: ['database-admin', 'cost-insights-admin', 'cost-insights-viewer', 'notification-manager'],
    readNever: ['account-viewer'],
    otherReaders: 'unknown',
    source: [tables],
    checked: CHECKED,
  },
  {
    id: 'groups',
    name: {en: 'groups', ru: 'группы'},
    write: ['account-admin', 'security-admin'],
    read: ['project-creator', 'account-viewer'],
    otherReaders: 'unknown',
    source: [tables, open('enterprise-permissions', 'Project creator: prose against table')],
    checked: CHECKED,
  },
  {
    id: 'members',
    name: {
      en: 'members, invitations and licenses',
      ru: 'участники, приглашения и лицензии',
    },
    write: ['account-admin', 'project-creator', 'security-admin'],
    writeConditionally: ['admin'],
    read: ['account-viewer', 'stakeholder', 'read-only'],
    otherReaders: 'unknown',
    source: [tables],
    checked: CHECKED,
  },
  {
    id: 'projects',
    name: {en: 'creating projects', ru: 'создание проектов'},
    write: ['account-admin', 'project-creator'],
    read: [],
    otherReaders: 'none',
    source: [tables],
    checked: CHECKED,
  },
  {
    id: 'job-notifications',
    name: {en: 'job notifications', ru: 'уведомления о заданиях'},
    write: ['account-admin', 'notification-manager'],
    read: ['account-viewer'],
    otherReaders: 'none',
    source: [tables],
    checked: CHECKED,
  },
  {
    id: 'webhooks',
    name: {en: 'webhooks', ru: 'вебхуки'},
    write: ['account-admin', 'admin', 'developer'],
    read: [],
    otherReaders: 'none',
    source: [tables, stated('webhooks')],
    checked: CHECKED,
  },
  {
    id: 'environments',
    name: {en: 'environments', ru: 'окружения'},
    write: ['account-admin', 'project-creator', 'admin', 'job-admin'],
    read: ['job-viewer', 'stakeholder', 'read-only', 'developer'],
    otherReaders: 'unknown',
    source: [tables],
    checked: CHECKED,
  },
  {
    id: 'jobs',
    name: {en: 'jobs', ru: 'задания'},
    write: ['account-admin', 'project-creator', 'admin', 'job-admin', 'job-creator'],
    writeConditionally: ['analyst', 'database-admin', 'developer', 'git-admin', 'team-admin'],
    read: [
      'job-runner',
      'job-viewer',
      'stakeholder',
      'read-only',
      'account-viewer',
      'cost-insights-admin',
      'cost-insights-viewer',
    ],
    otherReaders: 'none',
    source: [tables, open('pr-9420', 'condition for Job creator')],
    checked: CHECKED,
  },
  {
    id: 'runs',
    name: {en: 'starting jobs and cancelling runs', ru: 'запуск заданий и отмена запусков'},
    write: ['account-admin', 'project-creator', 'admin', 'job-admin', 'job-creator', 'job-runner'],
    read: ['job-viewer', 'stakeholder', 'read-only', 'account-viewer'],
    readNever: ['analyst-read'],
    otherReaders: 'unknown',
    source: [tables, stated('pr-4791')],
    checked: CHECKED,
  },
  {
    id: 'metadata',
    name: {en: 'metadata through the Discovery API', ru: 'метаданные через Discovery API'},
    write: [],
    read: ['account-admin', 'account-viewer', 'analyst-read', 'job-viewer', 'metadata-only'],
    readNever: [
      'job-runner',
      'semantic-layer-only',
      'notification-manager',
      'fusion-admin',
      'billing-admin',
      'manage-marketplace-apps',
      'security-admin',
    ],
    otherReaders: 'unknown',
    source: [tables],
    checked: CHECKED,
  },
  {
    id: 'semantic-layer-config',
    name: {en: 'Semantic Layer configuration', ru: 'конфигурация Semantic Layer'},
    write: ['account-admin', 'project-creator', 'admin', 'database-admin', 'semantic-layer-only'],
    read: [],
    otherReaders: 'unknown',
    source: [tables, open('terraform-issue-446')],
    checked: CHECKED,
  },
  {
    id: 'semantic-layer-queries',
    name: {en: 'Semantic Layer queries', ru: 'запросы к Semantic Layer'},
    write: [],
    read: ['semantic-layer-only'],
    otherReaders: 'unknown',
    source: [stated('setup-sl'), inferred('service-tokens', 'description of the set')],
    checked: CHECKED,
  },
  {
    id: 'repositories',
    name: {en: 'repositories', ru: 'репозитории'},
    write: ['account-admin', 'project-creator', 'admin', 'git-admin'],
    read: [],
    otherReaders: 'unknown',
    source: [tables],
    checked: CHECKED,
  },
  {
    id: 'mcp-tools',
    name: {en: 'dbt MCP tools by service token', ru: 'инструменты dbt MCP с сервисным токеном'},
    write: ['developer'],
    read: [],
    otherReaders: 'none',
    source: [stated('setup-remote-mcp'), stated('setup-local-mcp')],
    checked: CHECKED,
  },
  {
    id: 'marketplace-apps',
    name: {en: 'marketplace apps', ru: 'приложения маркетплейсов'},
    write: ['manage-marketplace-apps'],
    read: [],
    otherReaders: 'none',
    source: [tables, stated('enterprise-permissions', 'Manage marketplace apps')],
    checked: CHECKED,
  },
  {
    id: 'fusion-upgrades',
    name: {en: 'Fusion upgrades', ru: 'перевод проектов на Fusion'},
    write: ['account-admin', 'fusion-admin'],
    read: [],
    otherReaders: 'none',
    source: [stated('enterprise-permissions', 'Fusion admin'), stated('upgrade-to-fusion')],
    checked: CHECKED,
  },
] as const satisfies readonly RightEntry[];

/** Id of a right. */
export type RightId = (typeof rights)[number]['id'];

/** A right that a workflow needs, and how. */
export interface Need {
  readonly right: RightId;
  readonly access: 'read' | 'write';
}

/** Sets that the permission tables do not describe: self-service groups and codes without a page. */
const OUTSIDE_THE_TABLES: readonly PermissionSetId[] = [
  'owner',
  'member',
  'cost-management-admin',
  'cost-management-viewer',
  'webhooks-only',
  'scim-only',
];

/**
 * Whether a permission set meets a need according to the permission tables.
 *
 * @param set id of the permission set
 * @param need the right, to be read or written
 * @returns `unknown` where the tables are silent or put a condition on it
 */
export function holds(set: PermissionSetId, need: Need): 'yes' | 'no' | 'unknown' {
  if (OUTSIDE_THE_TABLES.includes(set)) return 'unknown';
  const row: RightEntry | undefined = rights.find((right) => right.id === need.right);
  if (row === undefined) return 'unknown';
  const conditional = row.writeConditionally?.includes(set) ?? false;
  if (row.write.includes(set)) return 'yes';
  if (need.access === 'write') return conditional ? 'unknown' : 'no';
  if (conditional || row.read.includes(set)) return 'yes';
  if (row.otherReaders === 'none' || row.readNever?.includes(set)) return 'no';
  return 'unknown';
}
