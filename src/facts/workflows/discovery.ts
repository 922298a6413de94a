import {ENTERPRISE, ENTERPRISE_AND_TEAM} from '../planGroups';
import {CHECKED, inferred, open, stated, vendor} from '../types';
import type {WorkflowEntry} from './workflow';

const metadataOnly = {allOf: ['metadata-only'], confidence: 'stated'} as const;
const readMetadata = [{right: 'metadata', access: 'read'}] as const;
const viewer = {allOf: ['job-viewer'], confidence: 'inferred'} as const;
const viewerOrTwoSets = {
  ...viewer,
  anyOf: [{allOf: ['metadata-only', 'read-only'], confidence: 'stated'}],
} as const;

/** W23 to W26: metadata and artifacts. */
export const discoveryWorkflows = [
  {
    id: 'run-artifacts',
    number: 23,
    area: 'discovery',
    title: {
      en: 'Downloading run artifacts or telemetry',
      ru: 'Скачивание артефактов запуска или телеметрии',
    },
    why: {
      en: 'It only reads; a viewer’s set on a service token is enough.',
      ru: 'Нужно только чтение, поэтому сервисному токену хватит набора для просмотра.',
    },
    credential: 'service-token',
    alternatives: [
      {
        credential: 'personal-access-token',
        when: {en: 'you fetch them for yourself', ru: 'если вы скачиваете их для себя'},
        confidence: 'stated',
      },
    ],
    endpoints: ['run-artifacts'],
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
      en: [
        'artifacts',
        'manifest.json',
        'run_results.json',
        'catalog.json',
        'telemetry',
        'OpenLineage',
      ],
      ru: [
        'артефакты',
        'манифест',
        'manifest.json',
        'run_results.json',
        'catalog.json',
        'телеметрия',
      ],
    },
    source: [stated('artifacts'), inferred('enterprise-permissions', 'Job Viewer')],
    checked: CHECKED,
  },
  {
    id: 'discovery-api',
    number: 24,
    area: 'discovery',
    title: {
      en: 'Discovery API queries, data catalogs, monitors',
      ru: 'Запросы к Discovery API, каталоги данных, мониторинг',
    },
    why: {
      en: 'A system reads metadata and nothing else, and a set for just that exists.',
      ru: 'Система читает метаданные и больше ничего, и для этого есть отдельный набор.',
    },
    credential: 'service-token',
    endpoints: ['discovery'],
    plans: ENTERPRISE_AND_TEAM,
    permissionSets: {enterprise: metadataOnly, 'enterprise-plus': metadataOnly, team: metadataOnly},
    needs: readMetadata,
    starterInstead: 'personal-access-token',
    basis: {credential: 'stated', permissionSets: 'stated'},
    caveats: [
      {
        en: 'Other pages accept a PAT or OAuth for the same API; for a system, stay with Metadata Only.',
        ru: 'Другие страницы допускают для того же API персональный токен доступа или OAuth; для системы лучше Metadata Only.',
      },
      {
        en: 'Metadata Only cannot read the Administrative API.',
        ru: 'С Metadata Only нельзя читать Administrative API.',
      },
    ],
    search: {
      en: [
        'Discovery API',
        'metadata API',
        'Explorer',
        'Catalog',
        'lineage',
        'data catalog',
        'monitoring',
        'GraphQL',
      ],
      ru: [
        'Discovery API',
        'metadata API',
        'Explorer',
        'Catalog',
        'метаданные',
        'каталог данных',
        'мониторинг',
        'GraphQL',
        'эксплорер',
      ],
    },
    source: [stated('discovery-querying'), open('rate-limits', 'PAT and OAuth accepted')],
    checked: CHECKED,
  },
  {
    id: 'discovery-and-admin-api',
    number: 25,
    area: 'discovery',
    title: {
      en: 'Discovery API together with the Administrative API',
      ru: 'Discovery API вместе с Administrative API',
    },
    why: {
      en: 'Discovery queries need job and run ids, which only the Administrative API gives.',
      ru: 'Запросам к Discovery API нужны идентификаторы заданий и запусков, а их отдаёт только Administrative API.',
    },
    credential: 'service-token',
    endpoints: ['jobs', 'runs', 'discovery'],
    plans: ENTERPRISE_AND_TEAM,
    permissionSets: {
      enterprise: viewerOrTwoSets,
      'enterprise-plus': viewerOrTwoSets,
      team: {allOf: ['metadata-only', 'read-only'], confidence: 'stated'},
    },
    needs: [
      {right: 'metadata', access: 'read'},
      {right: 'jobs', access: 'read'},
      {right: 'runs', access: 'read'},
    ],
    starterInstead: 'personal-access-token',
    basis: {credential: 'stated', permissionSets: 'inferred'},
    caveats: [
      {
        en: 'Metadata Only alone is not enough: it cannot read the Administrative API.',
        ru: 'Одного Metadata Only мало: с ним нельзя читать Administrative API.',
      },
    ],
    search: {
      en: ['Discovery API', 'Admin API', 'job id', 'run id', 'metadata and jobs'],
      ru: [
        'Discovery API',
        'Admin API',
        'идентификатор задания',
        'идентификатор запуска',
        'метаданные и задания',
      ],
    },
    source: [
      stated('pr-1096', 'two sets on one token'),
      vendor('precisely', 'Metadata Only is not enough'),
      inferred('enterprise-permissions', 'Job Viewer'),
    ],
    checked: CHECKED,
  },
  {
    id: 'data-health-tile',
    number: 26,
    area: 'discovery',
    title: {
      en: 'Data health tile in a dashboard',
      ru: 'Плитка состояния данных (data health) в дашборде',
    },
    why: {
      en: 'The token stands in the address of the frame for every viewer to see, so it must be harmless.',
      ru: 'Токен стоит в адресе фрейма и виден каждому, кто откроет дашборд, поэтому должен быть безобидным.',
    },
    credential: 'service-token',
    plans: ENTERPRISE_AND_TEAM,
    permissionSets: {enterprise: metadataOnly, 'enterprise-plus': metadataOnly, team: metadataOnly},
    needs: readMetadata,
    starterInstead: 'nothing',
    basis: {credential: 'stated', permissionSets: 'stated'},
    caveats: [
      {
        en: 'Limit it to one project; never put a PAT into an address.',
        ru: 'Ограничьте его одним проектом; персональному токену доступа в адресе не место.',
      },
    ],
    search: {
      en: ['data health tile', 'iframe', 'dashboard', 'exposure', 'embed', 'freshness'],
      ru: ['плитка состояния данных', 'iframe', 'дашборд', 'встраивание', 'свежесть данных'],
    },
    source: [stated('data-tile'), inferred('data-tile', 'risk of a token in an address')],
    checked: CHECKED,
  },
] as const satisfies readonly WorkflowEntry[];
