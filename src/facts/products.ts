import {CHECKED, type Checked, inferred, type SourceRef, stated, vendor} from './types';

/** A product, of dbt or of others, whose name must be the same in every language of the site. */
export interface ProductEntry extends Checked {
  readonly id: string;
  /** Names in every language; the first is the preferred one, old names follow. */
  readonly names: readonly string[];
  /** Names of their own in Russian, preferred first. */
  readonly russianNames?: readonly string[];
  /** The name is an ordinary English word as well. */
  readonly common?: true;
}

const product = <Id extends string>(
  id: Id,
  names: readonly string[],
  source: readonly SourceRef[],
  more: Pick<ProductEntry, 'russianNames' | 'common'> = {},
) => ({id, names, source, checked: CHECKED, ...more}) satisfies ProductEntry;

const COMMON = {common: true} as const;
const tools = [stated('deployment-tools')] as const;
const integrations = [stated('avail-sl-integrations')] as const;

/** Products that the pages and the workflows name. */
export const products = [
  product('dbt-platform', ['dbt platform', 'dbt Cloud'], [stated('apis-overview')], {
    russianNames: ['платформа dbt'],
  }),
  product('dbt-core', ['dbt Core'], [stated('hybrid-setup')]),
  product('dbt-cli', ['dbt CLI', 'Cloud CLI', 'dbt Cloud CLI'], [stated('configure-dbt-cli')]),
  product('dbt-state', ['dbt State'], [stated('dbt-state-cicd')]),
  product('studio-ide', ['Studio IDE', 'Cloud IDE'], [inferred('enterprise-permissions')]),
  product('catalog', ['Catalog', 'Explorer'], [inferred('data-tile')], COMMON),
  product('semantic-layer', ['Semantic Layer'], [stated('setup-sl')], {
    russianNames: ['Semantic Layer', 'семантический слой'],
  }),
  product('administrative-api', ['Administrative API', 'Admin API'], [stated('admin-api')]),
  product('discovery-api', ['Discovery API', 'metadata API'], [stated('discovery-querying')], {
    russianNames: ['Discovery API', 'API метаданных'],
  }),
  product('mcp', ['MCP', 'dbt MCP'], [stated('dbt-mcp')]),
  product('fusion', ['Fusion', 'Fusion engine'], [stated('upgrade-to-fusion')], COMMON),
  product('vs-code', ['VS Code'], [stated('sign-in-dbt-extension')]),
  product('postman', ['Postman'], [stated('authentication')]),
  product('terraform', ['Terraform'], [stated('terraform-provider')]),
  product('airflow', ['Airflow'], [stated('airflow-guide')]),
  product('prefect', ['Prefect'], tools),
  product('dagster', ['Dagster'], tools),
  product('orchestra', ['Orchestra'], [vendor('orchestra')], COMMON),
  product('azure-data-factory', ['Azure Data Factory'], tools),
  product('databricks', ['Databricks'], [stated('databricks-workflows')]),
  product('github-actions', ['GitHub Actions'], [stated('custom-cicd-pipelines')]),
  product('github', ['GitHub'], [stated('ci-jobs')]),
  product('gitlab', ['GitLab'], [stated('ci-jobs')]),
  product('azure-devops', ['Azure DevOps'], [stated('setup-service-user')]),
  product('bitbucket', ['Bitbucket'], [stated('custom-cicd-pipelines')]),
  product('google-sheets', ['Google Sheets'], [stated('gsheets')], {
    russianNames: ['Google Таблицы', 'таблица Google'],
  }),
  product('excel', ['Excel'], integrations, COMMON),
  product('tableau', ['Tableau'], [stated('sl-tableau')]),
  product('power-bi', ['Power BI'], integrations),
  product('hex', ['Hex'], integrations, COMMON),
  product('mode', ['Mode'], integrations, COMMON),
  product('zapier', ['Zapier'], [stated('zapier-slack')]),
  product('slack', ['Slack'], [stated('zapier-slack')], COMMON),
  product('microsoft-teams', ['Microsoft Teams', 'Teams'], [stated('zapier-ms-teams')], COMMON),
  product('datadog', ['Datadog'], [stated('serverless-datadog')]),
  product('pagerduty', ['PagerDuty'], [stated('serverless-pagerduty')]),
  product('snowflake-native-app', ['Snowflake Native App'], [stated('snowflake-native-app')]),
  product(
    'snowflake-cortex',
    ['Snowflake Cortex', 'Cortex'],
    [stated('integrate-mcp-snowflake-cortex')],
  ),
  product('snowflake', ['Snowflake'], [stated('integrate-mcp-snowflake-cortex')], COMMON),
  product('okta', ['Okta'], [stated('scim')]),
  product('entra-id', ['Entra ID'], [stated('scim')]),
  product('hightouch', ['Hightouch'], [vendor('hightouch'), stated('authentication')]),
  product('datafold', ['Datafold'], [vendor('datafold'), stated('authentication')]),
  product('atlan', ['Atlan'], [vendor('atlan')]),
  product('open-metadata', ['OpenMetadata'], [vendor('open-metadata')]),
  product('coalesce', ['Coalesce Catalog', 'Coalesce'], [vendor('coalesce')], COMMON),
  product('precisely', ['Precisely'], [vendor('precisely')], COMMON),
  product('conductorone', ['ConductorOne'], [vendor('conductorone')]),
  product('fivetran', ['Fivetran'], [inferred('authentication', 'partner integrations')]),
  product('census', ['Census'], [inferred('authentication', 'partner integrations')], COMMON),
  product('monte-carlo', ['Monte Carlo'], [inferred('authentication', 'partner integrations')]),
] as const satisfies readonly ProductEntry[];

/** Id of a product. */
export type ProductId = (typeof products)[number]['id'];
