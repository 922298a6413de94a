import {CHECKED, type Checked, inferred, stated, type Text} from './types';

/** How often an API may be called, or how much it returns. */
export interface LimitEntry extends Checked {
  readonly id: string;
  readonly amount: number;
  readonly unit: 'requests' | 'rows' | 'months';
  /** Length of the window in seconds, for limits on requests. */
  readonly windowSeconds?: number;
  /** What the limit counts by; `unstated` where the page does not say. */
  readonly per: 'account' | 'ip-address' | 'page' | 'history' | 'unstated';
  /** Pause after too many requests, in seconds. */
  readonly pauseSeconds?: number;
  readonly subject: Text;
}

/** Rate limits and page sizes. */
export const limits = [
  {
    id: 'admin-api-rate',
    amount: 5000,
    unit: 'requests',
    windowSeconds: 60,
    per: 'account',
    pauseSeconds: 300,
    subject: {en: 'Administrative API', ru: 'Administrative API'},
    source: [stated('rate-limits')],
    checked: CHECKED,
  },
  {
    id: 'discovery-api-rate',
    amount: 500,
    unit: 'requests',
    windowSeconds: 60,
    per: 'unstated',
    pauseSeconds: 300,
    subject: {en: 'Discovery API', ru: 'Discovery API'},
    source: [stated('rate-limits')],
    checked: CHECKED,
  },
  {
    id: 'scim-user-rate',
    amount: 20,
    unit: 'requests',
    windowSeconds: 5,
    per: 'unstated',
    subject: {
      en: 'SCIM, creating and replacing users',
      ru: 'SCIM, создание и замена пользователей',
    },
    source: [stated('rate-limits')],
    checked: CHECKED,
  },
  {
    id: 'remote-mcp-rate',
    amount: 5000,
    unit: 'requests',
    windowSeconds: 60,
    per: 'ip-address',
    subject: {en: 'remote MCP', ru: 'удалённый MCP'},
    source: [stated('rate-limits')],
    checked: CHECKED,
  },
  {
    id: 'admin-api-page',
    amount: 100,
    unit: 'rows',
    per: 'page',
    subject: {en: 'lists of the Administrative API', ru: 'списки Administrative API'},
    source: [stated('openapi-v2', 'pagination')],
    checked: CHECKED,
  },
  {
    id: 'discovery-api-page',
    amount: 500,
    unit: 'rows',
    per: 'page',
    subject: {en: 'pages of the Discovery API', ru: 'страницы Discovery API'},
    source: [stated('discovery-querying')],
    checked: CHECKED,
  },
  {
    id: 'discovery-api-history',
    amount: 2,
    unit: 'months',
    per: 'history',
    subject: {en: 'data kept by the Discovery API', ru: 'данные, которые хранит Discovery API'},
    source: [stated('discovery-querying')],
    checked: CHECKED,
  },
] as const satisfies readonly LimitEntry[];

/** An HTTP status that callers meet, and what usually lies behind it. */
export interface StatusEntry extends Checked {
  readonly status: number;
  readonly causes: readonly Text[];
}

/** Statuses with their usual causes. */
export const statuses = [
  {
    status: 400,
    causes: [
      {
        en: 'a PAT tried to create a service token',
        ru: 'персональный токен доступа попытался создать сервисный токен',
      },
    ],
    source: [stated('release-notes', 'July 2026'), stated('pr-9636')],
    checked: CHECKED,
  },
  {
    status: 401,
    causes: [
      {en: 'the host belongs to another region', ru: 'хост относится к другому региону'},
      {
        en: 'the header lacks the prefix Token or Bearer',
        ru: 'в заголовке нет префикса Token или Bearer',
      },
      {
        en: 'remote MCP without Developer access',
        ru: 'удалённый MCP без доступа Developer',
      },
    ],
    source: [
      stated('discovery-querying', 'missing prefix'),
      stated('setup-remote-mcp'),
      inferred('fal-issue-27', 'wrong host suspected'),
    ],
    checked: CHECKED,
  },
  {
    status: 403,
    causes: [
      {
        en: 'the address of the caller is not on the IP allowlist',
        ru: 'адреса отправителя нет в списке разрешённых IP (allowlist)',
      },
      {
        en: 'the permission sets of the token do not cover the request',
        ru: 'наборов разрешений токена для запроса не хватает',
      },
      {
        en: 'an OAuth client was not granted the scope',
        ru: 'OAuth-клиенту не разрешена нужная область доступа (scope)',
      },
    ],
    source: [
      stated('service-tokens', 'question about 403'),
      stated('pr-4531'),
      stated('ip-restrictions'),
      stated('connect-apps-oauth'),
      inferred('enterprise-permissions'),
    ],
    checked: CHECKED,
  },
  {
    status: 404,
    causes: [
      {
        en: 'user credentials were read outside the account of the PAT',
        ru: 'учётные данные пользователя запрошены вне аккаунта, к которому привязан PAT',
      },
    ],
    source: [stated('release-notes', 'June 2026')],
    checked: CHECKED,
  },
  {
    status: 429,
    causes: [
      {
        en: 'too many requests; the Administrative and Discovery APIs then pause for five minutes',
        ru: 'слишком много запросов; Administrative API и Discovery API после этого делают паузу в пять минут',
      },
    ],
    source: [stated('rate-limits')],
    checked: CHECKED,
  },
] as const satisfies readonly StatusEntry[];
