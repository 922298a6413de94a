import {ENTERPRISE, STARTER_UP} from '../planGroups';
import {CHECKED, open, stated} from '../types';
import type {WorkflowEntry} from './workflow';

const bothSets = {allOf: ['semantic-layer-only', 'metadata-only'], confidence: 'stated'} as const;
/** Two pages tell Starter users to add Metadata Only; the token page allows only this one. */
const starterSet = {allOf: ['semantic-layer-only'], confidence: 'open'} as const;
const setsByPlan = {
  starter: starterSet,
  enterprise: bothSets,
  'enterprise-plus': bothSets,
  team: {allOf: ['semantic-layer-only', 'metadata-only'], confidence: 'inferred'},
} as const;
const queryMetrics = [
  {right: 'semantic-layer-queries', access: 'read'},
  {right: 'metadata', access: 'read'},
] as const;

const starterCaveat = {
  en: 'On Starter the token page allows only Semantic Layer Only, while two other pages tell you to add Metadata Only; unsettled.',
  ru: 'Для тарифа Starter страница о токенах разрешает только Semantic Layer Only, а две другие советуют добавить Metadata Only; вопрос открыт.',
} as const;
const credentialCaveat = {
  en: 'The token works only when it is mapped to a Semantic Layer credential of the project.',
  ru: 'Токен работает, только если он связан с учётными данными Semantic Layer в проекте.',
} as const;

/** W27 to W32: the Semantic Layer. */
export const semanticLayerWorkflows = [
  {
    id: 'google-sheets-shared',
    number: 27,
    area: 'semantic-layer',
    title: {
      en: 'Semantic Layer in a shared Google Sheet',
      ru: 'Semantic Layer в общей таблице Google',
    },
    why: {
      en: 'Everybody who opens the sheet queries through one governed credential.',
      ru: 'Запросы всех, кто открывает таблицу, идут с одними и теми же контролируемыми учётными данными.',
    },
    credential: 'service-token',
    plans: STARTER_UP,
    permissionSets: setsByPlan,
    needs: queryMetrics,
    basis: {credential: 'stated', permissionSets: 'stated'},
    caveats: [
      starterCaveat,
      credentialCaveat,
      {
        en: 'Since August 2025 the product accepts a PAT as well; older pages disagree about this workflow.',
        ru: 'С августа 2025 г. подходит и персональный токен доступа; старые страницы об этом сценарии расходятся.',
      },
    ],
    search: {
      en: ['Google Sheets', 'gsheets', 'spreadsheet', 'Semantic Layer', 'metrics'],
      ru: [
        'Google Таблицы',
        'гугл таблицы',
        'таблица',
        'Google Sheets',
        'семантический слой',
        'метрики',
      ],
    },
    source: [
      stated('gsheets'),
      stated('authentication'),
      stated('pr-5784'),
      stated('pr-7730'),
      open('setup-sl', 'Starter: two sets'),
    ],
    checked: CHECKED,
  },
  {
    id: 'spreadsheets-per-person',
    number: 28,
    area: 'semantic-layer',
    title: {
      en: 'Semantic Layer in Google Sheets or Excel, each for themselves',
      ru: 'Semantic Layer в Google Таблицах или Excel, каждый для себя',
    },
    why: {
      en: 'Queries run with each person’s own warehouse credentials.',
      ru: 'Запросы идут в хранилище с личными учётными данными каждого.',
    },
    credential: 'personal-access-token',
    plans: STARTER_UP,
    basis: {credential: 'stated'},
    caveats: [
      {
        en: 'Each person configures credentials in the project first.',
        ru: 'Сначала каждый настраивает свои учётные данные в проекте.',
      },
    ],
    search: {
      en: ['Google Sheets', 'Excel', 'spreadsheet', 'personal', 'Semantic Layer'],
      ru: [
        'Google Таблицы',
        'гугл таблицы',
        'Excel',
        'эксель',
        'ексель',
        'личные учётные данные',
        'семантический слой',
      ],
    },
    source: [stated('setup-sl'), stated('release-notes-2025', 'August 2025'), stated('pr-7730')],
    checked: CHECKED,
  },
  {
    id: 'bi-tools',
    number: 29,
    area: 'semantic-layer',
    title: {
      en: 'Tableau, Power BI, Hex and other BI tools',
      ru: 'Tableau, Power BI, Hex и другие BI-инструменты',
    },
    why: {
      en: 'Dashboards are shared, so their connection should not belong to one person.',
      ru: 'Дашборды общие, поэтому их подключение не должно принадлежать одному человеку.',
    },
    credential: 'service-token',
    alternatives: [
      {
        credential: 'personal-access-token',
        when: {en: 'you query for yourself', ru: 'если вы делаете запросы для себя'},
        confidence: 'stated',
      },
    ],
    endpoints: ['semantic-layer-jdbc'],
    plans: STARTER_UP,
    permissionSets: setsByPlan,
    needs: queryMetrics,
    basis: {credential: 'stated', permissionSets: 'stated'},
    caveats: [
      starterCaveat,
      credentialCaveat,
      {
        en: 'On Tableau Server the password field takes the token.',
        ru: 'В Tableau Server токен вводят в поле пароля.',
      },
    ],
    search: {
      en: ['Tableau', 'Power BI', 'Hex', 'Mode', 'Looker', 'BI', 'dashboard', 'Semantic Layer'],
      ru: [
        'Tableau',
        'табло',
        'Power BI',
        'пауэр би',
        'лукер',
        'Hex',
        'BI',
        'дашборд',
        'семантический слой',
      ],
    },
    source: [
      stated('avail-sl-integrations'),
      stated('sl-tableau'),
      stated('setup-sl'),
      open('service-tokens', 'Starter: Semantic Layer only'),
    ],
    checked: CHECKED,
  },
  {
    id: 'semantic-layer-app',
    number: 30,
    area: 'semantic-layer',
    title: {
      en: 'App on the Semantic Layer: JDBC, GraphQL, Python SDK',
      ru: 'Приложение поверх Semantic Layer: JDBC, GraphQL, Python SDK',
    },
    why: {
      en: 'A system should query under a credential of its own.',
      ru: 'Система должна выполнять запросы с собственными учётными данными.',
    },
    credential: 'service-token',
    alternatives: [
      {
        credential: 'personal-access-token',
        when: {en: 'a person runs the queries', ru: 'если запросы выполняет человек'},
        confidence: 'stated',
      },
    ],
    endpoints: ['semantic-layer-graphql', 'semantic-layer-jdbc'],
    plans: STARTER_UP,
    permissionSets: setsByPlan,
    needs: queryMetrics,
    basis: {credential: 'stated', permissionSets: 'stated'},
    caveats: [starterCaveat, credentialCaveat],
    search: {
      en: [
        'JDBC',
        'ADBC',
        'MetricFlow',
        'Arrow Flight SQL',
        'GraphQL',
        'Python SDK',
        'dbt-sl-sdk',
        'Semantic Layer API',
      ],
      ru: [
        'JDBC',
        'ADBC',
        'MetricFlow',
        'семантик лейер',
        'Arrow Flight SQL',
        'GraphQL',
        'Python SDK',
        'питон',
        'API Semantic Layer',
        'семантический слой',
      ],
    },
    source: [stated('sl-jdbc'), stated('sl-graphql'), stated('pr-7730'), stated('setup-sl')],
    checked: CHECKED,
  },
  {
    id: 'semantic-layer-by-team',
    number: 31,
    area: 'semantic-layer',
    title: {
      en: 'Semantic Layer with data separated by team',
      ru: 'Semantic Layer с разделением данных по командам',
    },
    why: {
      en: 'Each token maps to one warehouse credential, so a token per team keeps finance data apart.',
      ru: 'Каждый токен связан с одними учётными данными хранилища, поэтому отдельные токены разграничивают данные команд, например финансовые.',
    },
    credential: 'service-token',
    endpoints: ['semantic-layer-graphql'],
    plans: ENTERPRISE,
    permissionSets: {enterprise: bothSets, 'enterprise-plus': bothSets},
    needs: queryMetrics,
    starterInstead: 'nothing',
    basis: {credential: 'stated', permissionSets: 'stated'},
    caveats: [
      {
        en: 'Deleting a credential breaks the tokens mapped to it.',
        ru: 'Если удалить учётные данные, связанные с ними токены перестанут работать.',
      },
    ],
    search: {
      en: ['Semantic Layer', 'several credentials', 'finance', 'row-level', 'team separation'],
      ru: ['семантический слой', 'несколько учётных данных', 'финансы', 'разделение по командам'],
    },
    source: [stated('setup-sl')],
    checked: CHECKED,
  },
  {
    id: 'exports',
    number: 32,
    area: 'semantic-layer',
    title: {
      en: 'Exports: saved queries written to tables',
      ru: 'Экспорт (exports): сохранённые запросы, записанные в таблицы',
    },
    why: {
      en: 'They run as jobs with the credentials of their environment; you need no token.',
      ru: 'Экспорт выполняется как задание с учётными данными окружения; токен не нужен.',
    },
    credential: 'none',
    plans: STARTER_UP,
    basis: {credential: 'stated'},
    caveats: [],
    search: {
      en: ['exports', 'saved queries', 'Semantic Layer', 'materialize metrics'],
      ru: ['exports', 'экспорт', 'сохранённые запросы', 'семантический слой'],
    },
    source: [stated('exports')],
    checked: CHECKED,
  },
] as const satisfies readonly WorkflowEntry[];
