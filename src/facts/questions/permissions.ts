import {CHECKED, inferred, stated} from '../types';
import {claim, type QuestionEntry} from './question';

/** Questions about what a token may do. */
export const permissionQuestions = [
  {
    id: 'which-permission-sets',
    title: {
      en: 'Which permission sets does this token need?',
      ru: 'Какие наборы разрешений нужны этому токену?',
    },
    claims: [
      claim(
        'Each set applies to all projects or to chosen ones, and a token can carry several sets.',
        'Каждый набор действует во всех проектах или только в выбранных, и наборов у токена может быть несколько.',
        stated('service-tokens', 'scope'),
      ),
    ],
    purposes: ['semantic-layer-queries', 'metadata', 'runs', 'artifacts', 'audit-log', 'mcp-tools'],
    contradictions: ['starter-metadata-only'],
    source: [stated('issue-2280')],
    checked: CHECKED,
  },
  {
    id: 'several-permission-sets',
    title: {
      en: 'Why does one token need several permission sets?',
      ru: 'Зачем одному токену несколько наборов разрешений?',
    },
    claims: [
      claim(
        'A token can carry several sets, each for all projects or for chosen ones.',
        'У токена может быть несколько наборов, каждый для всех проектов или только для выбранных.',
        stated('service-tokens', 'scope'),
      ),
      claim(
        'Metadata Only reads the Discovery API and nothing of the Administrative API.',
        'Metadata Only читает Discovery API, а в Administrative API не читает ничего.',
        stated('pr-1096'),
        inferred('enterprise-permissions', 'permission tables'),
      ),
    ],
    purposes: ['artifacts', 'metadata'],
    workflows: ['discovery-and-admin-api', 'google-sheets-shared', 'hybrid-project-upload'],
    source: [stated('pr-1096')],
    checked: CHECKED,
  },
  {
    id: 'metadata-only-for-groups',
    title: {
      en: 'Can a group of people have Metadata Only?',
      ru: 'Можно ли дать Metadata Only группе людей?',
    },
    claims: [
      claim(
        'Metadata Only is meant for service tokens, not for groups.',
        'Набор Metadata Only предназначен для сервисных токенов, а не для групп.',
        stated('issue-5059'),
      ),
      claim(
        'The table gives reading of metadata to nearly all sets, but not to Job Runner.',
        'По таблице метаданные читают почти все наборы, но не Job Runner.',
        stated('enterprise-permissions', 'permission tables'),
      ),
    ],
    purposes: ['metadata'],
    workflows: ['discovery-api', 'mcp-read-only-users'],
    contradictions: ['discovery-credentials'],
    changes: ['analyst-read-available', 'discovery-api-renamed'],
    source: [stated('issue-5059')],
    checked: CHECKED,
  },
  {
    id: 'audit-log',
    title: {
      en: 'Which permission set reads the audit log?',
      ru: 'Какой набор разрешений нужен, чтобы читать журнал аудита?',
    },
    claims: [
      claim(
        'The audit log belongs to the Enterprise plans.',
        'Журнал аудита есть только на тарифах Enterprise.',
        stated('audit-log'),
      ),
      claim(
        'Account Viewer also reads sensitive data of the account.',
        'Account Viewer читает и чувствительные данные аккаунта.',
        stated('enterprise-permissions'),
      ),
    ],
    purposes: ['audit-log'],
    workflows: ['audit-log-to-siem', 'audit-log-export'],
    source: [stated('terraform-issue-216'), stated('terraform-issue-217')],
    checked: CHECKED,
  },
  {
    id: 'start-jobs',
    title: {
      en: 'Which permission set only starts jobs?',
      ru: 'Какой набор разрешений позволяет только запускать задания?',
    },
    claims: [],
    purposes: ['runs', 'jobs'],
    workflows: ['airflow', 'ci-starts-a-job', 'engine-in-ci'],
    contradictions: ['orchestrator-set', 'job-creator-condition'],
    changes: ['job-runner-documented', 'job-creator-and-notification-manager'],
    source: [stated('pr-4791'), stated('pr-8850'), stated('pr-9228')],
    checked: CHECKED,
  },
  {
    id: 'change-permissions',
    title: {
      en: 'Can I change the permissions of a service token later?',
      ru: 'Можно ли изменить разрешения готового сервисного токена?',
    },
    claims: [
      claim(
        'The API does not edit the permissions of an existing service token, says a report of February 2025.',
        'API не меняет разрешения готового сервисного токена: об этом сообщалось в феврале 2025 г.',
        stated('terraform-issue-344'),
      ),
    ],
    purposes: ['service-tokens'],
    workflows: ['service-tokens-by-api'],
    source: [stated('terraform-issue-344')],
    checked: CHECKED,
  },
] as const satisfies readonly QuestionEntry[];
