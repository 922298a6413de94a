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
      key: 'questions',
      label: 'Questions',
      // Closed, so that its links do not weigh on every page; its own page lists them all.
      collapsed: true,
      link: {type: 'doc', id: 'questions/index'},
      items: [
        'questions/airflow',
        'questions/ai-assistant',
        'questions/starter',
        'questions/other-tokens',
        'questions/where-to-click',
        'questions/who-creates-service-tokens',
        'questions/change-permissions',
        'questions/expiry',
        'questions/which-permission-sets',
        'questions/several-permission-sets',
        'questions/start-jobs',
        'questions/audit-log',
        'questions/metadata-only-for-groups',
        'questions/forbidden-403',
        'questions/unauthorized-401',
        'questions/pat-creates-service-tokens',
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
