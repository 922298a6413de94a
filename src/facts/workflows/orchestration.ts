import {ENTERPRISE, ENTERPRISE_AND_TEAM} from '../planGroups';
import {CHECKED, inferred, stated, vendor} from '../types';
import type {WorkflowEntry} from './workflow';

const startRuns = [
  {right: 'runs', access: 'write'},
  {right: 'jobs', access: 'read'},
] as const;

const runner = {allOf: ['job-runner'], confidence: 'inferred'} as const;

/** Legacy Team has no Job Runner; Job Admin is its smallest set that starts jobs. */
const teamRunner = {allOf: ['job-admin'], confidence: 'inferred'} as const;

const runnerOrGuide = {
  ...runner,
  anyOf: [
    {
      allOf: ['job-admin'],
      confidence: 'stated',
      when: {
        en: 'dbt’s guide asks for it, though starting jobs takes less',
        ru: 'этого просит руководство dbt, хотя для запуска заданий столько прав не нужно',
      },
    },
  ],
} as const;

const runnerForOrchestrator = {
  ...runner,
  anyOf: [
    {
      allOf: ['job-runner', 'job-viewer'],
      confidence: 'inferred',
      when: {en: 'it also fetches artifacts', ru: 'если он ещё и забирает артефакты'},
    },
    {
      allOf: ['job-admin'],
      confidence: 'vendor',
      when: {en: 'Orchestra asks for it', ru: 'этого просит Orchestra'},
    },
  ],
} as const;

const runnerForCiCheck = {
  ...runner,
  anyOf: [
    {
      allOf: ['job-admin'],
      confidence: 'inferred',
      when: {en: 'it also creates the CI job', ru: 'если он ещё и создаёт задание CI'},
    },
  ],
} as const;

/** W15 to W20: orchestrators and pipelines that start jobs. */
export const orchestrationWorkflows = [
  {
    id: 'airflow',
    number: 15,
    area: 'orchestration',
    title: {en: 'Airflow starts a job', ru: 'Airflow запускает задание'},
    why: {
      en: 'An orchestrator runs without people; Job Runner was made for exactly this.',
      ru: 'Оркестратор работает без участия людей; Job Runner создан именно для этого.',
    },
    credential: 'service-token',
    alternatives: [
      {
        credential: 'personal-access-token',
        when: {
          en: 'your plan has no suitable set for a service token',
          ru: 'если на вашем тарифе нет подходящего набора для сервисного токена',
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
        ru: 'Руководство просит Job Admin; Job Runner запускает задания и отменяет запуски с меньшими правами.',
      },
    ],
    search: {
      en: [
        'Airflow',
        'Astronomer',
        'MWAA',
        'Cloud Composer',
        'DAG',
        'orchestrator',
        'orchestration',
      ],
      ru: ['Airflow', 'эйрфлоу', 'аирфлоу', 'Astronomer', 'DAG', 'оркестратор', 'оркестрация'],
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
      ru: 'Это пайплайн в продакшене; токен он берёт из хранилища ключей.',
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
      ru: 'Это пайплайн в продакшене, и он не должен зависеть от одного сотрудника.',
    },
    credential: 'service-token',
    alternatives: [
      {
        credential: 'personal-access-token',
        when: {en: 'the guide accepts either', ru: 'руководство допускает и то и другое'},
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
      ru: 'Это оркестратор в продакшене, он работает от имени аккаунта.',
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
      en: ['Prefect', 'Dagster', 'Orchestra', 'orchestrator', 'Kestra', 'Mage'],
      ru: [
        'Prefect',
        'Dagster',
        'дагстер',
        'Orchestra',
        'оркестратор',
        'префект',
        'оркестрация',
        'Kestra',
        'Mage',
      ],
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
      ru: 'Пайплайн принадлежит команде: токен лежит в хранилище секретов, и это не чей-то личный ключ.',
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
        ru: 'Руководство просит Job Admin; чтобы запустить задание, достаточно Job Runner.',
      },
    ],
    search: {
      en: [
        'GitHub Actions',
        'GitLab CI',
        'Azure DevOps pipelines',
        'Bitbucket Pipelines',
        'CodeBuild',
        'CircleCI',
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
        'CircleCI',
        'Jenkins',
        'пайплайн',
        'гитхаб экшенс',
        'дженкинс',
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
      ru: 'Проверка CI через API, если Git-хостинг не поддерживается',
    },
    why: {
      en: 'Native CI does not know the host, so your pipeline calls the API for the team.',
      ru: 'Встроенный CI с таким хостингом не работает, поэтому пайплайн команды сам обращается к API.',
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
] as const satisfies readonly WorkflowEntry[];
