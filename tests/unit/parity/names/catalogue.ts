import type {NameEntry} from '../../../../src/parity/names';

const set = (label: string, aliases: readonly string[] = [], common = false): NameEntry => ({
  id: label.toLowerCase().replace(/[ -]/g, '-'),
  group: 'permission-sets',
  names: {'*': [label, ...aliases]},
  common,
});

const plan = (id: string, names: readonly string[], common = false): NameEntry => ({
  id,
  group: 'plans',
  names: {'*': names},
  common,
});

const token = (
  id: string,
  en: readonly string[],
  ru: readonly string[],
  others: NameEntry['names'] = {},
): NameEntry => ({id, group: 'token-types', names: {en, ru, ...others}});

const product = (id: string, ...names: readonly string[]): NameEntry => ({
  id,
  group: 'products',
  names: {'*': names},
});

/** A catalogue as a site about permissions would write it. */
export const catalogue: readonly NameEntry[] = [
  set('Account Admin', ['Owner role']),
  set('Owner', [], true),
  set('Account Viewer'),
  set('Security Admin'),
  set('Billing Admin'),
  set('Project creator'),
  set('Notification Manager'),
  set('Manage marketplace apps'),
  set('Cost Insights Admin'),
  set('Cost Insights Viewer'),
  set('Cost Management admin'),
  set('Cost Management viewer'),
  set('Admin', [], true),
  set('Member', [], true),
  set('Developer', [], true),
  set('Analyst', [], true),
  set('Analyst read', [], true),
  set('Stakeholder', [], true),
  set('Read-Only', ['readonly'], true),
  set('Team Admin'),
  set('Git Admin'),
  set('Database Admin'),
  set('Job Admin', ['job_admin']),
  set('Job creator'),
  set('Job Runner'),
  set('Job Viewer'),
  set('Metadata Only', ['Metadata (Discovery API only)']),
  set('Semantic Layer Only'),
  set('Fusion admin'),
  set('Webhooks Only'),
  set('SCIM only'),
  plan('developer', ['Developer'], true),
  plan('starter', ['Starter'], true),
  plan('enterprise', ['Enterprise'], true),
  plan('enterprise-plus', ['Enterprise+', 'Enterprise Plus']),
  plan('team', ['Legacy Team', 'Team'], true),
  {id: 'it', group: 'licenses', names: {'*': ['IT']}, common: true},
  {id: 'developer', group: 'licenses', names: {'*': ['Developer']}, common: true},
  token(
    'personal-access-token',
    ['personal access token', 'PAT'],
    ['персональный токен доступа', 'PAT', 'личный токен доступа'],
    {
      de: ['persönlicher Zugriffstoken', 'PAT'],
      ko: ['개인 액세스 토큰', 'PAT'],
      pl: ['osobisty token'],
    },
  ),
  token(
    'service-token',
    ['service token', 'service account token'],
    ['сервисный токен', 'токен сервисного аккаунта'],
    {de: ['Service-Token'], ko: ['서비스 토큰'], ja: ['サービストークン'], pl: ['token serwisowy']},
  ),
  token('oauth-client', ['OAuth client'], ['OAuth-клиент']),
  token('user-api-key', ['user API key', 'user API token'], ['пользовательский API-ключ']),
  {
    id: 'permission-set',
    group: 'terms',
    names: {en: ['permission set'], ru: ['набор разрешений'], de: ['Berechtigungssatz']},
  },
  product('semantic-layer', 'Semantic Layer'),
  product('discovery-api', 'Discovery API', 'metadata API'),
  product('dbt-platform', 'dbt platform', 'dbt Cloud'),
  product('dbt', 'dbt'),
];
