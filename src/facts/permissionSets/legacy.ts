import {CHECKED, inferred, stated} from '../types';
import {codes, type PermissionSetEntry} from './permissionSet';

/** Codes that outlived their documentation or that nobody assigns. */
export const legacyPermissionSets = [
  {
    id: 'cost-management-admin',
    label: 'Cost Management admin',
    aliases: ['Cost Management Admin'],
    apiCode: 'cost_management_admin',
    level: 'unstated',
    onServiceToken: 'legacy',
    plans: [],
    inTerraform: true,
    environmentTypeLimits: false,
    purpose: {
      en: 'Predecessor of Cost Insights Admin; gone from the docs.',
      ru: 'Предшественник Cost Insights Admin; из документации удалён.',
    },
    source: [codes, stated('terraform-service-token')],
    checked: CHECKED,
  },
  {
    id: 'cost-management-viewer',
    label: 'Cost Management viewer',
    aliases: ['Cost Management Viewer'],
    apiCode: 'cost_management_viewer',
    level: 'unstated',
    onServiceToken: 'legacy',
    plans: [],
    inTerraform: true,
    environmentTypeLimits: false,
    purpose: {
      en: 'Predecessor of Cost Insights Viewer; gone from the docs.',
      ru: 'Предшественник Cost Insights Viewer; из документации удалён.',
    },
    source: [codes, stated('terraform-service-token')],
    checked: CHECKED,
  },
  {
    id: 'webhooks-only',
    label: 'Webhooks Only',
    aliases: ['Webhooks only'],
    apiCode: 'webhooks_only',
    level: 'unstated',
    onServiceToken: 'legacy',
    plans: [],
    inTerraform: true,
    environmentTypeLimits: false,
    purpose: {
      en: 'Old flag of tokens that managed webhooks.',
      ru: 'Старый флаг токенов для управления вебхуками.',
    },
    source: [codes, inferred('terraform-service-token')],
    checked: CHECKED,
  },
  {
    id: 'scim-only',
    label: 'SCIM only',
    aliases: ['SCIM Only'],
    apiCode: 'scim_only',
    level: 'unstated',
    onServiceToken: 'internal',
    plans: [],
    inTerraform: false,
    environmentTypeLimits: false,
    purpose: {
      en: 'Carried by SCIM tokens; nobody assigns it.',
      ru: 'Есть только у SCIM-токенов; вручную не назначается.',
    },
    source: [codes],
    checked: CHECKED,
  },
] as const satisfies readonly PermissionSetEntry[];
