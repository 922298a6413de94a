import type {PermissionSetId} from './permissionSets';
import {type Need, type RightEntry, rights} from './rights';
import type {Text} from './types';

/**
 * All sets that a row may name, narrowest first: what fewer kinds of things, and fewer projects,
 * come with. The order is ours; the permission tables only say what each set can do.
 */
export const narrowestFirst: readonly PermissionSetId[] = [
  ...(['semantic-layer-only', 'metadata-only', 'notification-manager'] as const),
  ...(['manage-marketplace-apps', 'billing-admin', 'cost-insights-viewer'] as const),
  ...(['cost-insights-admin', 'job-viewer', 'read-only', 'stakeholder', 'analyst-read'] as const),
  ...(['job-runner', 'job-creator', 'git-admin', 'database-admin', 'analyst'] as const),
  ...(['developer', 'job-admin', 'team-admin', 'admin', 'security-admin'] as const),
  ...(['account-viewer', 'project-creator', 'fusion-admin', 'account-admin'] as const),
];

/** Something to do, as somebody says it who needs a permission for it: “I need to …”. */
interface Purpose {
  readonly id: string;
  readonly text: Text;
  readonly need: Need;
  /** A set that the table counts, though nobody should take it for this, and why. */
  readonly except?: {readonly set: PermissionSetId; readonly remark: Text};
}

/** What people need permissions for, in the order in which they look for it. */
export const purposes = [
  {
    id: 'service-tokens',
    text: {en: 'create or delete service tokens', ru: 'создавать или удалять сервисные токены'},
    need: {right: 'service-tokens', access: 'write'},
  },
  {
    id: 'ip-restrictions',
    text: {en: 'change IP restrictions', ru: 'менять ограничения по IP'},
    need: {right: 'ip-restrictions', access: 'write'},
  },
  {
    id: 'audit-log',
    text: {en: 'read the audit log', ru: 'читать журнал аудита'},
    need: {right: 'audit-log', access: 'read'},
  },
  {
    id: 'connections',
    text: {en: 'change connections', ru: 'менять подключения'},
    need: {right: 'connections', access: 'write'},
  },
  {
    id: 'groups',
    text: {en: 'change groups', ru: 'менять группы'},
    need: {right: 'groups', access: 'write'},
  },
  {
    id: 'members',
    text: {
      en: 'change members, invitations, licenses',
      ru: 'менять участников, приглашения, лицензии',
    },
    need: {right: 'members', access: 'write'},
  },
  {
    id: 'projects',
    text: {en: 'create projects', ru: 'создавать проекты'},
    need: {right: 'projects', access: 'write'},
  },
  {
    id: 'job-notifications',
    text: {en: 'change job notifications', ru: 'менять уведомления о заданиях'},
    need: {right: 'job-notifications', access: 'write'},
  },
  {
    id: 'webhooks',
    text: {en: 'create or edit webhooks', ru: 'создавать или менять вебхуки'},
    need: {right: 'webhooks', access: 'write'},
  },
  {
    id: 'environments',
    text: {en: 'change environments', ru: 'менять окружения'},
    need: {right: 'environments', access: 'write'},
  },
  {
    id: 'jobs',
    text: {en: 'create or edit jobs', ru: 'создавать или менять задания'},
    need: {right: 'jobs', access: 'write'},
  },
  {
    id: 'runs',
    text: {en: 'start and cancel runs', ru: 'запускать задания и отменять запуски'},
    need: {right: 'runs', access: 'write'},
  },
  {
    id: 'artifacts',
    text: {
      en: 'follow runs and download artifacts',
      ru: 'следить за запусками и скачивать артефакты',
    },
    need: {right: 'runs', access: 'read'},
  },
  {
    id: 'metadata',
    text: {en: 'query metadata (Discovery API)', ru: 'запрашивать метаданные (Discovery API)'},
    need: {right: 'metadata', access: 'read'},
  },
  {
    id: 'semantic-layer-queries',
    text: {en: 'query the Semantic Layer', ru: 'обращаться к Semantic Layer'},
    need: {right: 'semantic-layer-queries', access: 'read'},
  },
  {
    id: 'semantic-layer-config',
    text: {
      en: 'change the Semantic Layer configuration',
      ru: 'менять конфигурацию Semantic Layer',
    },
    need: {right: 'semantic-layer-config', access: 'write'},
    except: {
      set: 'semantic-layer-only',
      remark: {
        en: 'The table lets Semantic Layer Only write it too, although the set is meant for queries.',
        ru: 'По таблице менять её может и Semantic Layer Only, хотя этот набор предназначен для запросов.',
      },
    },
  },
  {
    id: 'repositories',
    text: {en: 'change repositories', ru: 'менять репозитории'},
    need: {right: 'repositories', access: 'write'},
  },
  {
    id: 'mcp-tools',
    text: {
      en: 'connect a service token to an MCP server',
      ru: 'подключать сервисный токен к MCP-серверу',
    },
    need: {right: 'mcp-tools', access: 'write'},
  },
  {
    id: 'marketplace-apps',
    text: {
      en: 'manage integrations with marketplaces',
      ru: 'управлять интеграциями с маркетплейсами',
    },
    need: {right: 'marketplace-apps', access: 'write'},
    except: {
      set: 'account-admin',
      remark: {
        en: 'The table does not give it to Account Admin, although the text calls that access unrestricted.',
        ru: 'По таблице у Account Admin этого права нет, хотя текст называет его доступ неограниченным.',
      },
    },
  },
  {
    id: 'fusion-upgrades',
    text: {
      en: 'upgrade to Fusion with a service token',
      ru: 'переводить проекты на Fusion с сервисным токеном',
    },
    need: {right: 'fusion-upgrades', access: 'write'},
    except: {
      set: 'fusion-admin',
      remark: {
        en: 'For people there is Fusion admin; the docs bar it from service tokens.',
        ru: 'Для людей есть Fusion admin; на сервисных токенах документация его запрещает.',
      },
    },
  },
] as const satisfies readonly Purpose[];

/** Id of a purpose. */
export type PurposeId = (typeof purposes)[number]['id'];

/** A purpose with every set that serves it. */
export interface SmallestSet {
  readonly id: PurposeId;
  readonly text: Text;
  readonly smallest: PermissionSetId;
  /** Other sets that do as well, narrowest first. */
  readonly others: readonly PermissionSetId[];
  /** Sets that do under a condition, such as write access to environments or own projects. */
  readonly conditional: readonly PermissionSetId[];
  /** Sets that can read it without changing it; none where reading is the purpose. */
  readonly readers: readonly PermissionSetId[];
  /** Whether sets that are not named read it as well. */
  readonly hasOtherReaders: boolean;
  readonly remark?: Text;
}

/** Sorts sets, the narrowest first. */
function byWidth(sets: readonly PermissionSetId[]): PermissionSetId[] {
  return [...sets].sort(
    (first, second) => narrowestFirst.indexOf(first) - narrowestFirst.indexOf(second),
  );
}

/**
 * The smallest set for every purpose, read off the permission tables.
 *
 * @throws RangeError if a purpose names a right that the tables lack, or nobody can do it
 */
export function smallestSets(): SmallestSet[] {
  return (purposes as readonly Purpose[]).map(({id, text, need, except}) => {
    const row: RightEntry | undefined = rights.find((right) => right.id === need.right);
    if (row === undefined) throw new RangeError(`The permission tables have no ${need.right}.`);
    const able = need.access === 'write' ? row.write : [...row.write, ...row.read];
    const [smallest, ...others] = byWidth(able.filter((set) => set !== except?.set));
    if (smallest === undefined) throw new RangeError(`No set of the tables serves ${id}.`);
    return {
      id: id as SmallestSet['id'],
      text,
      smallest,
      others,
      conditional: need.access === 'write' ? byWidth(row.writeConditionally ?? []) : [],
      readers: need.access === 'write' ? byWidth(row.read) : [],
      hasOtherReaders: row.otherReaders === 'unknown',
      ...(except && {remark: except.remark}),
    };
  });
}
