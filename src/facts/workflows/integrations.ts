import {ENTERPRISE, ENTERPRISE_AND_TEAM, STARTER_UP} from '../planGroups';
import {CHECKED, inferred, open, stated} from '../types';
import type {WorkflowEntry} from './workflow';

/** W1 to W3 and W63: integrations and custom apps. */
export const integrationWorkflows = [
  {
    id: 'partner-integration',
    number: 1,
    area: 'integrations',
    title: {en: 'Partner integration', ru: 'Интеграция с партнёрским сервисом'},
    why: {
      en: 'A service token is visible to admins, can be narrowed, and survives when people leave.',
      ru: 'Сервисный токен виден администраторам, его права можно сузить, и он не пропадёт с уходом сотрудника.',
    },
    credential: 'service-token',
    plans: ENTERPRISE_AND_TEAM,
    setsByNeed: true,
    starterInstead: 'personal-access-token',
    basis: {credential: 'stated'},
    caveats: [
      {
        en: 'Give the sets that the vendor asks for, and only the projects it works with.',
        ru: 'Выдайте те наборы, которые просит сервис, и только на проекты, с которыми он работает.',
      },
      {
        en: 'If the integration still uses a personal key, replace it.',
        ru: 'Если интеграция всё ещё работает с личным ключом, замените его.',
      },
    ],
    search: {
      en: ['partner', 'integration', 'vendor', 'third party', 'SaaS'],
      ru: ['партнёр', 'интеграция', 'вендор', 'сторонний сервис'],
    },
    source: [stated('authentication'), open('service-tokens', 'Starter: Semantic Layer only')],
    checked: CHECKED,
  },
  {
    id: 'custom-backend',
    number: 2,
    area: 'integrations',
    title: {
      en: 'Custom app or backend without sign-in',
      ru: 'Собственное приложение или бэкенд без входа пользователей',
    },
    why: {
      en: 'Nobody signs in, so the app should act for the account and not for one employee.',
      ru: 'Пользователи в приложение не входят, поэтому оно должно действовать от имени аккаунта, а не одного сотрудника.',
    },
    credential: 'service-token',
    plans: ENTERPRISE_AND_TEAM,
    setsByNeed: true,
    starterInstead: 'personal-access-token',
    basis: {credential: 'stated'},
    caveats: [
      {
        en: 'Pick the sets by the endpoints that the app calls.',
        ru: 'Выбирайте наборы по эндпоинтам, к которым обращается приложение.',
      },
    ],
    search: {
      en: ['custom app', 'backend', 'server', 'own service', 'script server'],
      ru: ['своё приложение', 'бэкенд', 'сервер', 'собственный сервис'],
    },
    source: [stated('authentication')],
    checked: CHECKED,
  },
  {
    id: 'custom-app-with-sign-in',
    number: 3,
    area: 'integrations',
    title: {
      en: 'Custom app where people sign in',
      ru: 'Собственное приложение, в которое входят люди',
    },
    why: {
      en: 'Nobody has to share a token, and every action appears under the person who did it.',
      ru: 'Никому не нужно передавать токен, а каждое действие записывается за тем, кто его совершил.',
    },
    credential: 'oauth-client',
    endpoints: ['oauth-authorize', 'oauth-token'],
    plans: STARTER_UP,
    basis: {credential: 'stated'},
    caveats: [
      {
        en: 'Ask only for the scopes that you use; PKCE, no client secret. The feature is in beta.',
        ru: 'Запрашивайте только нужные области доступа (scopes); PKCE без секрета клиента. Возможность пока в бета-версии.',
      },
      {
        en: 'The refresh token dies after seven idle days.',
        ru: 'Refresh-токен перестаёт действовать после семи дней бездействия.',
      },
    ],
    search: {
      en: ['OAuth', 'PKCE', 'sign in', 'user login', 'app integration'],
      ru: ['OAuth', 'PKCE', 'вход пользователей', 'авторизация пользователей'],
    },
    source: [stated('connect-apps-oauth'), stated('release-notes', 'February 2026')],
    checked: CHECKED,
  },
  {
    id: 'tableau-exposures',
    number: 63,
    area: 'integrations',
    title: {
      en: 'Downstream exposures from Tableau',
      ru: 'Downstream exposures из Tableau',
    },
    why: {
      en: 'Here dbt signs in to Tableau, so the token is one of Tableau.',
      ru: 'Здесь dbt сам входит в Tableau, поэтому нужен токен Tableau.',
    },
    credential: 'third-party-token',
    plans: ENTERPRISE,
    personNeeds: ['job-admin'],
    basis: {credential: 'stated', permissionSets: 'stated'},
    caveats: [
      {
        en: 'A person with Job Admin sets the integration up in dbt.',
        ru: 'Настраивает интеграцию в dbt пользователь с набором Job Admin.',
      },
    ],
    search: {
      en: ['Tableau', 'exposures', 'downstream', 'lineage'],
      ru: ['Tableau', 'Табло', 'exposures', 'происхождение данных'],
    },
    source: [
      stated('downstream-exposures-tableau'),
      inferred('enterprise-permissions', 'Job Admin'),
    ],
    checked: CHECKED,
  },
] as const satisfies readonly WorkflowEntry[];
