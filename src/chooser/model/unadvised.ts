import type {PermissionSetId} from '../../facts/permissionSets';

/** Permission sets that no answer ever names, and why. */
export const unadvised: Readonly<Partial<Record<PermissionSetId, string>>> = {
  owner: 'A name of Account Admin on Legacy Team; the answers say Account Admin.',
  'billing-admin': 'No workflow of the catalogue reads or changes billing by API.',
  'cost-insights-admin': 'No workflow of the catalogue sets up cost data by API.',
  'cost-insights-viewer': 'No workflow of the catalogue reads cost data by API.',
  'cost-management-admin': 'A code that outlived its documentation.',
  'cost-management-viewer': 'A code that outlived its documentation.',
  analyst: 'For people who develop; where a token needs as much, Developer is what the docs name.',
  'fusion-admin': 'The documentation bars it from service tokens.',
  'webhooks-only': 'A code that outlived its documentation.',
  'scim-only': 'Set by dbt itself on SCIM tokens.',
};
