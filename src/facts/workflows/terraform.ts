import {ENTERPRISE, ENTERPRISE_AND_TEAM, STARTER_UP} from '../planGroups';
import {CHECKED, inferred, open, stated} from '../types';
import type {WorkflowEntry} from './workflow';

const newProjects = {
  allOf: ['account-admin'],
  confidence: 'inferred',
} as const;

const wholeAccount = {
  allOf: ['account-admin'],
  confidence: 'stated',
} as const;

const jobsOnly = {
  allOf: ['job-admin'],
  confidence: 'inferred',
} as const;

/** W4 to W7: Terraform. */
export const terraformWorkflows = [
  {
    id: 'terraform-production-account',
    number: 4,
    area: 'terraform',
    title: {
      en: 'Production Terraform for the whole account',
      ru: 'Terraform в продакшене для всего аккаунта',
    },
    why: {
      en: 'It changes the account without anybody watching, so it should not hang on one person.',
      ru: 'Он меняет аккаунт без участия людей и не должен зависеть от одного сотрудника.',
    },
    credential: 'service-token',
    endpoints: ['projects'],
    plans: ENTERPRISE_AND_TEAM,
    permissionSets: {
      enterprise: wholeAccount,
      'enterprise-plus': wholeAccount,
      team: wholeAccount,
    },
    needs: [
      {right: 'projects', access: 'write'},
      {right: 'groups', access: 'write'},
      {right: 'job-notifications', access: 'write'},
      {right: 'service-tokens', access: 'write'},
    ],
    starterInstead: 'personal-access-token',
    basis: {credential: 'stated', permissionSets: 'stated'},
    caveats: [
      {
        en: 'The provider demands Account Admin for group, notification and SCIM resources; for the other resources the set is inferred.',
        ru: 'Провайдер требует Account Admin для групп, уведомлений и SCIM; для остальных ресурсов набор выведен нами.',
      },
      {
        en: 'A PAT cannot create service tokens, so Terraform that manages them needs a service token from the start.',
        ru: 'Персональный токен доступа не может создавать сервисные токены, поэтому конфигурации Terraform, которая ими управляет, сервисный токен нужен с самого начала.',
      },
      {
        en: 'One report tells of an Account Admin token that could not read a Semantic Layer configuration; unresolved.',
        ru: 'Есть одно сообщение о токене с Account Admin, который не смог прочитать конфигурацию Semantic Layer; вопрос открыт.',
      },
    ],
    search: {
      en: ['Terraform', 'infrastructure as code', 'IaC', 'OpenTofu', 'provider'],
      ru: ['Terraform', 'терраформ', 'инфраструктура как код', 'IaC', 'OpenTofu'],
    },
    source: [
      stated('authentication'),
      stated('terraform-provider', 'group, notification and SCIM resources'),
      stated('pr-9636'),
      open('terraform-issue-446'),
    ],
    checked: CHECKED,
  },
  {
    id: 'terraform-production-jobs',
    number: 5,
    area: 'terraform',
    title: {
      en: 'Production Terraform for jobs only',
      ru: 'Terraform в продакшене только для заданий',
    },
    why: {
      en: 'Unattended as well, but jobs and environments are all it touches.',
      ru: 'Работает без участия людей, но меняет только задания и окружения.',
    },
    credential: 'service-token',
    endpoints: ['jobs'],
    plans: ENTERPRISE_AND_TEAM,
    permissionSets: {enterprise: jobsOnly, 'enterprise-plus': jobsOnly, team: jobsOnly},
    unconfirmedSets: [
      {
        allOf: ['job-creator'],
        confidence: 'open',
        when: {
          en: 'the environments stay as they are',
          ru: 'если окружения не меняются',
        },
      },
    ],
    needs: [
      {right: 'jobs', access: 'write'},
      {right: 'environments', access: 'write'},
    ],
    starterInstead: 'personal-access-token',
    basis: {credential: 'inferred', permissionSets: 'inferred'},
    caveats: [
      {
        en: 'Grant it project by project.',
        ru: 'Выдавайте набор на отдельные проекты, а не на все сразу.',
      },
    ],
    search: {
      en: ['Terraform', 'jobs as code', 'dbt-jobs-as-code', 'IaC'],
      ru: ['Terraform', 'терраформ', 'задания как код', 'IaC'],
    },
    source: [
      inferred('enterprise-permissions', 'permission tables'),
      inferred('authentication'),
      open('pr-9420'),
    ],
    checked: CHECKED,
  },
  {
    id: 'terraform-new-projects',
    number: 6,
    area: 'terraform',
    title: {
      en: 'Terraform that creates projects',
      ru: 'Terraform, который создаёт проекты',
    },
    why: {
      en: 'Projects belong to the account, and only two sets may create them.',
      ru: 'Проекты принадлежат аккаунту, а создавать их могут только два набора.',
    },
    credential: 'service-token',
    endpoints: ['projects'],
    plans: ENTERPRISE,
    permissionSets: {enterprise: newProjects, 'enterprise-plus': newProjects},
    unconfirmedSets: [
      {
        allOf: ['project-creator'],
        confidence: 'open',
        when: {
          en: 'your account offers the set for service tokens: the API knows its code, the token page does not list it',
          ru: 'если в вашем аккаунте набор доступен для сервисных токенов: API знает его код, а страница о токенах его не называет',
        },
      },
    ],
    needs: [
      {right: 'projects', access: 'write'},
      {right: 'connections', access: 'write'},
    ],
    starterInstead: 'personal-access-token',
    basis: {credential: 'inferred', permissionSets: 'inferred'},
    caveats: [
      {
        en: 'Account Admin is far more than this needs; try Project creator first and fall back.',
        ru: 'Прав у Account Admin намного больше, чем нужно: сначала попробуйте Project creator, а Account Admin берите, если не получилось.',
      },
    ],
    search: {
      en: ['Terraform', 'create project', 'new project', 'bootstrap'],
      ru: ['Terraform', 'терраформ', 'создать проект', 'новый проект'],
    },
    source: [
      inferred('enterprise-permissions', 'permission tables'),
      open('service-tokens', 'list without Project creator'),
      stated('openapi-v3', 'permission set codes'),
    ],
    checked: CHECKED,
  },
  {
    id: 'terraform-git-lookups',
    number: 7,
    area: 'terraform',
    title: {
      en: 'Terraform: Azure DevOps, GitLab and GitHub lookups',
      ru: 'Terraform: обращения к Azure DevOps, GitLab и GitHub',
    },
    why: {
      en: 'These calls reach the Git provider as a person and refuse service tokens.',
      ru: 'Эти вызовы обращаются к Git-провайдеру от имени человека и не принимают сервисные токены.',
    },
    credential: 'personal-access-token',
    plans: STARTER_UP,
    basis: {credential: 'stated'},
    caveats: [
      {
        en: 'Meant are the Azure DevOps data sources, GitLab repositories and the lookup of a GitHub installation.',
        ru: 'Речь об источниках данных Azure DevOps, репозиториях GitLab и поиске установки приложения GitHub.',
      },
      {
        en: 'The person needs rights in the Git provider.',
        ru: 'Пользователю нужны права у Git-провайдера.',
      },
      {
        en: 'The note about GitLab dates from September 2023.',
        ru: 'Примечание о GitLab относится к сентябрю 2023 г.',
      },
    ],
    search: {
      en: ['Terraform', 'Azure DevOps', 'ADO', 'GitLab', 'GitHub', 'repository', 'installation'],
      ru: [
        'Terraform',
        'терраформ',
        'Azure DevOps',
        'GitLab',
        'гитлаб',
        'GitHub',
        'гитхаб',
        'репозиторий',
      ],
    },
    source: [stated('terraform-azure-devops'), stated('terraform-repository', 'GitLab note')],
    checked: CHECKED,
  },
] as const satisfies readonly WorkflowEntry[];
