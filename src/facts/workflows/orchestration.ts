import {CHECKED, inferred, stated, vendor} from '../types';
import {
  ANY_PLAN,
  ENTERPRISE,
  ENTERPRISE_AND_TEAM,
  ENTERPRISE_PLUS,
  STARTER_UP,
  type WorkflowEntry,
} from './workflow';

const startRuns = [
  {right: 'runs', access: 'write'},
  {right: 'jobs', access: 'read'},
] as const;

const runner = {allOf: ['job-runner'], confidence: 'inferred'} as const;
const statedRunner = {allOf: ['job-runner'], confidence: 'stated'} as const;
/** Legacy Team has no Job Runner; Job Admin is its smallest set that starts runs. */
const teamRunner = {allOf: ['job-admin'], confidence: 'inferred'} as const;
const runnerOrGuide = {
  ...runner,
  anyOf: [
    {
      allOf: ['job-admin'],
      confidence: 'stated',
      when: {
        en: 'the guide of dbt asks for it; more than starting runs needs',
        ru: 'так просит руководство dbt, хотя для старта запусков это больше, чем нужно',
      },
    },
  ],
} as const;

const runnerForEngine = {
  ...statedRunner,
  anyOf: [
    {allOf: ['job-admin'], confidence: 'stated'},
    {allOf: ['developer'], confidence: 'stated'},
    {allOf: ['account-admin'], confidence: 'stated'},
  ],
} as const;

const runnerForOrchestrator = {
  ...runner,
  anyOf: [
    {
      allOf: ['job-runner', 'job-viewer'],
      confidence: 'inferred',
      when: {en: 'it also fetches artifacts', ru: 'если он ещё и забирает артефакты'},
    },
    {
      allOf: ['job-admin'],
      confidence: 'vendor',
      when: {en: 'Orchestra asks for it', ru: 'так просит Orchestra'},
    },
  ],
} as const;

const runnerForCiCheck = {
  ...runner,
  anyOf: [
    {
      allOf: ['job-admin'],
      confidence: 'inferred',
      when: {en: 'it also creates the CI job', ru: 'если он ещё и создаёт задание CI'},
    },
  ],
} as const;

/** W12 to W22: orchestration and CI. */
export const orchestrationWorkflows = [
  {
    id: 'engine-in-ci',
    number: 12,
    area: 'orchestration',
    title: {
      en: 'v2 engine in CI, cron or Airflow',
      ru: 'Движок v2 в CI, cron или Airflow',
    },
    why: {
      en: 'The licensed features need a sign-in, and no browser is there to do it.',
      ru: 'Лицензируемым возможностям нужен вход, а браузера там нет.',
    },
    credential: 'service-token',
    plans: ENTERPRISE_AND_TEAM,
    permissionSets: {
      enterprise: runnerForEngine,
      'enterprise-plus': runnerForEngine,
      team: {allOf: ['job-admin'], confidence: 'stated'},
    },
    unconfirmedSets: [{allOf: ['job-creator'], confidence: 'open'}],
    starterInstead: 'personal-access-token',
    basis: {credential: 'stated', permissionSets: 'stated'},
    caveats: [
      {
        en: 'A dbt login session is not meant for CI.',
        ru: 'Сеанс dbt login для CI не предназначен.',
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
      ru: 'dbt State в CI с аккаунтом на платформе',
    },
    why: {
      en: 'No browser in CI; the docs recommend Job Runner by name.',
      ru: 'В CI нет браузера; документация прямо рекомендует Job Runner.',
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
      ru: 'dbt State в CI с отдельным приложением',
    },
    why: {
      en: 'Without a platform account there is no platform token; the app issues client credentials of its own.',
      ru: 'Без аккаунта на платформе нет и её токенов; приложение выдаёт собственные идентификатор и секрет клиента.',
    },
    credential: 'state-oauth-client',
    plans: ANY_PLAN,
    basis: {credential: 'stated'},
    caveats: [
      {
        en: 'Only an Owner or Admin of the app creates the client, on its Clients tab.',
        ru: 'Клиента создаёт только Owner или Admin приложения на вкладке Clients.',
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
    id: 'airflow',
    number: 15,
    area: 'orchestration',
    title: {en: 'Airflow starts a job', ru: 'Airflow запускает задание'},
    why: {
      en: 'An orchestrator runs without people; Job Runner was made for exactly this.',
      ru: 'Оркестратор работает без людей; Job Runner создан именно для этого.',
    },
    credential: 'service-token',
    alternatives: [
      {
        credential: 'personal-access-token',
        when: {
          en: 'your plan has no suitable set for a service token',
          ru: 'если на вашем тарифе нет подходящего набора для сервисного токена',
        },
        confidence: 'stated',
      },
    ],
    endpoints: ['job-run'],
    plans: ENTERPRISE,
    permissionSets: {
      enterprise: {...runnerOrGuide, confidence: 'stated'},
      'enterprise-plus': {...runnerOrGuide, confidence: 'stated'},
      team: {allOf: ['job-admin'], confidence: 'stated'},
    },
    needs: startRuns,
    starterInstead: 'personal-access-token',
    basis: {credential: 'stated', permissionSets: 'stated'},
    caveats: [
      {
        en: 'The guide asks for Job Admin; Job Runner starts and cancels runs with less.',
        ru: 'Руководство просит Job Admin; Job Runner начинает и отменяет запуски с меньшими правами.',
      },
    ],
    search: {
      en: ['Airflow', 'Astronomer', 'MWAA', 'Cloud Composer', 'DAG', 'orchestrator'],
      ru: ['Airflow', 'эйрфлоу', 'аирфлоу', 'Astronomer', 'DAG', 'оркестратор'],
    },
    source: [stated('airflow-guide'), stated('pr-4791'), stated('pr-8736')],
    checked: CHECKED,
  },
  {
    id: 'azure-data-factory',
    number: 16,
    area: 'orchestration',
    title: {en: 'Azure Data Factory starts a job', ru: 'Azure Data Factory запускает задание'},
    why: {
      en: 'A production pipeline; it takes the token from a key vault.',
      ru: 'Это пайплайн в продакшене; токен он берёт из хранилища ключей.',
    },
    credential: 'service-token',
    endpoints: ['job-run'],
    plans: ENTERPRISE,
    permissionSets: {enterprise: runner, 'enterprise-plus': runner, team: teamRunner},
    needs: startRuns,
    starterInstead: 'personal-access-token',
    basis: {credential: 'stated', permissionSets: 'inferred'},
    caveats: [],
    search: {
      en: ['Azure Data Factory', 'ADF', 'Azure', 'Key Vault', 'Synapse pipelines'],
      ru: ['Azure Data Factory', 'ADF', 'Azure', 'ажур', 'Key Vault'],
    },
    source: [stated('deployment-tools'), inferred('enterprise-permissions', 'Job Runner')],
    checked: CHECKED,
  },
  {
    id: 'databricks-workflows',
    number: 17,
    area: 'orchestration',
    title: {en: 'Databricks workflow starts a job', ru: 'Databricks Workflows запускает задание'},
    why: {
      en: 'A production pipeline that should not hang on one person.',
      ru: 'Это пайплайн в продакшене, и он не должен зависеть от одного сотрудника.',
    },
    credential: 'service-token',
    alternatives: [
      {
        credential: 'personal-access-token',
        when: {en: 'the guide accepts either', ru: 'руководство допускает и то и другое'},
        confidence: 'stated',
      },
    ],
    endpoints: ['job-run'],
    plans: ENTERPRISE,
    permissionSets: {enterprise: runner, 'enterprise-plus': runner, team: teamRunner},
    needs: startRuns,
    starterInstead: 'personal-access-token',
    basis: {credential: 'stated', permissionSets: 'inferred'},
    caveats: [],
    search: {
      en: ['Databricks', 'Databricks workflows', 'Lakeflow', 'notebook'],
      ru: ['Databricks', 'датабрикс', 'ноутбук Databricks'],
    },
    source: [stated('databricks-workflows'), inferred('enterprise-permissions', 'Job Runner')],
    checked: CHECKED,
  },
  {
    id: 'prefect-dagster-orchestra',
    number: 18,
    area: 'orchestration',
    title: {
      en: 'Prefect, Dagster or Orchestra starts a job',
      ru: 'Prefect, Dagster или Orchestra запускает задание',
    },
    why: {
      en: 'A production orchestrator that works for the account.',
      ru: 'Это оркестратор в продакшене, он работает от имени аккаунта.',
    },
    credential: 'service-token',
    endpoints: ['job-run'],
    plans: ENTERPRISE_AND_TEAM,
    permissionSets: {
      enterprise: runnerForOrchestrator,
      'enterprise-plus': runnerForOrchestrator,
      team: teamRunner,
    },
    needs: startRuns,
    starterInstead: 'personal-access-token',
    basis: {credential: 'inferred', permissionSets: 'inferred'},
    caveats: [],
    search: {
      en: ['Prefect', 'Dagster', 'Orchestra', 'orchestrator'],
      ru: ['Prefect', 'Dagster', 'дагстер', 'Orchestra', 'оркестратор'],
    },
    source: [
      vendor('orchestra', 'Job Admin'),
      inferred('enterprise-permissions', 'Job Runner, Job Viewer'),
      inferred('deployment-tools'),
    ],
    checked: CHECKED,
  },
  {
    id: 'ci-starts-a-job',
    number: 19,
    area: 'orchestration',
    title: {
      en: 'GitHub Actions, GitLab CI or another pipeline starts a job',
      ru: 'GitHub Actions, GitLab CI или другой пайплайн запускает задание',
    },
    why: {
      en: 'The pipeline belongs to the team; the token lies in its secret store and is nobody’s personal key.',
      ru: 'Пайплайн принадлежит команде: токен лежит в хранилище секретов и не является чьим-то личным ключом.',
    },
    credential: 'service-token',
    endpoints: ['job-run'],
    plans: ENTERPRISE_AND_TEAM,
    permissionSets: {
      enterprise: runnerOrGuide,
      'enterprise-plus': runnerOrGuide,
      team: {allOf: ['job-admin'], confidence: 'stated'},
    },
    needs: startRuns,
    starterInstead: 'personal-access-token',
    basis: {credential: 'stated', permissionSets: 'inferred'},
    caveats: [
      {
        en: 'The guide asks for Job Admin; Job Runner is enough to start the job.',
        ru: 'Руководство просит Job Admin; для старта задания достаточно Job Runner.',
      },
    ],
    search: {
      en: [
        'GitHub Actions',
        'GitLab CI',
        'Azure DevOps pipelines',
        'Bitbucket Pipelines',
        'CodeBuild',
        'Jenkins',
        'CI/CD',
      ],
      ru: [
        'GitHub Actions',
        'GitLab CI',
        'гитлаб',
        'Azure DevOps',
        'Bitbucket',
        'CodeBuild',
        'Jenkins',
        'пайплайн',
      ],
    },
    source: [stated('custom-cicd-pipelines'), inferred('enterprise-permissions', 'Job Runner')],
    checked: CHECKED,
  },
  {
    id: 'ci-check-unsupported-git',
    number: 20,
    area: 'orchestration',
    title: {
      en: 'CI check through the API with an unsupported Git host',
      ru: 'Проверка CI через API с неподдерживаемым Git-хостингом',
    },
    why: {
      en: 'Native CI does not know the host, so your pipeline calls the API for the team.',
      ru: 'Встроенный CI не знает этот хостинг, поэтому пайплайн команды сам обращается к API.',
    },
    credential: 'service-token',
    endpoints: ['job-run'],
    plans: ENTERPRISE_AND_TEAM,
    permissionSets: {
      enterprise: runnerForCiCheck,
      'enterprise-plus': runnerForCiCheck,
      team: teamRunner,
    },
    needs: startRuns,
    starterInstead: 'personal-access-token',
    basis: {credential: 'stated', permissionSets: 'inferred'},
    caveats: [],
    search: {
      en: ['CI job', 'pull request check', 'AWS CodeCommit', 'Gitea', 'unsupported Git'],
      ru: [
        'задание CI',
        'проверка пул-реквеста',
        'AWS CodeCommit',
        'Gitea',
        'неподдерживаемый Git',
      ],
    },
    source: [stated('ci-jobs'), inferred('enterprise-permissions', 'Job Runner, Job Admin')],
    checked: CHECKED,
  },
  {
    id: 'native-ci',
    number: 21,
    area: 'orchestration',
    title: {en: 'Native CI and merge jobs', ru: 'Встроенный CI и задания при слиянии'},
    why: {
      en: 'The Git app and its webhooks connect both sides; you need no token.',
      ru: 'Стороны связывают Git-приложение и его вебхуки; токен не нужен.',
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
      ru: 'dbt Core работает отдельно и сам отчитывается перед платформой; интерфейс просит именно эти два набора.',
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
        ru: 'Гибридные проекты есть только на тарифе Enterprise+.',
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
