import type {CredentialId} from './tokenTypes';
import {CHECKED, type Checked, inferred, open, stated} from './types';

/** How the credential travels. */
export type HeaderForm =
  /** `Authorization: Token …` or `Authorization: Bearer …`; both are equal. */
  | 'token-or-bearer'
  /** `Authorization: Bearer …`. */
  | 'bearer'
  /** `token=` and `environmentId=` in the connection string. */
  | 'jdbc-parameters'
  /** No header: the endpoint hands out credentials. */
  | 'none';

/** An address of an API, with what may call it. Braces mark what the caller fills in. */
export interface EndpointEntry extends Checked {
  readonly id: string;
  readonly api:
    | 'administrative-v2'
    | 'administrative-v3'
    | 'discovery'
    | 'semantic-layer'
    | 'mcp'
    | 'oauth';
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'JDBC';
  /** Full address; `HOST` is the account's access host, `ACCOUNT_PREFIX` and `REGION` its parts. */
  readonly url: string;
  readonly header: HeaderForm;
  readonly accepts: readonly CredentialId[];
  readonly refuses?: readonly CredentialId[];
}

const ANY_CALLER = ['personal-access-token', 'service-token', 'oauth-client'] as const;
const V2 = 'https://HOST/api/v2';
const V3 = 'https://HOST/api/v3';

const v2 = [stated('openapi-v2'), inferred('admin-api')] as const;
const v3 = [stated('openapi-v3'), inferred('admin-api')] as const;

/** Endpoints that the workflows need. */
export const endpoints = [
  {
    id: 'accounts-v2',
    api: 'administrative-v2',
    method: 'GET',
    url: `${V2}/accounts/`,
    header: 'token-or-bearer',
    accepts: ['personal-access-token'],
    source: [stated('openapi-v2', 'deprecated'), stated('user-tokens')],
    checked: CHECKED,
  },
  {
    id: 'accounts-v3',
    api: 'administrative-v3',
    method: 'GET',
    url: `${V3}/accounts/`,
    header: 'token-or-bearer',
    accepts: ['personal-access-token'],
    source: [stated('openapi-v3'), stated('user-tokens', 'own account only')],
    checked: CHECKED,
  },
  {
    id: 'jobs',
    api: 'administrative-v2',
    method: 'GET',
    url: `${V2}/accounts/{account_id}/jobs/`,
    header: 'token-or-bearer',
    accepts: ANY_CALLER,
    source: v2,
    checked: CHECKED,
  },
  {
    id: 'job-run',
    api: 'administrative-v2',
    method: 'POST',
    url: `${V2}/accounts/{account_id}/jobs/{job_id}/run/`,
    header: 'token-or-bearer',
    accepts: ANY_CALLER,
    source: v2,
    checked: CHECKED,
  },
  {
    id: 'job-rerun',
    api: 'administrative-v2',
    method: 'POST',
    url: `${V2}/accounts/{account_id}/jobs/{job_id}/rerun/`,
    header: 'token-or-bearer',
    accepts: ANY_CALLER,
    source: v2,
    checked: CHECKED,
  },
  {
    id: 'runs',
    api: 'administrative-v2',
    method: 'GET',
    url: `${V2}/accounts/{account_id}/runs/`,
    header: 'token-or-bearer',
    accepts: ANY_CALLER,
    source: v2,
    checked: CHECKED,
  },
  {
    id: 'run-artifacts',
    api: 'administrative-v2',
    method: 'GET',
    url: `${V2}/accounts/{account_id}/runs/{run_id}/artifacts/`,
    header: 'token-or-bearer',
    accepts: ANY_CALLER,
    source: [...v2, stated('artifacts')],
    checked: CHECKED,
  },
  {
    id: 'run-cancel',
    api: 'administrative-v2',
    method: 'POST',
    url: `${V2}/accounts/{account_id}/runs/{run_id}/cancel/`,
    header: 'token-or-bearer',
    accepts: ANY_CALLER,
    source: v2,
    checked: CHECKED,
  },
  {
    id: 'job-notifications',
    api: 'administrative-v2',
    method: 'GET',
    url: `${V2}/accounts/{account_id}/notifications/`,
    header: 'token-or-bearer',
    accepts: ANY_CALLER,
    source: v2,
    checked: CHECKED,
  },
  {
    id: 'projects',
    api: 'administrative-v3',
    method: 'GET',
    url: `${V3}/accounts/{account_id}/projects/`,
    header: 'token-or-bearer',
    accepts: ANY_CALLER,
    source: v3,
    checked: CHECKED,
  },
  {
    id: 'groups',
    api: 'administrative-v3',
    method: 'GET',
    url: `${V3}/accounts/{account_id}/groups/`,
    header: 'token-or-bearer',
    accepts: ANY_CALLER,
    source: v3,
    checked: CHECKED,
  },
  {
    id: 'service-tokens',
    api: 'administrative-v3',
    method: 'POST',
    url: `${V3}/accounts/{account_id}/service-tokens/`,
    header: 'token-or-bearer',
    accepts: ['service-token'],
    refuses: ['personal-access-token'],
    source: [...v3, stated('pr-9636'), stated('release-notes', 'July 2026')],
    checked: CHECKED,
  },
  {
    id: 'service-token-permissions',
    api: 'administrative-v3',
    method: 'GET',
    url: `${V3}/accounts/{account_id}/service-tokens/{id}/permissions/`,
    header: 'token-or-bearer',
    accepts: ANY_CALLER,
    source: v3,
    checked: CHECKED,
  },
  {
    id: 'personal-tokens',
    api: 'administrative-v3',
    method: 'GET',
    url: `${V3}/users/{user_id}/account-apikeys/`,
    header: 'token-or-bearer',
    accepts: ['personal-access-token'],
    source: v3,
    checked: CHECKED,
  },
  {
    id: 'user-credentials',
    api: 'administrative-v3',
    method: 'GET',
    url: `${V3}/users/{user_id}/credentials/`,
    header: 'token-or-bearer',
    accepts: ['personal-access-token'],
    refuses: ['service-token'],
    source: [stated('openapi-v3', 'since June 23, 2026'), stated('authentication')],
    checked: CHECKED,
  },
  {
    id: 'audit-logs',
    api: 'administrative-v3',
    method: 'GET',
    url: `${V3}/accounts/{account_id}/audit-logs/`,
    header: 'token-or-bearer',
    accepts: ANY_CALLER,
    source: [...v3, stated('audit-log')],
    checked: CHECKED,
  },
  {
    id: 'audit-log-export',
    api: 'administrative-v3',
    method: 'POST',
    url: `${V3}/accounts/{account_id}/audit-logs/export/`,
    header: 'token-or-bearer',
    accepts: ['personal-access-token'],
    refuses: ['service-token'],
    source: [stated('openapi-v3'), stated('audit-log')],
    checked: CHECKED,
  },
  {
    id: 'ip-restrictions',
    api: 'administrative-v3',
    method: 'GET',
    url: `${V3}/accounts/{account_id}/ip-restrictions/`,
    header: 'token-or-bearer',
    accepts: ANY_CALLER,
    source: v3,
    checked: CHECKED,
  },
  {
    id: 'webhooks',
    api: 'administrative-v3',
    method: 'GET',
    url: `${V3}/accounts/{account_id}/webhooks/subscriptions`,
    header: 'token-or-bearer',
    accepts: ANY_CALLER,
    source: [...v3, stated('webhooks')],
    checked: CHECKED,
  },
  {
    id: 'scim-tokens',
    api: 'administrative-v3',
    method: 'GET',
    url: `${V3}/accounts/{account_id}/scim-config/tokens/`,
    header: 'token-or-bearer',
    accepts: ANY_CALLER,
    source: v3,
    checked: CHECKED,
  },
  {
    id: 'semantic-layer-credentials',
    api: 'administrative-v3',
    method: 'GET',
    url: `${V3}/accounts/{account_id}/semantic-layer-credentials/`,
    header: 'token-or-bearer',
    accepts: ANY_CALLER,
    source: [...v3, open('terraform-issue-446')],
    checked: CHECKED,
  },
  {
    id: 'discovery',
    api: 'discovery',
    method: 'POST',
    url: 'https://ACCOUNT_PREFIX.metadata.REGION.dbt.com/graphql',
    header: 'token-or-bearer',
    accepts: ANY_CALLER,
    source: [stated('discovery-querying', 'service token'), open('rate-limits', 'PAT and OAuth')],
    checked: CHECKED,
  },
  {
    id: 'semantic-layer-graphql',
    api: 'semantic-layer',
    method: 'POST',
    url: 'https://ACCOUNT_PREFIX.semantic-layer.REGION.dbt.com/api/graphql',
    header: 'bearer',
    accepts: ['service-token', 'personal-access-token'],
    source: [stated('sl-graphql'), stated('pr-7730')],
    checked: CHECKED,
  },
  {
    id: 'semantic-layer-jdbc',
    api: 'semantic-layer',
    method: 'JDBC',
    url: 'jdbc:arrow-flight-sql://ACCOUNT_PREFIX.semantic-layer.REGION.dbt.com:443?environmentId={environment_id}&token={token}',
    header: 'jdbc-parameters',
    accepts: ['service-token', 'personal-access-token'],
    source: [stated('sl-jdbc'), stated('pr-7730')],
    checked: CHECKED,
  },
  {
    id: 'remote-mcp',
    api: 'mcp',
    method: 'POST',
    url: 'https://HOST/api/ai/v1/mcp/',
    header: 'token-or-bearer',
    accepts: ['oauth-client', 'personal-access-token', 'service-token'],
    source: [stated('setup-remote-mcp')],
    checked: CHECKED,
  },
  {
    id: 'oauth-authorize',
    api: 'oauth',
    method: 'GET',
    url: 'https://HOST/oauth/authorize',
    header: 'none',
    accepts: ['oauth-client'],
    source: [stated('connect-apps-oauth')],
    checked: CHECKED,
  },
  {
    id: 'oauth-token',
    api: 'oauth',
    method: 'POST',
    url: 'https://HOST/oauth/token',
    header: 'none',
    accepts: ['oauth-client'],
    source: [stated('connect-apps-oauth')],
    checked: CHECKED,
  },
] as const satisfies readonly EndpointEntry[];

/** Id of an endpoint. */
export type EndpointId = (typeof endpoints)[number]['id'];
