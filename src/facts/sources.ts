/**
 * Family of a source: `MD` a page of docs.getdbt.com as of the check date; `MDX-Apr`, `MDX-Jun` and
 * `R-Feb` older states of those pages; `SRC` the source repository of the docs; `OAS` the OpenAPI
 * specification; `TF` the Terraform provider; `MCP` the MCP server; `PR` and `ISS` a pull request
 * or an issue; `vendor` another company's documentation.
 */
export type SourceTag =
  | 'MD'
  | 'MDX-Apr'
  | 'MDX-Jun'
  | 'R-Feb'
  | 'SRC'
  | 'OAS'
  | 'TF'
  | 'MCP'
  | 'PR'
  | 'ISS'
  | 'vendor';

/** A public document that entries of the catalogue cite. */
export interface Source {
  readonly id: string;
  readonly tag: SourceTag;
  /** What it is about, in own words. */
  readonly title: string;
  /** Public address; for a vendor without a known page, the root of its documentation. */
  readonly url: string;
}

/** Every cited source. */
export const sources = [
  {
    id: 'authentication',
    tag: 'MD',
    title: 'Authentication tokens',
    url: 'https://docs.getdbt.com/docs/dbt-apis/authentication',
  },
  {
    id: 'user-tokens',
    tag: 'MD',
    title: 'Personal access tokens',
    url: 'https://docs.getdbt.com/docs/dbt-apis/user-tokens',
  },
  {
    id: 'service-tokens',
    tag: 'MD',
    title: 'Service account tokens',
    url: 'https://docs.getdbt.com/docs/dbt-apis/service-tokens',
  },
  {
    id: 'apis-overview',
    tag: 'MD',
    title: 'APIs overview',
    url: 'https://docs.getdbt.com/docs/dbt-apis/overview',
  },
  {
    id: 'admin-api',
    tag: 'MD',
    title: 'dbt Administrative API',
    url: 'https://docs.getdbt.com/docs/dbt-apis/admin-api',
  },
  {
    id: 'discovery-querying',
    tag: 'MD',
    title: 'Query the Discovery API',
    url: 'https://docs.getdbt.com/docs/dbt-apis/discovery-querying',
  },
  {
    id: 'rate-limits',
    tag: 'MD',
    title: 'Rate limits',
    url: 'https://docs.getdbt.com/docs/dbt-apis/rate-limits',
  },
  {
    id: 'sl-graphql',
    tag: 'MD',
    title: 'Semantic Layer GraphQL API',
    url: 'https://docs.getdbt.com/docs/dbt-apis/sl-graphql',
  },
  {
    id: 'sl-jdbc',
    tag: 'MD',
    title: 'Semantic Layer JDBC API',
    url: 'https://docs.getdbt.com/docs/dbt-apis/sl-jdbc',
  },
  {
    id: 'enterprise-permissions',
    tag: 'MD',
    title: 'Enterprise permissions',
    url: 'https://docs.getdbt.com/docs/platform/manage-access/enterprise-permissions',
  },
  {
    id: 'self-service-permissions',
    tag: 'MD',
    title: 'Self-service permissions',
    url: 'https://docs.getdbt.com/docs/platform/manage-access/self-service-permissions',
  },
  {
    id: 'about-user-access',
    tag: 'MD',
    title: 'About user access',
    url: 'https://docs.getdbt.com/docs/platform/manage-access/about-user-access',
  },
  {
    id: 'seats-and-users',
    tag: 'MD',
    title: 'Users and licenses',
    url: 'https://docs.getdbt.com/docs/platform/manage-access/seats-and-users',
  },
  {
    id: 'audit-log',
    tag: 'MD',
    title: 'The audit log',
    url: 'https://docs.getdbt.com/docs/platform/manage-access/audit-log',
  },
  {
    id: 'connect-apps-oauth',
    tag: 'MD',
    title: 'Connect apps with OAuth',
    url: 'https://docs.getdbt.com/docs/platform/manage-access/connect-apps-oauth',
  },
  {
    id: 'scim',
    tag: 'MD',
    title: 'Set up SCIM',
    url: 'https://docs.getdbt.com/docs/platform/manage-access/scim',
  },
  {
    id: 'scim-faq',
    tag: 'MD',
    title: 'SCIM FAQ',
    url: 'https://docs.getdbt.com/docs/platform/manage-access/scim-faq',
  },
  {
    id: 'ip-restrictions',
    tag: 'MD',
    title: 'IP restrictions',
    url: 'https://docs.getdbt.com/docs/platform/secure/ip-restrictions',
  },
  {
    id: 'plans-and-billing',
    tag: 'MD',
    title: 'Plans and billing',
    url: 'https://docs.getdbt.com/docs/platform/billing/plans-and-billing',
  },
  {
    id: 'access-regions',
    tag: 'MD',
    title: 'Access, regions and IP addresses',
    url: 'https://docs.getdbt.com/docs/platform/about-platform/access-regions-ip-addresses',
  },
  {
    id: 'setup-service-user',
    tag: 'MD',
    title: 'Azure DevOps service user',
    url: 'https://docs.getdbt.com/docs/platform/git/setup-service-user',
  },
  {
    id: 'login',
    tag: 'MD',
    title: 'dbt login command',
    url: 'https://docs.getdbt.com/reference/commands/login',
  },
  {
    id: 'dbt-cloud-yml',
    tag: 'MD',
    title: 'dbt_cloud.yml file',
    url: 'https://docs.getdbt.com/reference/dbt_cloud.yml',
  },
  {
    id: 'configure-dbt-cli',
    tag: 'MD',
    title: 'Configure the dbt CLI',
    url: 'https://docs.getdbt.com/docs/platform/configure-dbt-cli',
  },
  {
    id: 'sign-in-dbt-extension',
    tag: 'MD',
    title: 'Sign in to the VS Code extension',
    url: 'https://docs.getdbt.com/docs/sign-in-dbt-extension',
  },
  {
    id: 'dbt-state-cicd',
    tag: 'MD',
    title: 'dbt State in CI/CD',
    url: 'https://docs.getdbt.com/docs/deploy/dbt-state-cicd',
  },
  {
    id: 'hybrid-setup',
    tag: 'MD',
    title: 'Hybrid project setup',
    url: 'https://docs.getdbt.com/docs/deploy/hybrid-setup',
  },
  {
    id: 'ci-jobs',
    tag: 'MD',
    title: 'Continuous integration jobs',
    url: 'https://docs.getdbt.com/docs/deploy/ci-jobs',
  },
  {
    id: 'merge-jobs',
    tag: 'MD',
    title: 'Merge jobs',
    url: 'https://docs.getdbt.com/docs/deploy/merge-jobs',
  },
  {
    id: 'artifacts',
    tag: 'MD',
    title: 'Artifacts',
    url: 'https://docs.getdbt.com/docs/deploy/artifacts',
  },
  {
    id: 'deployment-tools',
    tag: 'MD',
    title: 'Other deployment tools',
    url: 'https://docs.getdbt.com/docs/deploy/deployment-tools',
  },
  {
    id: 'webhooks',
    tag: 'MD',
    title: 'Webhooks',
    url: 'https://docs.getdbt.com/docs/deploy/webhooks',
  },
  {
    id: 'airflow-guide',
    tag: 'MD',
    title: 'Airflow and dbt guide',
    url: 'https://docs.getdbt.com/guides/airflow-and-dbt-cloud',
  },
  {
    id: 'databricks-workflows',
    tag: 'MD',
    title: 'Databricks workflows guide',
    url: 'https://docs.getdbt.com/guides/databricks-workflows',
  },
  {
    id: 'custom-cicd-pipelines',
    tag: 'MD',
    title: 'Custom CI/CD pipelines guide',
    url: 'https://docs.getdbt.com/guides/custom-cicd-pipelines',
  },
  {
    id: 'serverless-datadog',
    tag: 'MD',
    title: 'Datadog webhook guide',
    url: 'https://docs.getdbt.com/guides/serverless-datadog',
  },
  {
    id: 'serverless-pagerduty',
    tag: 'MD',
    title: 'PagerDuty webhook guide',
    url: 'https://docs.getdbt.com/guides/serverless-pagerduty',
  },
  {
    id: 'zapier-slack',
    tag: 'MD',
    title: 'Zapier and Slack guide',
    url: 'https://docs.getdbt.com/guides/zapier-slack',
  },
  {
    id: 'zapier-ms-teams',
    tag: 'MD',
    title: 'Zapier and Microsoft Teams guide',
    url: 'https://docs.getdbt.com/guides/zapier-ms-teams',
  },
  {
    id: 'tenancy-migration',
    tag: 'MD',
    title: 'Tenancy migration guide',
    url: 'https://docs.getdbt.com/guides/tenancy-migration',
  },
  {
    id: 'upgrade-to-fusion',
    tag: 'MD',
    title: 'Fusion upgrade guide',
    url: 'https://docs.getdbt.com/guides/upgrade-to-fusion',
  },
  {
    id: 'data-tile',
    tag: 'MD',
    title: 'Data health tile',
    url: 'https://docs.getdbt.com/docs/explore/data-tile',
  },
  {
    id: 'setup-sl',
    tag: 'MD',
    title: 'Set up the Semantic Layer',
    url: 'https://docs.getdbt.com/docs/use-dbt-semantic-layer/setup-sl',
  },
  {
    id: 'exports',
    tag: 'MD',
    title: 'Exports',
    url: 'https://docs.getdbt.com/docs/use-dbt-semantic-layer/exports',
  },
  {
    id: 'avail-sl-integrations',
    tag: 'MD',
    title: 'Semantic Layer integrations',
    url: 'https://docs.getdbt.com/docs/platform-integrations/avail-sl-integrations',
  },
  {
    id: 'gsheets',
    tag: 'MD',
    title: 'Google Sheets integration',
    url: 'https://docs.getdbt.com/docs/platform-integrations/semantic-layer/gsheets',
  },
  {
    id: 'sl-tableau',
    tag: 'MD',
    title: 'Tableau integration',
    url: 'https://docs.getdbt.com/docs/platform-integrations/semantic-layer/tableau',
  },
  {
    id: 'downstream-exposures-tableau',
    tag: 'MD',
    title: 'Downstream exposures with Tableau',
    url: 'https://docs.getdbt.com/docs/platform-integrations/downstream-exposures-tableau',
  },
  {
    id: 'environment-variables',
    tag: 'MD',
    title: 'Environment variables',
    url: 'https://docs.getdbt.com/docs/build/environment-variables',
  },
  {
    id: 'setup-remote-mcp',
    tag: 'MD',
    title: 'Set up remote MCP',
    url: 'https://docs.getdbt.com/docs/dbt-ai/setup-remote-mcp',
  },
  {
    id: 'setup-local-mcp',
    tag: 'MD',
    title: 'Set up self-hosted MCP',
    url: 'https://docs.getdbt.com/docs/dbt-ai/setup-local-mcp',
  },
  {
    id: 'mcp-quickstart-remote',
    tag: 'MD',
    title: 'Remote MCP quickstart',
    url: 'https://docs.getdbt.com/docs/dbt-ai/mcp-quickstart-remote',
  },
  {
    id: 'integrate-mcp-claude',
    tag: 'MD',
    title: 'Claude and dbt MCP',
    url: 'https://docs.getdbt.com/docs/dbt-ai/integrate-mcp-claude',
  },
  {
    id: 'integrate-mcp-snowflake-cortex',
    tag: 'MD',
    title: 'Snowflake Cortex and dbt MCP',
    url: 'https://docs.getdbt.com/docs/dbt-ai/integrate-mcp-snowflake-cortex',
  },
  {
    id: 'release-notes',
    tag: 'MD',
    title: 'dbt platform release notes, 2026',
    url: 'https://docs.getdbt.com/docs/dbt-versions/release-notes',
  },
  {
    id: 'release-notes-2025',
    tag: 'MD',
    title: 'Release notes of 2025',
    url: 'https://docs.getdbt.com/docs/dbt-versions/2025-release-notes',
  },
  {
    id: 'release-notes-2024',
    tag: 'MD',
    title: 'Release notes of 2024',
    url: 'https://docs.getdbt.com/docs/dbt-versions/2024-release-notes',
  },
  {
    id: 'release-notes-2022',
    tag: 'MD',
    title: 'Release notes of 2022',
    url: 'https://docs.getdbt.com/docs/dbt-versions/2022-release-notes',
  },
  {
    id: 'changelog-2021',
    tag: 'MD',
    title: 'Changelog of 2021',
    url: 'https://docs.getdbt.com/docs/dbt-versions/release-notes/dbt-cloud-changelog-2021',
  },
  {
    id: 'mirror-2026-02-28',
    tag: 'R-Feb',
    title: 'Rendered docs of 28 February 2026',
    url: 'https://github.com/joshuataylor/dbt-docs-markdown/commit/3864de4',
  },
  {
    id: 'mirror-2026-04-16',
    tag: 'MDX-Apr',
    title: 'Source of the docs on 16 April 2026',
    url: 'https://github.com/joshuataylor/dbt-docs-markdown/commit/010d77b',
  },
  {
    id: 'mirror-2026-06-22',
    tag: 'MDX-Jun',
    title: 'Source of the docs on 22 June 2026',
    url: 'https://github.com/joshuataylor/dbt-docs-markdown/commit/b9dab3a',
  },
  {
    id: 'mirror-history',
    tag: 'MD',
    title: 'History of the rendered docs',
    url: 'https://github.com/joshuataylor/dbt-docs-markdown/commits',
  },
  {
    id: 'user-tokens-2024',
    tag: 'SRC',
    title: 'User tokens page with the announcement of October 2024',
    url: 'https://github.com/dbt-labs/docs.getdbt.com/commits/current/website/docs/docs/dbt-cloud-apis/user-tokens.md',
  },
  {
    id: 'snowflake-native-app',
    tag: 'SRC',
    title: 'Set up the Snowflake Native App (removed page)',
    url: 'https://github.com/dbt-labs/docs.getdbt.com/commits/current/website/docs/docs/platform-integrations/set-up-snowflake-native-app.md',
  },
  {
    id: 'openapi-v2',
    tag: 'OAS',
    title: 'OpenAPI specification of the Administrative API v2',
    url: 'https://github.com/dbt-labs/dbt-cloud-openapi-spec/blob/master/openapi-v2.yaml',
  },
  {
    id: 'openapi-v3',
    tag: 'OAS',
    title: 'OpenAPI specification of the Administrative API v3',
    url: 'https://github.com/dbt-labs/dbt-cloud-openapi-spec/blob/master/openapi-v3.yaml',
  },
  {
    id: 'terraform-service-token',
    tag: 'TF',
    title: 'Terraform resource for service tokens',
    url: 'https://github.com/dbt-labs/terraform-provider-dbtcloud/blob/main/docs/resources/service_token.md',
  },
  {
    id: 'terraform-provider',
    tag: 'TF',
    title: 'Terraform provider documentation',
    url: 'https://github.com/dbt-labs/terraform-provider-dbtcloud/tree/main/docs',
  },
  {
    id: 'terraform-azure-devops',
    tag: 'TF',
    title: 'Terraform data source for Azure DevOps repositories',
    url: 'https://github.com/dbt-labs/terraform-provider-dbtcloud/blob/main/docs/data-sources/azure_dev_ops_repository.md',
  },
  {
    id: 'terraform-repository',
    tag: 'TF',
    title: 'Terraform resource for repositories',
    url: 'https://github.com/dbt-labs/terraform-provider-dbtcloud/blob/main/docs/resources/repository.md',
  },
  {
    id: 'terraform-issue-216',
    tag: 'ISS',
    title: 'Smallest set for reading audit logs',
    url: 'https://github.com/dbt-labs/terraform-provider-dbtcloud/issues/216',
  },
  {
    id: 'terraform-issue-344',
    tag: 'ISS',
    title: 'Service token permissions cannot be changed later',
    url: 'https://github.com/dbt-labs/terraform-provider-dbtcloud/issues/344',
  },
  {
    id: 'terraform-issue-446',
    tag: 'ISS',
    title: 'Account Admin token cannot read a Semantic Layer configuration',
    url: 'https://github.com/dbt-labs/terraform-provider-dbtcloud/issues/446',
  },
  {id: 'dbt-mcp', tag: 'MCP', title: 'dbt MCP server', url: 'https://github.com/dbt-labs/dbt-mcp'},
  {
    id: 'pr-627',
    tag: 'PR',
    title: 'Service tokens announced in the docs',
    url: 'https://github.com/dbt-labs/docs.getdbt.com/pull/627',
  },
  {
    id: 'pr-1096',
    tag: 'PR',
    title: 'Several permission sets on one token',
    url: 'https://github.com/dbt-labs/docs.getdbt.com/pull/1096',
  },
  {
    id: 'pr-2970',
    tag: 'PR',
    title: 'Typos and labels of the token page',
    url: 'https://github.com/dbt-labs/docs.getdbt.com/pull/2970',
  },
  {
    id: 'pr-3479',
    tag: 'PR',
    title: 'Metadata API renamed to Discovery API',
    url: 'https://github.com/dbt-labs/docs.getdbt.com/pull/3479',
  },
  {
    id: 'pr-3963',
    tag: 'PR',
    title: 'IP restrictions apply to service tokens',
    url: 'https://github.com/dbt-labs/docs.getdbt.com/pull/3963',
  },
  {
    id: 'pr-4142',
    tag: 'PR',
    title: 'Who may create a service token',
    url: 'https://github.com/dbt-labs/docs.getdbt.com/pull/4142',
  },
  {
    id: 'pr-4531',
    tag: 'PR',
    title: 'Question about the 403 answer',
    url: 'https://github.com/dbt-labs/docs.getdbt.com/pull/4531',
  },
  {
    id: 'pr-4791',
    tag: 'PR',
    title: 'Job Runner documented',
    url: 'https://github.com/dbt-labs/docs.getdbt.com/pull/4791',
  },
  {
    id: 'pr-4805',
    tag: 'PR',
    title: 'Account-scoped personal access tokens',
    url: 'https://github.com/dbt-labs/docs.getdbt.com/pull/4805',
  },
  {
    id: 'pr-5575',
    tag: 'PR',
    title: 'Date of personal access tokens quoted',
    url: 'https://github.com/dbt-labs/docs.getdbt.com/pull/5575',
  },
  {
    id: 'pr-5784',
    tag: 'PR',
    title: 'Google Sheets leaves the PAT examples',
    url: 'https://github.com/dbt-labs/docs.getdbt.com/pull/5784',
  },
  {
    id: 'pr-5923',
    tag: 'PR',
    title: 'October date for user API keys',
    url: 'https://github.com/dbt-labs/docs.getdbt.com/pull/5923',
  },
  {
    id: 'pr-6347',
    tag: 'PR',
    title: 'Permission set lists refreshed',
    url: 'https://github.com/dbt-labs/docs.getdbt.com/pull/6347',
  },
  {
    id: 'pr-6358',
    tag: 'PR',
    title: 'Docs of user API keys removed',
    url: 'https://github.com/dbt-labs/docs.getdbt.com/pull/6358',
  },
  {
    id: 'pr-7730',
    tag: 'PR',
    title: 'Semantic Layer accepts PATs',
    url: 'https://github.com/dbt-labs/docs.getdbt.com/pull/7730',
  },
  {
    id: 'pr-8059',
    tag: 'PR',
    title: 'Copy page menu',
    url: 'https://github.com/dbt-labs/docs.getdbt.com/pull/8059',
  },
  {
    id: 'pr-8736',
    tag: 'PR',
    title: 'PAT as an alternative for Airflow',
    url: 'https://github.com/dbt-labs/docs.getdbt.com/pull/8736',
  },
  {
    id: 'pr-9420',
    tag: 'PR',
    title: 'Condition for Job creator (open)',
    url: 'https://github.com/dbt-labs/docs.getdbt.com/pull/9420',
  },
  {
    id: 'pr-9636',
    tag: 'PR',
    title: 'A PAT cannot create service tokens',
    url: 'https://github.com/dbt-labs/docs.getdbt.com/pull/9636',
  },
  {
    id: 'pr-9802',
    tag: 'PR',
    title: 'View as Markdown item',
    url: 'https://github.com/dbt-labs/docs.getdbt.com/pull/9802',
  },
  {
    id: 'issue-2280',
    tag: 'ISS',
    title: 'Which permission does a Semantic Layer token need',
    url: 'https://github.com/dbt-labs/docs.getdbt.com/issues/2280',
  },
  {
    id: 'issue-5059',
    tag: 'ISS',
    title: 'Metadata Only is meant for tokens',
    url: 'https://github.com/dbt-labs/docs.getdbt.com/issues/5059',
  },
  {
    id: 'fal-issue-27',
    tag: 'ISS',
    title: '401 with a Job Admin token',
    url: 'https://github.com/fal-ai/dbt-cloud-action/issues/27',
  },
  {
    id: 'orchestra',
    tag: 'vendor',
    title: 'Orchestra documentation',
    url: 'https://docs.getorchestra.io',
  },
  {
    id: 'hightouch',
    tag: 'vendor',
    title: 'Hightouch documentation',
    url: 'https://hightouch.com/docs',
  },
  {
    id: 'datafold',
    tag: 'vendor',
    title: 'Datafold documentation',
    url: 'https://docs.datafold.com',
  },
  {id: 'atlan', tag: 'vendor', title: 'Atlan documentation', url: 'https://docs.atlan.com'},
  {
    id: 'open-metadata',
    tag: 'vendor',
    title: 'OpenMetadata documentation',
    url: 'https://docs.open-metadata.org',
  },
  {id: 'coalesce', tag: 'vendor', title: 'Coalesce documentation', url: 'https://docs.coalesce.io'},
  {
    id: 'precisely',
    tag: 'vendor',
    title: 'Precisely documentation',
    url: 'https://help.cloud.precisely.com',
  },
  {
    id: 'conductorone',
    tag: 'vendor',
    title: 'ConductorOne documentation',
    url: 'https://www.conductorone.com/docs',
  },
] as const satisfies readonly Source[];

/** Id of a cited source. */
export type SourceId = (typeof sources)[number]['id'];
