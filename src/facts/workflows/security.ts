import {ENTERPRISE, ENTERPRISE_AND_TEAM, ENTERPRISE_PLUS, STARTER_UP} from '../planGroups';
import {CHECKED, inferred, stated} from '../types';
import type {WorkflowEntry} from './workflow';

const auditReader = {
  allOf: ['security-admin'],
  confidence: 'inferred',
  anyOf: [{allOf: ['account-viewer'], confidence: 'inferred'}],
} as const;

const inferredAccountAdmin = {allOf: ['account-admin'], confidence: 'inferred'} as const;

/** W43 to W49: audit, allowlist, tokens and identities. */
export const securityWorkflows = [
  {
    id: 'audit-log-to-siem',
    number: 43,
    area: 'administration',
    title: {en: 'Audit log to a SIEM', ru: 'Журнал аудита в SIEM'},
    why: {
      en: 'A collector runs unattended; Security Admin shows it less of the projects than Account Viewer.',
      ru: 'Сборщик работает без участия людей; Security Admin открывает ему меньше данных о проектах, чем Account Viewer.',
    },
    credential: 'service-token',
    endpoints: ['audit-logs'],
    plans: ENTERPRISE,
    permissionSets: {enterprise: auditReader, 'enterprise-plus': auditReader},
    needs: [{right: 'audit-log', access: 'read'}],
    starterInstead: 'nothing',
    basis: {credential: 'stated', permissionSets: 'inferred'},
    caveats: [
      {
        en: 'Security Admin also writes users, groups and IP restrictions; Account Viewer only reads, but sees more.',
        ru: 'Security Admin ещё и меняет пользователей, группы и ограничения по IP; Account Viewer только читает, но видит больше.',
      },
      {
        en: 'The audit log belongs to the Enterprise plans.',
        ru: 'Журнал аудита есть только на тарифах Enterprise.',
      },
    ],
    search: {
      en: ['audit log', 'SIEM', 'Splunk', 'Sentinel', 'security events'],
      ru: ['журнал аудита', 'аудит', 'SIEM', 'Splunk', 'события безопасности', 'сием'],
    },
    source: [
      stated('audit-log'),
      stated('openapi-v3', 'audit-logs'),
      inferred('enterprise-permissions', 'audit log row'),
      stated('terraform-issue-216'),
    ],
    checked: CHECKED,
  },
  {
    id: 'audit-log-export',
    number: 44,
    area: 'administration',
    title: {
      en: 'Full export of the audit log by API',
      ru: 'Полный экспорт журнала аудита через API',
    },
    why: {
      en: 'The step that submits the export refuses service tokens.',
      ru: 'Шаг, который ставит экспорт в очередь, не принимает сервисные токены.',
    },
    credential: 'personal-access-token',
    endpoints: ['audit-log-export'],
    plans: ENTERPRISE,
    personNeeds: ['account-admin', 'account-viewer', 'security-admin'],
    basis: {credential: 'stated', permissionSets: 'stated'},
    caveats: [
      {
        en: 'The person needs Account Admin, Account Viewer or Security Admin.',
        ru: 'Пользователю нужен один из наборов: Account Admin, Account Viewer или Security Admin.',
      },
    ],
    search: {
      en: ['audit log export', 'export', 'download audit log', 'CSV'],
      ru: ['выгрузка журнала аудита', 'экспорт аудита', 'CSV'],
    },
    source: [stated('audit-log')],
    checked: CHECKED,
  },
  {
    id: 'ip-allowlist-script',
    number: 45,
    area: 'administration',
    title: {
      en: 'Keeping the IP allowlist current by script',
      ru: 'Обновление списка разрешённых IP (allowlist) из скрипта',
    },
    why: {
      en: 'Unattended; Security Admin writes IP restrictions without owning the whole account.',
      ru: 'Скрипт работает без участия людей; Security Admin меняет ограничения по IP, но не управляет всем аккаунтом.',
    },
    credential: 'service-token',
    endpoints: ['ip-restrictions'],
    plans: ENTERPRISE_PLUS,
    permissionSets: {'enterprise-plus': {allOf: ['security-admin'], confidence: 'inferred'}},
    needs: [{right: 'ip-restrictions', access: 'write'}],
    starterInstead: 'nothing',
    basis: {credential: 'stated', permissionSets: 'inferred'},
    caveats: [
      {
        en: 'IP restrictions exist on Enterprise+ and Virtual Private only.',
        ru: 'Ограничения по IP есть только на Enterprise+ и Virtual Private.',
      },
      {
        en: 'Keep the address of the script itself on the list, or it locks itself out with 403.',
        ru: 'Не убирайте из списка адрес самого скрипта, иначе он закроет себе доступ и получит 403.',
      },
    ],
    search: {
      en: ['IP restrictions', 'allowlist', 'whitelist', 'CIDR', 'firewall'],
      ru: ['ограничения по IP', 'список разрешённых IP', 'allowlist', 'белый список', 'CIDR'],
    },
    source: [
      stated('scim-faq', 'service token for the allowlist'),
      stated('ip-restrictions'),
      inferred('enterprise-permissions', 'IP restrictions row'),
    ],
    checked: CHECKED,
  },
  {
    id: 'service-tokens-by-api',
    number: 46,
    area: 'administration',
    title: {
      en: 'Creating or rotating service tokens by API',
      ru: 'Создание и перевыпуск сервисных токенов через API',
    },
    why: {
      en: 'Since July 2026 a PAT gets the answer 400 here, and only Account Admin writes service tokens.',
      ru: 'С июля 2026 г. персональный токен доступа получает здесь ответ 400, а создаёт сервисные токены только Account Admin.',
    },
    credential: 'service-token',
    endpoints: ['service-tokens'],
    plans: ENTERPRISE_AND_TEAM,
    permissionSets: {
      enterprise: inferredAccountAdmin,
      'enterprise-plus': inferredAccountAdmin,
      team: inferredAccountAdmin,
    },
    needs: [{right: 'service-tokens', access: 'write'}],
    starterInstead: 'nothing',
    basis: {credential: 'stated', permissionSets: 'inferred'},
    caveats: [
      {
        en: 'Create the first one in the interface.',
        ru: 'Первый такой токен создайте в интерфейсе.',
      },
      {
        en: 'Permissions of an existing token cannot be edited by API; make a new one.',
        ru: 'Права готового токена через API не изменить; создайте новый.',
      },
    ],
    search: {
      en: ['create service token', 'rotate', 'token rotation', 'vault', 'secrets manager'],
      ru: [
        'создать сервисный токен',
        'перевыпустить',
        'ротация токенов',
        'vault',
        'хранилище секретов',
      ],
    },
    source: [
      stated('pr-9636'),
      stated('release-notes', 'July 2026'),
      inferred('enterprise-permissions', 'service tokens row'),
      stated('terraform-issue-344'),
    ],
    checked: CHECKED,
  },
  {
    id: 'own-credentials-endpoints',
    number: 47,
    area: 'administration',
    title: {
      en: 'Endpoints for a user’s own credentials',
      ru: 'Эндпоинты для собственных учётных данных пользователя',
    },
    why: {
      en: 'They check who is calling: only that same user’s PAT gets in.',
      ru: 'Они проверяют, кто обращается: подходит только токен этого же пользователя.',
    },
    credential: 'personal-access-token',
    endpoints: ['user-credentials'],
    plans: STARTER_UP,
    basis: {credential: 'stated'},
    caveats: [
      {
        en: 'No service token, not even with Account Admin, and no admin on behalf of others.',
        ru: 'Сервисный токен не подойдёт даже с Account Admin, и администратор не может действовать за других.',
      },
      {
        en: 'Reading credentials of another account gives 404.',
        ru: 'На запрос учётных данных в другом аккаунте API отвечает 404.',
      },
    ],
    search: {
      en: ['user credentials', 'developer credentials', 'warehouse credentials', 'users endpoint'],
      ru: ['учётные данные пользователя', 'учётные данные разработчика', 'эндпоинт пользователя'],
    },
    source: [
      stated('openapi-v3', 'user credentials'),
      stated('authentication'),
      stated('release-notes', 'June 2026'),
    ],
    checked: CHECKED,
  },
  {
    id: 'rotate-own-pats',
    number: 48,
    area: 'administration',
    title: {
      en: 'Rotating your own PATs by API',
      ru: 'Перевыпуск собственных персональных токенов через API',
    },
    why: {
      en: 'The tokens belong to the user, and so does the endpoint.',
      ru: 'Токены принадлежат пользователю, и эндпоинт тоже пользовательский.',
    },
    credential: 'personal-access-token',
    endpoints: ['personal-tokens'],
    plans: STARTER_UP,
    basis: {credential: 'inferred'},
    caveats: [
      {
        en: 'Put the new token to use before the old one goes.',
        ru: 'Переключитесь на новый токен до того, как исчезнет старый.',
      },
    ],
    search: {
      en: ['rotate PAT', 'account-apikeys', 'personal access token API', 'expiry'],
      ru: ['перевыпустить PAT', 'account-apikeys', 'ротация PAT', 'персональный токен доступа API'],
    },
    source: [inferred('openapi-v3', 'account-apikeys')],
    checked: CHECKED,
  },
  {
    id: 'scim-provisioning',
    number: 49,
    area: 'administration',
    title: {
      en: 'Provisioning users from Okta, Entra ID or another identity provider',
      ru: 'Заведение пользователей из Okta, Entra ID или другого поставщика удостоверений',
    },
    why: {
      en: 'SCIM has a credential of its own, apart from the API tokens.',
      ru: 'У SCIM свой токен, отдельный от токенов API.',
    },
    credential: 'scim-token',
    plans: ENTERPRISE,
    basis: {credential: 'stated'},
    caveats: [
      {
        en: 'Shown once; made under SSO & SCIM in the account settings.',
        ru: 'Показывается один раз; создаётся в разделе SSO & SCIM настроек аккаунта.',
      },
    ],
    search: {
      en: [
        'SCIM',
        'Okta',
        'Entra ID',
        'Azure AD',
        'OneLogin',
        'SSO',
        'provisioning',
        'identity provider',
      ],
      ru: [
        'SCIM',
        'ским',
        'SSO',
        'Okta',
        'окта',
        'Entra ID',
        'Azure AD',
        'заведение пользователей',
        'поставщик удостоверений',
      ],
    },
    source: [stated('scim')],
    checked: CHECKED,
  },
] as const satisfies readonly WorkflowEntry[];
