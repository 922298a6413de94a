import type {SidebarsConfig} from '@docusaurus/plugin-content-docs';

const sidebars: SidebarsConfig = {
  docs: [
    {
      type: 'category',
      key: 'apis',
      label: 'APIs',
      collapsible: false,
      items: [
        'dbt-apis/authentication',
        'dbt-apis/user-tokens',
        'dbt-apis/service-tokens',
        'dbt-apis/using-tokens',
        'dbt-apis/workflows',
        'dbt-apis/timeline',
      ],
    },
    {
      type: 'category',
      key: 'manage-access',
      label: 'Manage access',
      collapsible: false,
      items: [
        'platform/manage-access/enterprise-permissions',
        'platform/manage-access/self-service-permissions',
        'platform/manage-access/licenses',
      ],
    },
    {
      type: 'category',
      key: 'parity',
      label: 'Parity checker',
      collapsible: false,
      items: ['parity/index', 'parity/rules'],
    },
    {
      type: 'category',
      key: 'project',
      label: 'Project',
      collapsible: false,
      items: ['about', 'accessibility', 'contribute/translating', 'translation-status'],
    },
  ],
};

export default sidebars;
