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
  /** Day on which a pull request was opened (ISO), where a page cites it. */
  readonly opened?: string;
}

const source = <Id extends string>(id: Id, tag: SourceTag, title: string, url: string) =>
  ({id, tag, title, url}) satisfies Source;

/** A page of docs.getdbt.com. */
const page = <Id extends string>(id: Id, title: string, path: string) =>
  source(id, 'MD', title, `https://docs.getdbt.com/${path}`);

/** A pull request in the repository of the docs. */
const pullRequest = <Number extends number>(number: Number, title: string) =>
  source(
    `pr-${number}` as const,
    'PR',
    title,
    `https://github.com/dbt-labs/docs.getdbt.com/pull/${number}`,
  );

/** Every cited source. */
export const sources = [
  page('authentication', 'Authentication tokens', 'docs/dbt-apis/authentication'),
  page('user-tokens', 'Personal access tokens', 'docs/dbt-apis/user-tokens'),
  page('service-tokens', 'Service account tokens', 'docs/dbt-apis/service-tokens'),
  page('apis-overview', 'APIs overview', 'docs/dbt-apis/overview'),
  page('admin-api', 'dbt Administrative API', 'docs/dbt-apis/admin-api'),
  page('discovery-querying', 'Query the Discovery API', 'docs/dbt-apis/discovery-querying'),
  page('rate-limits', 'Rate limits', 'docs/dbt-apis/rate-limits'),
  page('sl-graphql', 'Semantic Layer GraphQL API', 'docs/dbt-apis/sl-graphql'),
  page('sl-jdbc', 'Semantic Layer JDBC API', 'docs/dbt-apis/sl-jdbc'),
  page(
    'enterprise-permissions',
    'Enterprise permissions',
    'docs/platform/manage-access/enterprise-permissions',
  ),
  page(
    'self-service-permissions',
    'Self-service permissions',
    'docs/platform/manage-access/self-service-permissions',
  ),
  page('seats-and-users', 'Users and licenses', 'docs/platform/manage-access/seats-and-users'),
  page('audit-log', 'The audit log', 'docs/platform/manage-access/audit-log'),
  page(
    'connect-apps-oauth',
    'Connect apps with OAuth',
    'docs/platform/manage-access/connect-apps-oauth',
  ),
  page('scim', 'Set up SCIM', 'docs/platform/manage-access/scim'),
  page('scim-faq', 'SCIM FAQ', 'docs/platform/manage-access/scim-faq'),
  page('ip-restrictions', 'IP restrictions', 'docs/platform/secure/ip-restrictions'),
  page('plans-and-billing', 'Plans and billing', 'docs/platform/billing/plans-and-billing'),
  page(
    'access-regions',
    'Access, regions and IP addresses',
    'docs/platform/about-platform/access-regions-ip-addresses',
  ),
  page('setup-service-user', 'Azure DevOps service user', 'docs/platform/git/setup-service-user'),
  page('login', 'dbt login command', 'reference/commands/login'),
  page('dbt-cloud-yml', 'dbt_cloud.yml file', 'reference/dbt_cloud.yml'),
  page('configure-dbt-cli', 'Configure the dbt CLI', 'docs/platform/configure-dbt-cli'),
  page('sign-in-dbt-extension', 'Sign in to the VS Code extension', 'docs/sign-in-dbt-extension'),
  page('dbt-state-cicd', 'dbt State in CI/CD', 'docs/deploy/dbt-state-cicd'),
  page('hybrid-setup', 'Hybrid project setup', 'docs/deploy/hybrid-setup'),
  page('ci-jobs', 'Continuous integration jobs', 'docs/deploy/ci-jobs'),
  page('merge-jobs', 'Merge jobs', 'docs/deploy/merge-jobs'),
  page('artifacts', 'Artifacts', 'docs/deploy/artifacts'),
  page('deployment-tools', 'Other deployment tools', 'docs/deploy/deployment-tools'),
  page('webhooks', 'Webhooks', 'docs/deploy/webhooks'),
  page('airflow-guide', 'Airflow and dbt guide', 'guides/airflow-and-dbt-cloud'),
  page('databricks-workflows', 'Databricks workflows guide', 'guides/databricks-workflows'),
  page('custom-cicd-pipelines', 'Custom CI/CD pipelines guide', 'guides/custom-cicd-pipelines'),
  page('serverless-datadog', 'Datadog webhook guide', 'guides/serverless-datadog'),
  page('serverless-pagerduty', 'PagerDuty webhook guide', 'guides/serverless-pagerduty'),
  page('zapier-slack', 'Zapier and Slack guide', 'guides/zapier-slack'),
  page('zapier-ms-teams', 'Zapier and Microsoft Teams guide', 'guides/zapier-ms-teams'),
  page('tenancy-migration', 'Tenancy migration guide', 'guides/tenancy-migration'),
  page('upgrade-to-fusion', 'Fusion upgrade guide', 'guides/upgrade-to-fusion'),
  page('data-tile', 'Data health tile', 'docs/explore/data-tile'),
  page('setup-sl', 'Set up the Semantic Layer', 'docs/use-dbt-semantic-layer/setup-sl'),
  page('exports', 'Exports', 'docs/use-dbt-semantic-layer/exports'),
  page(
    'avail-sl-integrations',
    'Semantic Layer integrations',
    'docs/platform-integrations/avail-sl-integrations',
  ),
  page('gsheets', 'Google Sheets integration', 'docs/platform-integrations/semantic-layer/gsheets'),
  page('sl-tableau', 'Tableau integration', 'docs/platform-integrations/semantic-layer/tableau'),
  page(
    'downstream-exposures-tableau',
    'Downstream exposures with Tableau',
    'docs/platform-integrations/downstream-exposures-tableau',
  ),
  page('environment-variables', 'Environment variables', 'docs/build/environment-variables'),
  page('setup-remote-mcp', 'Set up remote MCP', 'docs/dbt-ai/setup-remote-mcp'),
  page('setup-local-mcp', 'Set up self-hosted MCP', 'docs/dbt-ai/setup-local-mcp'),
  page('mcp-quickstart-remote', 'Remote MCP quickstart', 'docs/dbt-ai/mcp-quickstart-remote'),
  page('integrate-mcp-claude', 'Claude and dbt MCP', 'docs/dbt-ai/integrate-mcp-claude'),
  page(
    'integrate-mcp-snowflake-cortex',
    'Snowflake Cortex and dbt MCP',
    'docs/dbt-ai/integrate-mcp-snowflake-cortex',
  ),
  page('release-notes', 'dbt platform release notes, 2026', 'docs/dbt-versions/release-notes'),
  page('release-notes-2025', 'Release notes of 2025', 'docs/dbt-versions/2025-release-notes'),
  page('release-notes-2024', 'Release notes of 2024', 'docs/dbt-versions/2024-release-notes'),
  page('release-notes-2022', 'Release notes of 2022', 'docs/dbt-versions/2022-release-notes'),
  page(
    'changelog-2021',
    'Changelog of 2021',
    'docs/dbt-versions/release-notes/dbt-cloud-changelog-2021',
  ),
  source(
    'mirror-2026-02-28',
    'R-Feb',
    'Rendered docs of February 28, 2026',
    'https://github.com/joshuataylor/dbt-docs-markdown/commit/3864de4',
  ),
  source(
    'mirror-2026-04-16',
    'MDX-Apr',
    'Source of the docs on April 16, 2026',
    'https://github.com/joshuataylor/dbt-docs-markdown/commit/010d77b',
  ),
  source(
    'mirror-2026-06-22',
    'MDX-Jun',
    'Source of the docs on June 22, 2026',
    'https://github.com/joshuataylor/dbt-docs-markdown/commit/b9dab3a',
  ),
  source(
    'mirror-history',
    'MD',
    'History of the rendered docs',
    'https://github.com/joshuataylor/dbt-docs-markdown/commits',
  ),
  source(
    'user-tokens-2024',
    'SRC',
    'User tokens page with the announcement of October 2024',
    'https://github.com/dbt-labs/docs.getdbt.com/commits/current/website/docs/docs/dbt-cloud-apis/user-tokens.md',
  ),
  source(
    'snowflake-native-app',
    'SRC',
    'Set up the Snowflake Native App (removed page)',
    'https://github.com/dbt-labs/docs.getdbt.com/commits/current/website/docs/docs/platform-integrations/set-up-snowflake-native-app.md',
  ),
  source(
    'openapi-v2',
    'OAS',
    'OpenAPI specification of the Administrative API v2',
    'https://github.com/dbt-labs/dbt-cloud-openapi-spec/blob/master/openapi-v2.yaml',
  ),
  source(
    'openapi-v3',
    'OAS',
    'OpenAPI specification of the Administrative API v3',
    'https://github.com/dbt-labs/dbt-cloud-openapi-spec/blob/master/openapi-v3.yaml',
  ),
  source(
    'terraform-service-token',
    'TF',
    'Terraform resource for service tokens',
    'https://github.com/dbt-labs/terraform-provider-dbtcloud/blob/main/docs/resources/service_token.md',
  ),
  source(
    'terraform-provider',
    'TF',
    'Terraform provider documentation',
    'https://github.com/dbt-labs/terraform-provider-dbtcloud/tree/main/docs',
  ),
  source(
    'terraform-azure-devops',
    'TF',
    'Terraform data source for Azure DevOps repositories',
    'https://github.com/dbt-labs/terraform-provider-dbtcloud/blob/main/docs/data-sources/azure_dev_ops_repository.md',
  ),
  source(
    'terraform-repository',
    'TF',
    'Terraform resource for repositories',
    'https://github.com/dbt-labs/terraform-provider-dbtcloud/blob/main/docs/resources/repository.md',
  ),
  source(
    'terraform-issue-216',
    'ISS',
    'Smallest set for reading audit logs',
    'https://github.com/dbt-labs/terraform-provider-dbtcloud/issues/216',
  ),
  source(
    'terraform-issue-344',
    'ISS',
    'Service token permissions cannot be changed later',
    'https://github.com/dbt-labs/terraform-provider-dbtcloud/issues/344',
  ),
  source(
    'terraform-issue-446',
    'ISS',
    'Account Admin token cannot read a Semantic Layer configuration',
    'https://github.com/dbt-labs/terraform-provider-dbtcloud/issues/446',
  ),
  source(
    'terraform-issue-217',
    'ISS',
    'Security Admin missing in the Terraform provider',
    'https://github.com/dbt-labs/terraform-provider-dbtcloud/issues/217',
  ),
  source('dbt-mcp', 'MCP', 'dbt MCP server', 'https://github.com/dbt-labs/dbt-mcp'),
  pullRequest(627, 'Service tokens announced in the docs'),
  pullRequest(1096, 'Several permission sets on one token'),
  pullRequest(2970, 'Typos and labels of the token page'),
  pullRequest(3479, 'Metadata API renamed to Discovery API'),
  pullRequest(3557, 'Steps with labels for service tokens'),
  pullRequest(3963, 'IP restrictions apply to service tokens'),
  pullRequest(4142, 'Who may create a service token'),
  pullRequest(4531, 'Question about the 403 answer'),
  pullRequest(4791, 'Job Runner documented'),
  pullRequest(4805, 'Account-scoped personal access tokens'),
  pullRequest(4900, 'Steps with labels for access tokens'),
  pullRequest(5575, 'Date of personal access tokens quoted'),
  pullRequest(5784, 'Google Sheets leaves the PAT examples'),
  {...pullRequest(5923, 'October date for user API keys'), opened: '2024-08-13'},
  pullRequest(6347, 'Permission set lists refreshed'),
  pullRequest(6358, 'Docs of user API keys removed'),
  pullRequest(7730, 'Semantic Layer accepts PATs'),
  pullRequest(8059, 'Copy page menu'),
  pullRequest(8736, 'PAT as an alternative for Airflow'),
  pullRequest(8850, 'Set for tokens that only start jobs'),
  pullRequest(9228, 'Set for starting jobs, once more'),
  {...pullRequest(9420, 'Condition for Job creator (open)'), opened: '2026-06-15'},
  pullRequest(9636, 'A PAT cannot create service tokens'),
  pullRequest(9802, 'View as Markdown item'),
  source(
    'issue-2280',
    'ISS',
    'Which permission the Semantic Layer needs',
    'https://github.com/dbt-labs/docs.getdbt.com/issues/2280',
  ),
  source(
    'issue-5059',
    'ISS',
    'Metadata Only is meant for tokens',
    'https://github.com/dbt-labs/docs.getdbt.com/issues/5059',
  ),
  source(
    'fal-issue-27',
    'ISS',
    '401 with a Job Admin token',
    'https://github.com/fal-ai/dbt-cloud-action/issues/27',
  ),
  source('orchestra', 'vendor', 'Orchestra documentation', 'https://docs.getorchestra.io'),
  source('hightouch', 'vendor', 'Hightouch documentation', 'https://hightouch.com/docs'),
  source('datafold', 'vendor', 'Datafold documentation', 'https://docs.datafold.com'),
  source('atlan', 'vendor', 'Atlan documentation', 'https://docs.atlan.com'),
  source('open-metadata', 'vendor', 'OpenMetadata documentation', 'https://docs.open-metadata.org'),
  source('coalesce', 'vendor', 'Coalesce documentation', 'https://docs.coalesce.io'),
  source('precisely', 'vendor', 'Precisely documentation', 'https://help.cloud.precisely.com'),
  source(
    'conductorone',
    'vendor',
    'ConductorOne documentation',
    'https://www.conductorone.com/docs',
  ),
] as const satisfies readonly Source[];

/** Id of a cited source. */
export type SourceId = (typeof sources)[number]['id'];
