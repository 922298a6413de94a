import {CHECKED, type Checked, inferred, open, stated, type Text} from './types';

/** A kind of credential that callers of dbt's APIs use, meet or mistake for one. */
export interface TokenTypeEntry extends Checked {
  readonly id: string;
  /** Preferred name in each language. */
  readonly name: Text;
  readonly aliases: {readonly en: readonly string[]; readonly ru: readonly string[]};
  /** `dbt-api` calls dbt's APIs; `neighbour` belongs to another system or purpose; `retired` no longer works. */
  readonly status: 'dbt-api' | 'neighbour' | 'retired';
  /** Whose rights a request with it has. */
  readonly actsAs: Text;
  readonly scope: Text;
  readonly madeBy: Text;
  readonly usedFor: Text;
}

/** All credential types, the two everyday ones first. */
export const tokenTypes = [
  {
    id: 'personal-access-token',
    name: {en: 'personal access token', ru: 'персональный токен доступа'},
    aliases: {
      en: ['PAT', 'personal token', 'account-scoped personal access token'],
      ru: ['PAT', 'персональный токен', 'личный токен доступа', 'токен личного доступа'],
    },
    status: 'dbt-api',
    actsAs: {en: 'the person who made it', ru: 'от имени того, кто его создал'},
    scope: {
      en: 'one account; exactly the permissions of its owner',
      ru: 'один аккаунт; ровно те разрешения, что есть у владельца',
    },
    madeBy: {
      en: 'anyone with a Developer, Read-Only or IT license',
      ru: 'любой, у кого есть лицензия Developer, Read-Only или IT',
    },
    usedFor: {
      en: 'development, the dbt CLI, endpoints that need a particular person, Semantic Layer queries under personal credentials',
      ru: 'разработка, dbt CLI, эндпоинты, которым нужен конкретный пользователь, запросы к Semantic Layer с личными учётными данными',
    },
    source: [
      stated('user-tokens'),
      stated('pr-4805'),
      stated('dbt-cloud-yml', 'sample prefix dbtu_'),
      stated('mirror-2026-04-16', 'Read-Only and IT licenses'),
    ],
    checked: CHECKED,
  },
  {
    id: 'service-token',
    name: {en: 'service token', ru: 'сервисный токен'},
    aliases: {
      en: ['service account token'],
      ru: ['токен сервисного аккаунта'],
    },
    status: 'dbt-api',
    actsAs: {en: 'the account', ru: 'от имени аккаунта'},
    scope: {
      en: 'one or more permission sets, each for all projects or chosen ones; five sets take environment-type limits',
      ru: 'один или несколько наборов разрешений, каждый для всех проектов или для выбранных; у пяти наборов можно ограничить типы окружений',
    },
    madeBy: {
      en: 'an account admin with a Developer license in the interface, or an Account Admin service token through the API',
      ru: 'администратор аккаунта с лицензией Developer в интерфейсе или сервисный токен с набором Account Admin через API',
    },
    usedFor: {
      en: 'production, orchestration, partner integrations',
      ru: 'продакшен, оркестрация, интеграции с партнёрами',
    },
    source: [
      stated('service-tokens'),
      stated('login', 'sample prefix dbtc_; no expiry'),
      stated('terraform-service-token', 'writable environment categories'),
      inferred('release-notes', 'July 2026: a PAT cannot create one by API'),
    ],
    checked: CHECKED,
  },
  {
    id: 'oauth-client',
    name: {en: 'OAuth client', ru: 'OAuth-клиент'},
    aliases: {
      en: ['OAuth 2.0 client', 'OAuth app', 'app integration'],
      ru: ['OAuth-приложение', 'клиент OAuth', 'клиент OAuth 2.0'],
    },
    status: 'dbt-api',
    actsAs: {
      en: 'the signed-in person, narrowed by scopes and projects',
      ru: 'от имени вошедшего пользователя, в пределах разрешённых областей доступа (scopes) и выбранных проектов',
    },
    scope: {
      en: 'offline_access, account:read, projects:query, catalog:read, projects:develop, jobs:run',
      ru: 'offline_access, account:read, projects:query, catalog:read, projects:develop, jobs:run',
    },
    madeBy: {
      en: 'the app itself by dynamic registration, or an account admin; PKCE, no client secret; beta',
      ru: 'само приложение через динамическую регистрацию или администратор аккаунта; PKCE без секрета клиента; бета',
    },
    usedFor: {
      en: 'MCP clients, IDEs and custom apps where people sign in',
      ru: 'MCP-клиенты, IDE и собственные приложения, в которые входят люди',
    },
    source: [
      stated('connect-apps-oauth'),
      open('release-notes', 'identity:read appears in notes only'),
    ],
    checked: CHECKED,
  },
  {
    id: 'dbt-login',
    name: {en: 'dbt login session', ru: 'сеанс dbt login'},
    aliases: {en: ['dbt login'], ru: ['dbt login']},
    status: 'dbt-api',
    actsAs: {en: 'the signed-in person', ru: 'от имени вошедшего пользователя'},
    scope: {
      en: 'local tools: the v2 CLI, the VS Code extension, dbt State; ends after seven idle days',
      ru: 'локальные инструменты: CLI v2, расширение VS Code, dbt State; заканчивается после семи дней бездействия',
    },
    madeBy: {en: 'anyone with an account', ru: 'любой, у кого есть аккаунт'},
    usedFor: {
      en: 'interactive development; not for CI',
      ru: 'интерактивная разработка; не для CI',
    },
    source: [stated('login'), stated('sign-in-dbt-extension')],
    checked: CHECKED,
  },
  {
    id: 'scim-token',
    name: {en: 'SCIM token', ru: 'SCIM-токен'},
    aliases: {en: ['SCIM API token'], ru: ['токен SCIM']},
    status: 'neighbour',
    actsAs: {en: 'the identity provider', ru: 'от имени поставщика удостоверений'},
    scope: {
      en: 'provisioning of users and groups, Enterprise plans',
      ru: 'заведение пользователей и групп, тарифы Enterprise',
    },
    madeBy: {
      en: 'whoever enables SCIM in the account settings (SSO & SCIM)',
      ru: 'тот, кто включает SCIM в настройках аккаунта (SSO & SCIM)',
    },
    usedFor: {
      en: 'Okta, Entra ID or a custom identity provider',
      ru: 'Okta, Entra ID или собственный поставщик удостоверений',
    },
    source: [stated('scim'), stated('openapi-v3', 'scim-config/tokens')],
    checked: CHECKED,
  },
  {
    id: 'state-oauth-client',
    name: {en: 'dbt State OAuth client', ru: 'OAuth-клиент dbt State'},
    aliases: {en: ['dbt State client'], ru: ['клиент dbt State']},
    status: 'neighbour',
    actsAs: {en: 'a machine', ru: 'от имени системы, а не человека'},
    scope: {
      en: 'the standalone dbt State app only; client id and secret',
      ru: 'только отдельное приложение dbt State; идентификатор и секрет клиента',
    },
    madeBy: {
      en: 'its Owner or Admin, on the Clients tab',
      ru: 'его Owner или Admin на вкладке Clients',
    },
    usedFor: {
      en: 'CI without a platform account',
      ru: 'CI без аккаунта на платформе',
    },
    source: [stated('dbt-state-cicd')],
    checked: CHECKED,
  },
  {
    id: 'webhook-secret',
    name: {en: 'webhook secret', ru: 'секрет вебхука'},
    aliases: {en: ['webhook secret token'], ru: ['секретный ключ вебхука']},
    status: 'neighbour',
    actsAs: {en: 'nobody', ru: 'ни от чьего имени'},
    scope: {en: 'one webhook', ru: 'один вебхук'},
    madeBy: {
      en: 'dbt, when the webhook is created',
      ru: 'dbt при создании вебхука',
    },
    usedFor: {
      en: 'checking the HMAC-SHA256 signature of a payload; it opens no API',
      ru: 'проверка подписи HMAC-SHA256 у тела запроса; доступа к API не даёт',
    },
    source: [stated('webhooks')],
    checked: CHECKED,
  },
  {
    id: 'user-api-key',
    name: {en: 'user API key', ru: 'пользовательский API-ключ'},
    aliases: {
      en: ['user API token'],
      ru: ['пользовательский API-токен'],
    },
    status: 'retired',
    actsAs: {en: 'the person, in every account', ru: 'от имени пользователя во всех его аккаунтах'},
    scope: {
      en: 'all accounts of its owner; deprecated since October 22, 2024',
      ru: 'все аккаунты владельца; 22 октября 2024 г. объявлен устаревшим',
    },
    madeBy: {en: 'nobody any more', ru: 'больше никто'},
    usedFor: {
      en: 'nothing; replace it with a personal access token or a service token',
      ru: 'ни для чего; замените его персональным токеном доступа или сервисным токеном',
    },
    source: [stated('user-tokens-2024'), stated('pr-5923'), stated('pr-6358')],
    checked: CHECKED,
  },
  {
    id: 'third-party-token',
    name: {en: 'third-party token', ru: 'токен сторонней системы'},
    aliases: {
      en: ['Tableau PAT', 'Git provider token', 'Azure DevOps PAT'],
      ru: ['PAT Tableau', 'токен Git-провайдера', 'PAT Azure DevOps'],
    },
    status: 'neighbour',
    actsAs: {en: 'a user of the other system', ru: 'от имени пользователя другой системы'},
    scope: {
      en: 'Tableau, a Git provider or Azure DevOps; never dbt itself',
      ru: 'Tableau, Git-провайдер или Azure DevOps, но не сам dbt',
    },
    madeBy: {
      en: 'an administrator of the other system',
      ru: 'администратор другой системы',
    },
    usedFor: {
      en: 'downstream exposures in Tableau, private packages, Azure DevOps repositories',
      ru: 'downstream exposures в Tableau, приватные пакеты, репозитории Azure DevOps',
    },
    source: [
      stated('downstream-exposures-tableau'),
      stated('environment-variables'),
      stated('setup-service-user'),
    ],
    checked: CHECKED,
  },
] as const satisfies readonly TokenTypeEntry[];

/** Id of a credential type. */
export type TokenTypeId = (typeof tokenTypes)[number]['id'];

/** What a workflow can answer: a credential type, or `none` where no token is needed. */
export type CredentialId = TokenTypeId | 'none';
