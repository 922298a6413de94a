import type {NameEntry} from '../../../src/parity/names/types';

/** A small catalogue for tests. */
export const names: readonly NameEntry[] = [
  {id: 'account-admin', group: 'permission-sets', names: {'*': ['Account Admin']}},
  {id: 'billing-admin', group: 'permission-sets', names: {'*': ['Billing Admin']}},
  {id: 'database-admin', group: 'permission-sets', names: {'*': ['Database Admin']}},
  {id: 'git-admin', group: 'permission-sets', names: {'*': ['Git Admin']}},
  {id: 'job-admin', group: 'permission-sets', names: {'*': ['Job Admin']}},
  {id: 'job-runner', group: 'permission-sets', names: {'*': ['Job Runner']}},
  {id: 'metadata-only', group: 'permission-sets', names: {'*': ['Metadata Only']}},
  {id: 'read-only', group: 'permission-sets', names: {'*': ['Read-Only']}, common: true},
  {
    id: 'semantic-layer-only',
    group: 'permission-sets',
    names: {'*': ['Semantic Layer Only']},
  },
  {id: 'starter', group: 'plans', names: {'*': ['Starter']}, common: true},
  {id: 'enterprise', group: 'plans', names: {'*': ['Enterprise']}, common: true},
  {id: 'enterprise-plus', group: 'plans', names: {'*': ['Enterprise+', 'Enterprise Plus']}},
  {
    id: 'service-token',
    group: 'token-types',
    names: {en: ['service token'], ru: ['сервисный токен']},
  },
  {
    id: 'personal-access-token',
    group: 'token-types',
    names: {
      en: ['personal access token', 'PAT'],
      ru: ['персональный токен доступа', 'PAT'],
    },
  },
  {id: 'airflow', group: 'products', names: {'*': ['Apache Airflow', 'Airflow']}},
  {id: 'dagster', group: 'products', names: {'*': ['Dagster']}},
];
