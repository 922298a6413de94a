import {ENTERPRISE, ENTERPRISE_AND_TEAM} from '../planGroups';
import {CHECKED, inferred, open, vendor} from '../types';
import type {WorkflowEntry} from './workflow';

const readOnly = {allOf: ['read-only'], confidence: 'vendor'} as const;
const jobViewer = {allOf: ['job-viewer'], confidence: 'vendor'} as const;
const stakeholder = {allOf: ['stakeholder'], confidence: 'vendor'} as const;
const developer = {allOf: ['developer'], confidence: 'vendor'} as const;
const accountViewer = {allOf: ['account-viewer'], confidence: 'vendor'} as const;
const readOnlyOrMore = {
  ...readOnly,
  anyOf: [
    {allOf: ['job-admin'], confidence: 'vendor'},
    {allOf: ['account-admin'], confidence: 'vendor'},
  ],
} as const;

const undated = {
  en: 'The sets are the vendor’s own words, of an unknown date.',
  ru: 'Наборы приведены со слов самого сервиса, дата неизвестна.',
} as const;

/** W55 to W62: vendors. */
export const vendorWorkflows = [
  {
    id: 'hightouch',
    number: 55,
    area: 'vendors',
    title: {
      en: 'Hightouch sync after a job',
      ru: 'Синхронизация Hightouch после задания',
    },
    why: {
      en: 'The vendor watches jobs and reads models, which reading rights cover.',
      ru: 'Сервис следит за заданиями и читает модели, для этого достаточно прав на чтение.',
    },
    credential: 'service-token',
    endpoints: ['jobs'],
    plans: ENTERPRISE_AND_TEAM,
    permissionSets: {enterprise: readOnly, 'enterprise-plus': readOnly, team: readOnly},
    starterInstead: 'personal-access-token',
    basis: {credential: 'vendor', permissionSets: 'vendor'},
    caveats: [
      undated,
      {
        en: 'The model sync insists on a service token.',
        ru: 'Синхронизация моделей требует именно сервисного токена.',
      },
    ],
    search: {
      en: ['Hightouch', 'reverse ETL', 'model sync'],
      ru: ['Hightouch', 'хайтач', 'reverse ETL', 'обратный ETL'],
    },
    source: [vendor('hightouch'), inferred('authentication')],
    checked: CHECKED,
  },
  {
    id: 'datafold',
    number: 56,
    area: 'vendors',
    title: {en: 'Datafold in CI', ru: 'Datafold в CI'},
    why: {
      en: 'The vendor discourages personal keys and asks for a service token.',
      ru: 'Сервис не советует личные ключи и просит сервисный токен.',
    },
    credential: 'service-token',
    plans: ENTERPRISE_AND_TEAM,
    permissionSets: {
      enterprise: developer,
      'enterprise-plus': developer,
      team: {allOf: ['member'], confidence: 'vendor'},
    },
    starterInstead: 'personal-access-token',
    basis: {credential: 'vendor', permissionSets: 'vendor'},
    caveats: [undated],
    search: {
      en: ['Datafold', 'data diff', 'CI'],
      ru: ['Datafold', 'датафолд', 'data diff', 'сравнение данных'],
    },
    source: [vendor('datafold')],
    checked: CHECKED,
  },
  {
    id: 'atlan',
    number: 57,
    area: 'vendors',
    title: {en: 'Atlan crawl', ru: 'Сканирование метаданных в Atlan'},
    why: {
      en: 'A catalog reads jobs, runs and metadata on a schedule.',
      ru: 'Каталог по расписанию читает задания, запуски и метаданные.',
    },
    credential: 'service-token',
    endpoints: ['jobs', 'discovery'],
    plans: ENTERPRISE_AND_TEAM,
    permissionSets: {enterprise: jobViewer, 'enterprise-plus': jobViewer, team: readOnly},
    starterInstead: 'personal-access-token',
    basis: {credential: 'vendor', permissionSets: 'vendor'},
    caveats: [undated],
    search: {
      en: ['Atlan', 'data catalog', 'crawler'],
      ru: ['Atlan', 'атлан', 'каталог данных', 'краулер'],
    },
    source: [vendor('atlan')],
    checked: CHECKED,
  },
  {
    id: 'open-metadata',
    number: 58,
    area: 'vendors',
    title: {en: 'OpenMetadata', ru: 'OpenMetadata'},
    why: {
      en: 'The vendor asks for a service token that reads the whole account.',
      ru: 'Сервис просит сервисный токен с правом на чтение всего аккаунта.',
    },
    credential: 'service-token',
    plans: ENTERPRISE,
    permissionSets: {enterprise: accountViewer, 'enterprise-plus': accountViewer},
    starterInstead: 'personal-access-token',
    basis: {credential: 'vendor', permissionSets: 'vendor'},
    caveats: [undated],
    search: {
      en: ['OpenMetadata', 'Collate', 'data catalog'],
      ru: ['OpenMetadata', 'Collate', 'каталог данных'],
    },
    source: [vendor('open-metadata')],
    checked: CHECKED,
  },
  {
    id: 'coalesce-catalog',
    number: 59,
    area: 'vendors',
    title: {en: 'Coalesce Catalog', ru: 'Coalesce Catalog'},
    why: {
      en: 'A catalog reads on a schedule and writes nothing.',
      ru: 'Каталог читает по расписанию и ничего не меняет.',
    },
    credential: 'service-token',
    plans: ENTERPRISE_AND_TEAM,
    permissionSets: {enterprise: stakeholder, 'enterprise-plus': stakeholder, team: readOnly},
    starterInstead: 'personal-access-token',
    basis: {credential: 'vendor', permissionSets: 'vendor'},
    caveats: [undated],
    search: {
      en: ['Coalesce', 'CastorDoc', 'Castor', 'data catalog'],
      ru: ['Coalesce', 'CastorDoc', 'каталог данных'],
    },
    source: [vendor('coalesce')],
    checked: CHECKED,
  },
  {
    id: 'precisely',
    number: 60,
    area: 'vendors',
    title: {en: 'Precisely', ru: 'Precisely'},
    why: {
      en: 'The vendor needs the Administrative API, so Metadata Only is not enough.',
      ru: 'Сервису нужен Administrative API, поэтому Metadata Only недостаточно.',
    },
    credential: 'service-token',
    endpoints: ['jobs'],
    plans: ENTERPRISE_AND_TEAM,
    permissionSets: {
      enterprise: readOnlyOrMore,
      'enterprise-plus': readOnlyOrMore,
      team: {
        ...readOnly,
        anyOf: [
          {allOf: ['job-admin'], confidence: 'vendor'},
          {allOf: ['member'], confidence: 'vendor'},
          {allOf: ['account-admin'], confidence: 'vendor'},
        ],
      },
    },
    starterInstead: 'personal-access-token',
    basis: {credential: 'vendor', permissionSets: 'vendor'},
    caveats: [
      undated,
      {
        en: 'The vendor also names Member, a set of Legacy Team only.',
        ru: 'Сервис называет и Member, но этот набор есть только на прежнем тарифе Team (Legacy Team).',
      },
    ],
    search: {
      en: ['Precisely', 'Data Integrity Suite', 'data catalog'],
      ru: ['Precisely', 'Data Integrity Suite', 'каталог данных'],
    },
    source: [vendor('precisely')],
    checked: CHECKED,
  },
  {
    id: 'conductorone',
    number: 61,
    area: 'vendors',
    title: {
      en: 'ConductorOne identity review',
      ru: 'Проверка доступов в ConductorOne',
    },
    why: {
      en: 'The vendor reviews who has access and asks to read the whole account.',
      ru: 'Сервис проверяет, у кого есть доступ, и просит право на чтение всего аккаунта.',
    },
    credential: 'service-token',
    plans: ENTERPRISE,
    permissionSets: {enterprise: accountViewer, 'enterprise-plus': accountViewer},
    starterInstead: 'personal-access-token',
    basis: {credential: 'vendor', permissionSets: 'vendor'},
    caveats: [undated],
    search: {
      en: ['ConductorOne', 'identity governance', 'access review', 'IGA'],
      ru: ['ConductorOne', 'проверка доступов', 'управление доступом', 'IGA'],
    },
    source: [vendor('conductorone')],
    checked: CHECKED,
  },
  {
    id: 'fivetran-census-monte-carlo',
    number: 62,
    area: 'vendors',
    title: {
      en: 'Fivetran, Census, Monte Carlo',
      ru: 'Fivetran, Census, Monte Carlo',
    },
    why: {
      en: 'As partner integrations they call for a service token; which sets they need, no page we could find says.',
      ru: 'Это партнёрские интеграции, и им подходит сервисный токен; какие наборы им нужны, ни на одной найденной странице не сказано.',
    },
    credential: 'service-token',
    plans: [],
    basis: {credential: 'inferred'},
    caveats: [
      {
        en: 'Ask the vendor, and start from the smallest set that works.',
        ru: 'Узнайте у самого сервиса и начните с минимального набора, который подойдёт.',
      },
    ],
    search: {
      en: ['Fivetran', 'Census', 'Monte Carlo', 'vendor'],
      ru: ['Fivetran', 'файвтран', 'Census', 'Monte Carlo', 'монте карло'],
    },
    source: [
      inferred('authentication', 'partner integrations'),
      open('authentication', 'no vendor page found'),
    ],
    checked: CHECKED,
  },
] as const satisfies readonly WorkflowEntry[];
