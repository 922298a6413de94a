import type {PlanId} from './plans';
import {CHECKED, type Checked, inferred, open, stated, type Text} from './types';

/**
 * Whether a set may stand on a service token:
 * `listed` on the service token page; `not-listed` there although the API accepts its code;
 * `never`, the docs forbid it; `legacy`, a code that outlived its documentation;
 * `internal`, set by dbt itself.
 */
export type ServiceTokenStanding = 'listed' | 'not-listed' | 'never' | 'legacy' | 'internal';

/** A permission set: a named bundle of rights for a group or a service token. */
export interface PermissionSetEntry extends Checked {
  readonly id: string;
  /** Name in the interface and on the permission page; never translated. */
  readonly label: string;
  /** Other spellings met in docs, old versions and tools. */
  readonly aliases: readonly string[];
  /** Code accepted by the public API specification (v3). */
  readonly apiCode: string;
  /** Where its rights apply; `unstated` for codes without documentation. */
  readonly level: 'account' | 'project' | 'both' | 'unstated';
  readonly onServiceToken: ServiceTokenStanding;
  /** Plans whose list on the service token page names the set; empty unless it is `listed`. */
  readonly plans: readonly PlanId[];
  /** Named by the Terraform resource for service tokens. */
  readonly inTerraform: boolean;
  /** A service token can limit it to types of environments. */
  readonly environmentTypeLimits: boolean;
  readonly purpose: Text;
  readonly note?: Text;
}

const ENTERPRISE = ['enterprise', 'enterprise-plus'] as const;
const ENTERPRISE_AND_TEAM = ['enterprise', 'enterprise-plus', 'team'] as const;
const EVERY_PLAN = ['developer', 'starter', 'enterprise', 'enterprise-plus', 'team'] as const;

const tokenPage = stated('service-tokens', 'permission sets per plan');
const permissionPage = stated('enterprise-permissions', 'permission set descriptions');
const codes = stated('openapi-v3', 'permission set codes');
const listed = [tokenPage, permissionPage, codes] as const;

/** All 31 permission sets that the public API knows by code. */
export const permissionSets = [
  {
    id: 'account-admin',
    label: 'Account Admin',
    aliases: ['Account admin', 'Owner role'],
    apiCode: 'account_admin',
    level: 'account',
    onServiceToken: 'listed',
    plans: ENTERPRISE_AND_TEAM,
    inTerraform: true,
    environmentTypeLimits: false,
    purpose: {
      en: 'Reads and writes everything in the account; the only set that writes service tokens and connects Slack or Teams.',
      ru: 'Читает и меняет всё в аккаунте; только этот набор создаёт сервисные токены и подключает Slack или Teams.',
    },
    note: {
      en: 'Legacy Team knows it as the Owner role.',
      ru: 'На прежнем тарифе Team (Legacy Team) известен как роль Owner.',
    },
    source: listed,
    checked: CHECKED,
  },
  {
    id: 'owner',
    label: 'Owner',
    aliases: [],
    apiCode: 'owner',
    level: 'account',
    onServiceToken: 'not-listed',
    plans: [],
    inTerraform: true,
    environmentTypeLimits: false,
    purpose: {
      en: 'Owner group of self-service plans, with full control of the account.',
      ru: 'Группа владельцев на тарифах самообслуживания, полный контроль над аккаунтом.',
    },
    note: {
      en: 'The service token page uses the name only to explain Account Admin.',
      ru: 'Страница о сервисных токенах упоминает это имя только как пояснение к Account Admin.',
    },
    source: [codes, open('service-tokens', 'Owner role beside Account Admin'), open('login')],
    checked: CHECKED,
  },
  {
    id: 'account-viewer',
    label: 'Account Viewer',
    aliases: ['Account viewer', 'Viewer'],
    apiCode: 'account_viewer',
    level: 'account',
    onServiceToken: 'listed',
    plans: ENTERPRISE,
    inTerraform: true,
    environmentTypeLimits: false,
    purpose: {
      en: 'Reads all settings, projects and runs and the audit log, sensitive account data included.',
      ru: 'Читает все настройки, проекты и запуски, а также журнал аудита, включая чувствительные данные аккаунта.',
    },
    source: [...listed, stated('mirror-history', 'ea313da: renamed from Viewer')],
    checked: CHECKED,
  },
  {
    id: 'security-admin',
    label: 'Security Admin',
    aliases: ['Security admin'],
    apiCode: 'security_admin',
    level: 'account',
    onServiceToken: 'listed',
    plans: ENTERPRISE,
    inTerraform: true,
    environmentTypeLimits: false,
    purpose: {
      en: 'Manages users, groups, licenses, SSO and IP restrictions; reads the audit log and the list of service tokens.',
      ru: 'Управляет пользователями, группами, лицензиями, SSO и ограничениями по IP; читает журнал аудита и список сервисных токенов.',
    },
    note: {
      en: 'Until early 2026 the docs let it write service tokens as well; now it only reads them.',
      ru: 'До начала 2026 г. документация разрешала ему и создавать сервисные токены; теперь только читать.',
    },
    source: listed,
    checked: CHECKED,
  },
  {
    id: 'billing-admin',
    label: 'Billing Admin',
    aliases: ['Billing admin'],
    apiCode: 'billing_admin',
    level: 'account',
    onServiceToken: 'listed',
    plans: ENTERPRISE_AND_TEAM,
    inTerraform: true,
    environmentTypeLimits: false,
    purpose: {
      en: 'Opens the billing section and nothing else.',
      ru: 'Открывает раздел оплаты и больше ничего.',
    },
    source: listed,
    checked: CHECKED,
  },
  {
    id: 'project-creator',
    label: 'Project creator',
    aliases: ['Project Creator'],
    apiCode: 'project_creator',
    level: 'account',
    onServiceToken: 'not-listed',
    plans: [],
    inTerraform: true,
    environmentTypeLimits: false,
    purpose: {
      en: 'Creates projects and configures them completely, with connections, invitations and licenses.',
      ru: 'Создаёт проекты и полностью их настраивает: подключения, приглашения, лицензии.',
    },
    source: [permissionPage, codes],
    checked: CHECKED,
  },
  {
    id: 'notification-manager',
    label: 'Notification Manager',
    aliases: ['Notification manager'],
    apiCode: 'notification_manager',
    level: 'account',
    onServiceToken: 'not-listed',
    plans: [],
    inTerraform: true,
    environmentTypeLimits: false,
    purpose: {
      en: 'Sets up job notifications in every project.',
      ru: 'Настраивает уведомления о заданиях во всех проектах.',
    },
    source: [permissionPage, codes, stated('release-notes', 'May 2026')],
    checked: CHECKED,
  },
  {
    id: 'manage-marketplace-apps',
    label: 'Manage marketplace apps',
    aliases: ['Manage Marketplace Apps'],
    apiCode: 'manage_marketplace_apps',
    level: 'account',
    onServiceToken: 'listed',
    plans: ENTERPRISE,
    inTerraform: true,
    environmentTypeLimits: false,
    purpose: {
      en: 'Connects marketplace apps such as the Snowflake Native App, nothing more.',
      ru: 'Подключает приложения маркетплейсов, например Snowflake Native App, и ничего больше.',
    },
    source: listed,
    checked: CHECKED,
  },
  {
    id: 'cost-insights-admin',
    label: 'Cost Insights Admin',
    aliases: ['Cost Insights admin'],
    apiCode: 'cost_insights_admin',
    level: 'both',
    onServiceToken: 'not-listed',
    plans: [],
    inTerraform: false,
    environmentTypeLimits: false,
    purpose: {
      en: 'Sets up cost data and reads it.',
      ru: 'Настраивает данные о затратах и читает их.',
    },
    source: [permissionPage, codes],
    checked: CHECKED,
  },
  {
    id: 'cost-insights-viewer',
    label: 'Cost Insights Viewer',
    aliases: ['Cost Insights viewer'],
    apiCode: 'cost_insights_viewer',
    level: 'both',
    onServiceToken: 'not-listed',
    plans: [],
    inTerraform: false,
    environmentTypeLimits: false,
    purpose: {
      en: 'Reads cost data.',
      ru: 'Читает данные о затратах.',
    },
    source: [permissionPage, codes],
    checked: CHECKED,
  },
  {
    id: 'cost-management-admin',
    label: 'Cost Management admin',
    aliases: ['Cost Management Admin'],
    apiCode: 'cost_management_admin',
    level: 'unstated',
    onServiceToken: 'legacy',
    plans: [],
    inTerraform: true,
    environmentTypeLimits: false,
    purpose: {
      en: 'Predecessor of Cost Insights Admin; gone from the docs.',
      ru: 'Предшественник Cost Insights Admin; из документации удалён.',
    },
    source: [codes, stated('terraform-service-token')],
    checked: CHECKED,
  },
  {
    id: 'cost-management-viewer',
    label: 'Cost Management viewer',
    aliases: ['Cost Management Viewer'],
    apiCode: 'cost_management_viewer',
    level: 'unstated',
    onServiceToken: 'legacy',
    plans: [],
    inTerraform: true,
    environmentTypeLimits: false,
    purpose: {
      en: 'Predecessor of Cost Insights Viewer; gone from the docs.',
      ru: 'Предшественник Cost Insights Viewer; из документации удалён.',
    },
    source: [codes, stated('terraform-service-token')],
    checked: CHECKED,
  },
  {
    id: 'admin',
    label: 'Admin',
    aliases: ['Project Admin', 'Admin Service'],
    apiCode: 'admin',
    level: 'project',
    onServiceToken: 'listed',
    plans: ENTERPRISE,
    inTerraform: true,
    environmentTypeLimits: false,
    purpose: {
      en: 'Controls everything in its projects, members and webhooks included; cannot create projects.',
      ru: 'Управляет всем в своих проектах, включая участников и вебхуки; создавать проекты не может.',
    },
    source: listed,
    checked: CHECKED,
  },
  {
    id: 'member',
    label: 'Member',
    aliases: [],
    apiCode: 'member',
    level: 'project',
    onServiceToken: 'listed',
    plans: ['team'],
    inTerraform: true,
    environmentTypeLimits: false,
    purpose: {
      en: 'Broad rights of the default group, without billing and security.',
      ru: 'Широкие права группы по умолчанию, без оплаты и безопасности.',
    },
    source: [tokenPage, codes],
    checked: CHECKED,
  },
  {
    id: 'developer',
    label: 'Developer',
    aliases: [],
    apiCode: 'developer',
    level: 'project',
    onServiceToken: 'listed',
    plans: ENTERPRISE,
    inTerraform: true,
    environmentTypeLimits: true,
    purpose: {
      en: 'Builds models, reads jobs and environments, manages webhooks; remote MCP demands it of a service token.',
      ru: 'Разрабатывает модели, читает задания и окружения, управляет вебхуками; без него удалённый MCP не принимает сервисный токен.',
    },
    source: [...listed, stated('setup-remote-mcp')],
    checked: CHECKED,
  },
  {
    id: 'analyst',
    label: 'Analyst',
    aliases: ['Analyst admin'],
    apiCode: 'analyst',
    level: 'project',
    onServiceToken: 'listed',
    plans: ENTERPRISE,
    inTerraform: true,
    environmentTypeLimits: true,
    purpose: {
      en: 'Develops in the Studio IDE and reads the rest of the project.',
      ru: 'Разрабатывает в Studio IDE, остальное в проекте только читает.',
    },
    source: listed,
    checked: CHECKED,
  },
  {
    id: 'analyst-read',
    label: 'Analyst read',
    aliases: ['Analyst Read'],
    apiCode: 'analyst_read',
    level: 'project',
    onServiceToken: 'not-listed',
    plans: [],
    inTerraform: false,
    environmentTypeLimits: false,
    purpose: {
      en: 'Reads the configuration and metadata of a project and keeps its own credentials.',
      ru: 'Читает конфигурацию и метаданные проекта и хранит собственные учётные данные.',
    },
    note: {
      en: 'The docs describe it for groups only. June 2026 text let it read jobs and runs; the August text does not.',
      ru: 'Документация описывает его только для групп. В июне 2026 г. текст разрешал читать задания и запуски, в августе уже нет.',
    },
    source: [permissionPage, codes, stated('release-notes', 'August 2026')],
    checked: CHECKED,
  },
  {
    id: 'stakeholder',
    label: 'Stakeholder',
    aliases: [],
    apiCode: 'stakeholder',
    level: 'project',
    onServiceToken: 'listed',
    plans: ENTERPRISE,
    inTerraform: true,
    environmentTypeLimits: false,
    purpose: {
      en: 'Reads projects, environments, jobs, runs and people; the same rights as Read-Only.',
      ru: 'Читает проекты, окружения, задания, запуски и список людей; права те же, что у Read-Only.',
    },
    source: [...listed, open('enterprise-permissions', 'account settings: prose against table')],
    checked: CHECKED,
  },
  {
    id: 'read-only',
    label: 'Read-Only',
    aliases: ['Read-only', 'Read Only'],
    apiCode: 'readonly',
    level: 'project',
    onServiceToken: 'listed',
    plans: ENTERPRISE_AND_TEAM,
    inTerraform: true,
    environmentTypeLimits: false,
    purpose: {
      en: 'Reads projects, environments, jobs, runs and people; the same rights as Stakeholder.',
      ru: 'Читает проекты, окружения, задания, запуски и список людей; права те же, что у Stakeholder.',
    },
    note: {
      en: 'Joined the Enterprise list between 28 February and 16 April 2026.',
      ru: 'В список Enterprise попал между 28 февраля и 16 апреля 2026 г.',
    },
    source: [
      ...listed,
      stated('mirror-2026-04-16'),
      open('enterprise-permissions', 'account settings: prose against table'),
    ],
    checked: CHECKED,
  },
  {
    id: 'team-admin',
    label: 'Team Admin',
    aliases: ['Team admin'],
    apiCode: 'team_admin',
    level: 'project',
    onServiceToken: 'listed',
    plans: ENTERPRISE,
    inTerraform: true,
    environmentTypeLimits: true,
    purpose: {
      en: 'Manages the projects of one team.',
      ru: 'Управляет проектами одной команды.',
    },
    source: listed,
    checked: CHECKED,
  },
  {
    id: 'git-admin',
    label: 'Git Admin',
    aliases: ['Git admin'],
    apiCode: 'git_admin',
    level: 'project',
    onServiceToken: 'listed',
    plans: ENTERPRISE,
    inTerraform: true,
    environmentTypeLimits: true,
    purpose: {
      en: 'Manages repositories, project settings and environment variables.',
      ru: 'Управляет репозиториями, настройками проекта и переменными окружения.',
    },
    source: listed,
    checked: CHECKED,
  },
  {
    id: 'database-admin',
    label: 'Database Admin',
    aliases: ['Database admin'],
    apiCode: 'database_admin',
    level: 'project',
    onServiceToken: 'listed',
    plans: ENTERPRISE,
    inTerraform: true,
    environmentTypeLimits: true,
    purpose: {
      en: 'Configures the data platform of environments and the Semantic Layer; reads connections.',
      ru: 'Настраивает платформу данных в окружениях и Semantic Layer; подключения только читает.',
    },
    source: [...listed, stated('pr-2970', 'typo of early 2023')],
    checked: CHECKED,
  },
  {
    id: 'job-admin',
    label: 'Job Admin',
    aliases: ['Job admin'],
    apiCode: 'job_admin',
    level: 'project',
    onServiceToken: 'listed',
    plans: ENTERPRISE_AND_TEAM,
    inTerraform: true,
    environmentTypeLimits: false,
    purpose: {
      en: 'Manages environments, jobs, runs, environment variables and project integrations such as Tableau.',
      ru: 'Управляет окружениями, заданиями, запусками, переменными окружения и интеграциями проекта, например с Tableau.',
    },
    source: listed,
    checked: CHECKED,
  },
  {
    id: 'job-creator',
    label: 'Job creator',
    aliases: ['Job Creator'],
    apiCode: 'job_creator',
    level: 'project',
    onServiceToken: 'not-listed',
    plans: [],
    inTerraform: false,
    environmentTypeLimits: false,
    purpose: {
      en: 'Creates, edits and runs jobs; leaves environments alone.',
      ru: 'Создаёт, меняет и запускает задания; окружения не трогает.',
    },
    note: {
      en: 'Missing from the token page, yet two other pages name it for tokens; an open pull request adds a condition.',
      ru: 'На странице о токенах его нет, но две другие страницы называют его для токенов; открытый пул-реквест добавляет условие.',
    },
    source: [permissionPage, codes, stated('login'), stated('dbt-state-cicd'), open('pr-9420')],
    checked: CHECKED,
  },
  {
    id: 'job-runner',
    label: 'Job Runner',
    aliases: ['Job runner'],
    apiCode: 'job_runner',
    level: 'project',
    onServiceToken: 'listed',
    plans: ENTERPRISE,
    inTerraform: true,
    environmentTypeLimits: false,
    purpose: {
      en: 'Starts and cancels runs, reads jobs and results; no Discovery API.',
      ru: 'Начинает и отменяет запуски, читает задания и результаты; Discovery API недоступен.',
    },
    source: [...listed, stated('pr-4791')],
    checked: CHECKED,
  },
  {
    id: 'job-viewer',
    label: 'Job Viewer',
    aliases: ['Job viewer', 'Job viewer admin'],
    apiCode: 'job_viewer',
    level: 'project',
    onServiceToken: 'listed',
    plans: ENTERPRISE,
    inTerraform: true,
    environmentTypeLimits: false,
    purpose: {
      en: 'Reads jobs, runs, environments, projects and metadata.',
      ru: 'Читает задания, запуски, окружения, проекты и метаданные.',
    },
    source: listed,
    checked: CHECKED,
  },
  {
    id: 'metadata-only',
    label: 'Metadata Only',
    aliases: ['Metadata', 'Metadata (Discovery API only)'],
    apiCode: 'metadata_only',
    level: 'project',
    onServiceToken: 'listed',
    plans: ENTERPRISE_AND_TEAM,
    inTerraform: true,
    environmentTypeLimits: false,
    purpose: {
      en: 'Reads metadata through the Discovery API.',
      ru: 'Читает метаданные через Discovery API.',
    },
    note: {
      en: 'Its name is older than the API: the metadata API became the Discovery API in 2023. Meant for tokens, not for groups.',
      ru: 'Имя старше самого API: metadata API стал Discovery API в 2023 г. Набор предназначен для токенов, а не для групп.',
    },
    source: [...listed, stated('issue-5059'), stated('pr-3479')],
    checked: CHECKED,
  },
  {
    id: 'semantic-layer-only',
    label: 'Semantic Layer Only',
    aliases: ['Semantic Layer'],
    apiCode: 'semantic_layer_only',
    level: 'project',
    onServiceToken: 'listed',
    plans: EVERY_PLAN,
    inTerraform: true,
    environmentTypeLimits: false,
    purpose: {
      en: 'Queries the Semantic Layer.',
      ru: 'Выполняет запросы к Semantic Layer.',
    },
    note: {
      en: 'The only set for Starter. The token page names the Developer plan too, which other pages leave without API access.',
      ru: 'Единственный набор на тарифе Starter. Страница о токенах называет и тариф Developer, но по другим страницам доступа к API у него нет.',
    },
    source: [...listed, open('apis-overview', 'Developer plan')],
    checked: CHECKED,
  },
  {
    id: 'fusion-admin',
    label: 'Fusion admin',
    aliases: ['Fusion Admin'],
    apiCode: 'fusion_admin',
    level: 'project',
    onServiceToken: 'never',
    plans: [],
    inTerraform: true,
    environmentTypeLimits: false,
    purpose: {
      en: 'Lets people upgrade projects to Fusion.',
      ru: 'Позволяет людям переводить проекты на Fusion.',
    },
    note: {
      en: 'The docs bar it from service tokens, although Terraform lists it and the API accepts the code.',
      ru: 'Документация запрещает его на сервисных токенах, хотя Terraform его перечисляет, а API принимает код.',
    },
    source: [permissionPage, codes, open('terraform-service-token')],
    checked: CHECKED,
  },
  {
    id: 'webhooks-only',
    label: 'Webhooks Only',
    aliases: ['Webhooks only'],
    apiCode: 'webhooks_only',
    level: 'unstated',
    onServiceToken: 'legacy',
    plans: [],
    inTerraform: true,
    environmentTypeLimits: false,
    purpose: {
      en: 'Old flag of tokens that managed webhooks.',
      ru: 'Старый признак токенов для управления вебхуками.',
    },
    source: [codes, inferred('terraform-service-token')],
    checked: CHECKED,
  },
  {
    id: 'scim-only',
    label: 'SCIM only',
    aliases: ['SCIM Only'],
    apiCode: 'scim_only',
    level: 'unstated',
    onServiceToken: 'internal',
    plans: [],
    inTerraform: false,
    environmentTypeLimits: false,
    purpose: {
      en: 'Carried by SCIM tokens; nobody assigns it.',
      ru: 'Есть только у SCIM-токенов; вручную не назначается.',
    },
    source: [codes],
    checked: CHECKED,
  },
] as const satisfies readonly PermissionSetEntry[];

/** Id of a permission set. */
export type PermissionSetId = (typeof permissionSets)[number]['id'];

/**
 * The sets that a plan's list on the service token page names, in the order of the catalogue.
 *
 * @param plan id of the plan
 */
export function permissionSetsOnPlan(plan: PlanId): PermissionSetId[] {
  return permissionSets
    .filter((set) => (set.plans as readonly PlanId[]).includes(plan))
    .map((set) => set.id);
}
