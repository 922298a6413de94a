import {ENTERPRISE, ENTERPRISE_AND_TEAM} from '../planGroups';
import {CHECKED, inferred, stated} from '../types';
import type {WorkflowEntry} from './workflow';

const developer = {
  allOf: ['developer'],
  confidence: 'inferred',
  anyOf: [
    {allOf: ['admin'], confidence: 'stated'},
    {allOf: ['account-admin'], confidence: 'stated'},
  ],
} as const;
const metadataOnly = {allOf: ['metadata-only'], confidence: 'stated'} as const;
const viewer = {allOf: ['job-viewer'], confidence: 'inferred'} as const;

/** W40 to W42: webhooks. */
export const webhookWorkflows = [
  {
    id: 'webhooks-by-api',
    number: 40,
    area: 'webhooks',
    title: {
      en: 'Creating or editing webhooks by API',
      ru: 'Создание и изменение вебхуков через API',
    },
    why: {
      en: 'Automation for the account; Developer is the smallest of the three sets that may.',
      ru: 'Это автоматизация для аккаунта; Developer — минимальный из трёх наборов, которым это разрешено.',
    },
    credential: 'service-token',
    endpoints: ['webhooks'],
    plans: ENTERPRISE,
    permissionSets: {enterprise: developer, 'enterprise-plus': developer},
    needs: [{right: 'webhooks', access: 'write'}],
    starterInstead: 'personal-access-token',
    basis: {credential: 'inferred', permissionSets: 'inferred'},
    caveats: [
      {
        en: 'On Starter, create webhooks in the interface.',
        ru: 'На тарифе Starter создавайте вебхуки в интерфейсе.',
      },
      {
        en: 'The secret of a webhook only verifies payloads; it opens no API.',
        ru: 'Секрет вебхука лишь подтверждает подлинность запросов; доступа к API он не даёт.',
      },
    ],
    search: {
      en: ['webhook', 'subscription', 'outbound webhook', 'HMAC'],
      ru: ['вебхук', 'webhook', 'подписка', 'HMAC'],
    },
    source: [stated('webhooks'), inferred('enterprise-permissions', 'Webhooks row')],
    checked: CHECKED,
  },
  {
    id: 'webhook-receiver',
    number: 41,
    area: 'webhooks',
    title: {
      en: 'Webhook receiver that fetches details (Datadog, PagerDuty)',
      ru: 'Получатель вебхуков, который запрашивает подробности (Datadog, PagerDuty)',
    },
    why: {
      en: 'It runs unattended and reads only what the event left out.',
      ru: 'Он работает без участия людей и запрашивает лишь то, чего не было в событии.',
    },
    credential: 'service-token',
    alternatives: [
      {
        credential: 'personal-access-token',
        when: {en: 'the guides accept either', ru: 'руководства допускают и то и другое'},
        confidence: 'stated',
      },
    ],
    endpoints: ['discovery'],
    plans: ENTERPRISE_AND_TEAM,
    permissionSets: {enterprise: metadataOnly, 'enterprise-plus': metadataOnly, team: metadataOnly},
    needs: [{right: 'metadata', access: 'read'}],
    starterInstead: 'personal-access-token',
    basis: {credential: 'stated', permissionSets: 'stated'},
    caveats: [
      {
        en: 'Metadata Only is the least it needs; reading the Administrative API takes more.',
        ru: 'Metadata Only здесь минимум; для чтения Administrative API понадобится больше.',
      },
    ],
    search: {
      en: ['Datadog', 'PagerDuty', 'webhook receiver', 'serverless', 'fly.io', 'alerts'],
      ru: ['Datadog', 'датадог', 'PagerDuty', 'приёмник вебхуков', 'serverless', 'оповещения'],
    },
    source: [stated('serverless-datadog'), stated('serverless-pagerduty')],
    checked: CHECKED,
  },
  {
    id: 'zapier',
    number: 42,
    area: 'webhooks',
    title: {
      en: 'Zapier to Slack, Teams or Mode',
      ru: 'Zapier в Slack, Teams или Mode',
    },
    why: {
      en: 'The zap belongs to the team and reads run logs when an event arrives.',
      ru: 'Сценарий Zapier принадлежит команде и по событию читает журналы запусков.',
    },
    credential: 'service-token',
    alternatives: [
      {
        credential: 'personal-access-token',
        when: {en: 'the guides accept either', ru: 'руководства допускают и то и другое'},
        confidence: 'stated',
      },
    ],
    endpoints: ['runs'],
    plans: ENTERPRISE,
    permissionSets: {
      enterprise: viewer,
      'enterprise-plus': viewer,
      team: {allOf: ['read-only'], confidence: 'inferred'},
    },
    needs: [{right: 'runs', access: 'read'}],
    starterInstead: 'personal-access-token',
    basis: {credential: 'stated', permissionSets: 'inferred'},
    caveats: [],
    search: {
      en: ['Zapier', 'Slack', 'Microsoft Teams', 'Mode', 'notifications', 'zap'],
      ru: ['Zapier', 'запиер', 'Slack', 'слак', 'Microsoft Teams', 'Mode', 'уведомления'],
    },
    source: [
      stated('zapier-slack'),
      stated('zapier-ms-teams'),
      inferred('enterprise-permissions', 'Job Viewer'),
    ],
    checked: CHECKED,
  },
] as const satisfies readonly WorkflowEntry[];
