import {
  ANY_PLAN,
  ENTERPRISE,
  ENTERPRISE_AND_TEAM,
  ENTERPRISE_PLUS,
  STARTER_UP,
} from '../planGroups';
import {CHECKED, inferred, stated} from '../types';
import type {WorkflowEntry} from './workflow';

const statedRunner = {allOf: ['job-runner'], confidence: 'stated'} as const;

const runnerForEngine = {
  ...statedRunner,
  anyOf: [
    {allOf: ['job-admin'], confidence: 'stated'},
    {allOf: ['developer'], confidence: 'stated'},
    {allOf: ['account-admin'], confidence: 'stated'},
  ],
} as const;

/** W12 to W14, W21 and W22: the engine, dbt State and CI where no job is started. */
export const engineWorkflows = [
  {
    id: 'engine-in-ci',
    number: 12,
    area: 'orchestration',
    title: {
      en: 'v2 engine in CI, cron or Airflow',
      ru: 'Движок v2 в CI, cron или Airflow',
    },
    why: {
      en: 'The licensed features need a sign-in, and no browser is there to do it.',
      ru: 'Лицензируемые возможности требуют входа, а браузера там нет.',
    },
    credential: 'service-token',
    plans: ENTERPRISE_AND_TEAM,
    permissionSets: {
      enterprise: runnerForEngine,
      'enterprise-plus': runnerForEngine,
      team: {allOf: ['job-admin'], confidence: 'stated'},
    },
    starterInstead: 'personal-access-token',
    basis: {credential: 'stated', permissionSets: 'stated'},
    caveats: [
      {
        en: 'A dbt login session is not meant for CI.',
        ru: 'Сеанс dbt login для CI не предназначен.',
      },
      {
        en: 'The page on dbt login names Job creator as well; it is not on the list for service tokens, and it can do more than Job Runner.',
        ru: 'Страница о dbt login называет и Job creator; в списке для сервисных токенов его нет, а прав у него больше, чем у Job Runner.',
      },
    ],
    search: {
      en: ['Fusion engine', 'v2 engine', 'CI', 'cron', 'Airflow', 'headless', 'dbt login in CI'],
      ru: ['движок Fusion', 'движок v2', 'CI', 'cron', 'Airflow', 'эйрфлоу', 'без браузера'],
    },
    source: [stated('login'), inferred('service-tokens', 'Team list')],
    checked: CHECKED,
  },
  {
    id: 'dbt-state-in-ci',
    number: 13,
    area: 'orchestration',
    title: {
      en: 'dbt State in CI with a platform account',
      ru: 'dbt State в CI с аккаунтом на платформе',
    },
    why: {
      en: 'No browser in CI; the docs recommend Job Runner by name.',
      ru: 'В CI нет браузера; документация прямо рекомендует Job Runner.',
    },
    credential: 'service-token',
    plans: ENTERPRISE,
    permissionSets: {enterprise: statedRunner, 'enterprise-plus': statedRunner},
    starterInstead: 'personal-access-token',
    basis: {credential: 'stated', permissionSets: 'stated'},
    caveats: [],
    search: {
      en: ['dbt State', 'state', 'CI/CD', 'slim CI'],
      ru: ['dbt State', 'состояние', 'CI/CD', 'slim CI'],
    },
    source: [stated('dbt-state-cicd')],
    checked: CHECKED,
  },
  {
    id: 'dbt-state-standalone',
    number: 14,
    area: 'orchestration',
    title: {
      en: 'dbt State in CI with the standalone app',
      ru: 'dbt State в CI с отдельным приложением',
    },
    why: {
      en: 'Without a platform account there is no platform token; the app issues client credentials of its own.',
      ru: 'Без аккаунта на платформе нет и её токенов; приложение выдаёт собственные идентификатор и секрет клиента.',
    },
    credential: 'state-oauth-client',
    plans: ANY_PLAN,
    basis: {credential: 'stated'},
    caveats: [
      {
        en: 'Only an Owner or Admin of the app creates the client, on its Clients tab.',
        ru: 'Создать клиент может только Owner или Admin приложения на вкладке Clients.',
      },
    ],
    search: {
      en: ['dbt State', 'standalone', 'client credentials', 'OAuth client', 'dbt Core'],
      ru: ['dbt State', 'отдельное приложение', 'client credentials', 'OAuth-клиент', 'dbt Core'],
    },
    source: [stated('dbt-state-cicd')],
    checked: CHECKED,
  },
  {
    id: 'native-ci',
    number: 21,
    area: 'orchestration',
    title: {en: 'Native CI and merge jobs', ru: 'Встроенный CI и задания при слиянии'},
    why: {
      en: 'The Git app and its webhooks connect both sides; you need no token.',
      ru: 'dbt с Git-провайдером связывают Git-приложение и его вебхуки; токен не нужен.',
    },
    credential: 'none',
    plans: STARTER_UP,
    basis: {credential: 'stated'},
    caveats: [],
    search: {
      en: ['CI job', 'merge job', 'pull request', 'slim CI', 'GitHub app'],
      ru: ['задание CI', 'merge', 'пул-реквест', 'slim CI', 'приложение GitHub'],
    },
    source: [stated('ci-jobs'), stated('merge-jobs')],
    checked: CHECKED,
  },
  {
    id: 'hybrid-project-upload',
    number: 22,
    area: 'orchestration',
    title: {
      en: 'Hybrid project uploads dbt Core artifacts',
      ru: 'Гибридный проект передаёт артефакты dbt Core',
    },
    why: {
      en: 'dbt Core runs elsewhere and reports to the platform on its own; the interface asks for these two sets.',
      ru: 'dbt Core работает отдельно и сам передаёт результаты платформе; интерфейс просит именно эти два набора.',
    },
    credential: 'service-token',
    plans: ENTERPRISE_PLUS,
    permissionSets: {
      'enterprise-plus': {allOf: ['job-runner', 'job-viewer'], confidence: 'stated'},
    },
    starterInstead: 'nothing',
    basis: {credential: 'stated', permissionSets: 'stated'},
    caveats: [
      {
        en: 'Hybrid projects exist on Enterprise+ only.',
        ru: 'Гибридные проекты есть только на тарифе Enterprise+.',
      },
    ],
    search: {
      en: ['hybrid project', 'dbt Core', 'upload artifacts', 'self-hosted'],
      ru: ['гибридный проект', 'dbt Core', 'передача артефактов'],
    },
    source: [stated('hybrid-setup')],
    checked: CHECKED,
  },
] as const satisfies readonly WorkflowEntry[];
