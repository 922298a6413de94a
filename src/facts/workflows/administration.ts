import {ENTERPRISE} from '../planGroups';
import {CHECKED, inferred, open, stated} from '../types';
import type {WorkflowEntry} from './workflow';

const groupsAndMembers = {
  allOf: ['security-admin'],
  confidence: 'inferred',
  anyOf: [
    {
      allOf: ['account-admin'],
      confidence: 'stated',
      when: {
        en: 'the script is Terraform, whose provider demands it',
        ru: 'если это Terraform: его провайдер требует именно этот набор',
      },
    },
  ],
} as const;

const inferredAccountAdmin = {allOf: ['account-admin'], confidence: 'inferred'} as const;

const statedAccountAdmin = {allOf: ['account-admin'], confidence: 'stated'} as const;

const marketplace = {allOf: ['manage-marketplace-apps'], confidence: 'stated'} as const;

/** W50 to W54: groups, notifications, migrations and apps. */
export const administrationWorkflows = [
  {
    id: 'groups-and-members-script',
    number: 50,
    area: 'administration',
    title: {
      en: 'Groups, members and licenses by script',
      ru: 'Управление группами, участниками и лицензиями из скрипта',
    },
    why: {
      en: 'An admin task for the account; Security Admin covers it without the projects.',
      ru: 'Это администрирование аккаунта; Security Admin справляется с ним, не трогая проекты.',
    },
    credential: 'service-token',
    endpoints: ['groups'],
    plans: ENTERPRISE,
    permissionSets: {enterprise: groupsAndMembers, 'enterprise-plus': groupsAndMembers},
    needs: [
      {right: 'groups', access: 'write'},
      {right: 'members', access: 'write'},
    ],
    starterInstead: 'personal-access-token',
    basis: {credential: 'inferred', permissionSets: 'inferred'},
    caveats: [
      {
        en: 'Through Terraform the provider demands Account Admin.',
        ru: 'При работе через Terraform провайдер требует Account Admin.',
      },
    ],
    search: {
      en: ['groups', 'members', 'licenses', 'invite users', 'offboarding', 'seats'],
      ru: ['группы', 'участники', 'лицензии', 'приглашение пользователей', 'увольнение', 'места'],
    },
    source: [
      inferred('enterprise-permissions', 'groups, members and licenses rows'),
      stated('terraform-provider', 'group resource'),
    ],
    checked: CHECKED,
  },
  {
    id: 'job-notifications-script',
    number: 51,
    area: 'administration',
    title: {
      en: 'Job notification rules by script',
      ru: 'Настройка уведомлений о заданиях из скрипта',
    },
    why: {
      en: 'An admin task for the account; of the listed sets only Account Admin writes notifications.',
      ru: 'Это администрирование аккаунта; из наборов, перечисленных для токенов, уведомления меняет только Account Admin.',
    },
    credential: 'service-token',
    endpoints: ['job-notifications'],
    plans: ENTERPRISE,
    permissionSets: {enterprise: inferredAccountAdmin, 'enterprise-plus': inferredAccountAdmin},
    unconfirmedSets: [
      {
        allOf: ['notification-manager'],
        confidence: 'open',
        when: {
          en: 'your account offers the set for service tokens: the API knows its code, the token page does not list it',
          ru: 'если в вашем аккаунте набор доступен для сервисных токенов: API знает его код, а страница о токенах его не называет',
        },
      },
    ],
    needs: [{right: 'job-notifications', access: 'write'}],
    starterInstead: 'personal-access-token',
    basis: {credential: 'inferred', permissionSets: 'open'},
    caveats: [
      {
        en: 'Notification Manager would be enough; try it first.',
        ru: 'Хватило бы Notification Manager: сначала попробуйте его.',
      },
    ],
    search: {
      en: ['job notifications', 'email notifications', 'Slack alerts'],
      ru: ['уведомления о заданиях', 'письма о заданиях', 'оповещения в Slack'],
    },
    source: [
      inferred('enterprise-permissions', 'job notifications row'),
      open('service-tokens', 'list without Notification Manager'),
      stated('release-notes', 'May 2026'),
    ],
    checked: CHECKED,
  },
  {
    id: 'tenancy-migration',
    number: 52,
    area: 'administration',
    title: {en: 'Tenancy migration', ru: 'Перенос аккаунта в другую инсталляцию (tenancy)'},
    why: {
      en: 'The migration reads everything in the source account.',
      ru: 'При переносе читается всё, что есть в исходном аккаунте.',
    },
    credential: 'service-token',
    plans: ENTERPRISE,
    permissionSets: {enterprise: statedAccountAdmin, 'enterprise-plus': statedAccountAdmin},
    starterInstead: 'personal-access-token',
    basis: {credential: 'stated', permissionSets: 'stated'},
    caveats: [
      {
        en: 'Delete the token when the migration is over.',
        ru: 'После переноса удалите токен.',
      },
    ],
    search: {
      en: ['tenancy', 'migration', 'multi-tenant', 'single tenant', 'move account'],
      ru: ['миграция', 'tenancy', 'перенос аккаунта', 'single tenant', 'multi-tenant'],
    },
    source: [stated('tenancy-migration')],
    checked: CHECKED,
  },
  {
    id: 'fusion-upgrade',
    number: 53,
    area: 'administration',
    title: {
      en: 'Fusion upgrade by automation',
      ru: 'Автоматический перевод проектов на Fusion',
    },
    why: {
      en: 'Fusion admin is for people only, which leaves Account Admin for a token.',
      ru: 'Fusion admin выдают только людям, поэтому для токена остаётся Account Admin.',
    },
    credential: 'service-token',
    plans: ENTERPRISE,
    permissionSets: {enterprise: statedAccountAdmin, 'enterprise-plus': statedAccountAdmin},
    needs: [{right: 'fusion-upgrades', access: 'write'}],
    starterInstead: 'personal-access-token',
    basis: {credential: 'stated', permissionSets: 'stated'},
    caveats: [
      {
        en: 'Terraform lists Fusion admin for tokens and the API accepts its code; the docs say it must not stand there.',
        ru: 'Terraform перечисляет Fusion admin для токенов, и API принимает его код, но документация это запрещает.',
      },
    ],
    search: {
      en: ['Fusion', 'upgrade', 'Fusion admin', 'v2 upgrade'],
      ru: ['Fusion', 'фьюжн', 'обновление до Fusion', 'Fusion admin'],
    },
    source: [stated('enterprise-permissions', 'Fusion admin'), stated('upgrade-to-fusion')],
    checked: CHECKED,
  },
  {
    id: 'snowflake-native-app',
    number: 54,
    area: 'administration',
    title: {en: 'Snowflake Native App', ru: 'Snowflake Native App'},
    why: {
      en: 'A marketplace app connects to the account, and a set for just that exists.',
      ru: 'К аккаунту подключается приложение маркетплейса, и для этого есть отдельный набор.',
    },
    credential: 'service-token',
    plans: ENTERPRISE,
    permissionSets: {enterprise: marketplace, 'enterprise-plus': marketplace},
    needs: [{right: 'marketplace-apps', access: 'write'}],
    starterInstead: 'nothing',
    basis: {credential: 'stated', permissionSets: 'stated'},
    caveats: [
      {
        en: 'The app’s own pages are gone from the site as of August 2026; the set is still described.',
        ru: 'К августу 2026 г. страницы самого приложения с сайта исчезли; набор по-прежнему описан.',
      },
    ],
    search: {
      en: ['Snowflake Native App', 'marketplace', 'Snowflake'],
      ru: ['Snowflake Native App', 'маркетплейс', 'Snowflake', 'сноуфлейк'],
    },
    source: [
      stated('enterprise-permissions', 'Manage marketplace apps'),
      stated('service-tokens'),
      open('snowflake-native-app', 'page removed'),
    ],
    checked: CHECKED,
  },
] as const satisfies readonly WorkflowEntry[];
