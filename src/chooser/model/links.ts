/** Pages of this site that an answer leads to, with the heading, by the id used in the model. */
export const links = {
  'pat-create': '/docs/dbt-apis/user-tokens#create',
  'pat-rotate': '/docs/dbt-apis/user-tokens#rotate',
  'pat-migration': '/docs/dbt-apis/user-tokens#migration',
  'service-create': '/docs/dbt-apis/service-tokens#create',
  'service-rotate': '/docs/dbt-apis/service-tokens#rotate',
  'service-sets': '/docs/dbt-apis/service-tokens#permission-sets',
  'service-enterprise-sets': '/docs/dbt-apis/service-tokens#enterprise-sets',
  'service-team-sets': '/docs/dbt-apis/service-tokens#team-sets',
  'service-starter-sets': '/docs/dbt-apis/service-tokens#starter-sets',
  'service-forbidden': '/docs/dbt-apis/service-tokens#forbidden',
  'token-types': '/docs/dbt-apis/authentication#token-types',
  'find-url': '/docs/dbt-apis/using-tokens#find-url',
  header: '/docs/dbt-apis/using-tokens#header',
  errors: '/docs/dbt-apis/using-tokens#errors',
  'smallest-set': '/docs/platform/manage-access/enterprise-permissions#smallest-set',
} as const;

/** Id of a link. */
export type LinkId = keyof typeof links;

/** The page that describes every permission set; the anchor is the id of the set. */
export const permissionSetPage = '/docs/platform/manage-access/enterprise-permissions';

/** The page with every workflow; the anchor is the id of the workflow. */
export const workflowPage = '/docs/dbt-apis/workflows';
