import {ENTERPRISE, STARTER_UP} from '../planGroups';
import {CHECKED, inferred, open, stated} from '../types';
import type {WorkflowEntry} from './workflow';

const developer = {allOf: ['developer'], confidence: 'stated'} as const;
const threeSets = {
  allOf: ['semantic-layer-only', 'metadata-only', 'developer'],
  confidence: 'stated',
} as const;

/** W33 to W39: MCP. */
export const mcpWorkflows = [
  {
    id: 'mcp-remote-person',
    number: 33,
    area: 'mcp',
    title: {en: 'Remote MCP for one person', ru: 'Удалённый MCP для себя'},
    why: {
      en: 'You sign in, nothing has to be stored, and the tools may run SQL.',
      ru: 'Вы входите сами, хранить ничего не нужно, и инструменты могут выполнять SQL.',
    },
    credential: 'oauth-client',
    endpoints: ['remote-mcp'],
    plans: STARTER_UP,
    basis: {credential: 'stated'},
    caveats: [
      {
        en: 'The sign-in ends after seven idle days.',
        ru: 'Вход заканчивается после семи дней бездействия.',
      },
    ],
    search: {
      en: [
        'MCP',
        'Claude',
        'ChatGPT',
        'Cursor',
        'AI agent',
        'remote MCP',
        'Model Context Protocol',
        'Copilot',
      ],
      ru: [
        'MCP',
        'Claude',
        'клод',
        'ChatGPT',
        'Cursor',
        'ИИ-агент',
        'нейросеть',
        'удалённый MCP',
        'чатгпт',
        'курсор',
        'Copilot',
        'копайлот',
        'мсп',
      ],
    },
    source: [stated('setup-remote-mcp'), stated('connect-apps-oauth')],
    checked: CHECKED,
  },
  {
    id: 'mcp-remote-shared',
    number: 34,
    area: 'mcp',
    title: {en: 'Remote MCP, shared or in CI', ru: 'Удалённый MCP, общий или в CI'},
    why: {
      en: 'Automation cannot sign in; a service token with Developer is what the server accepts.',
      ru: 'Войти здесь некому; сервер принимает сервисный токен с набором Developer.',
    },
    credential: 'service-token',
    endpoints: ['remote-mcp'],
    plans: ENTERPRISE,
    permissionSets: {enterprise: developer, 'enterprise-plus': developer},
    needs: [{right: 'mcp-tools', access: 'write'}],
    starterInstead: 'personal-access-token',
    basis: {credential: 'stated', permissionSets: 'stated'},
    caveats: [
      {
        en: 'Grant it on the project that owns the environment.',
        ru: 'Выдайте набор на проект, которому принадлежит окружение.',
      },
      {
        en: 'A service token never runs execute_sql.',
        ru: 'С сервисным токеном execute_sql не работает никогда.',
      },
      {
        en: 'Other pages ask for three sets; the remote setup page is the newest and says Developer alone.',
        ru: 'Другие страницы просят три набора; страница о настройке удалённого MCP новее и называет только Developer.',
      },
    ],
    search: {
      en: ['MCP', 'remote MCP', 'shared agent', 'CI agent', 'bot'],
      ru: ['MCP', 'удалённый MCP', 'общий агент', 'агент в CI', 'бот'],
    },
    source: [
      stated('setup-remote-mcp'),
      open('mcp-quickstart-remote', 'three sets'),
      open('integrate-mcp-claude', 'three sets'),
    ],
    checked: CHECKED,
  },
  {
    id: 'mcp-execute-sql',
    number: 35,
    area: 'mcp',
    title: {
      en: 'MCP with execute_sql, without OAuth',
      ru: 'MCP с execute_sql, без OAuth',
    },
    why: {
      en: 'SQL runs as a person: service tokens are refused, and the user id must match.',
      ru: 'SQL выполняется от имени человека: сервисный токен не примут, а идентификатор пользователя должен совпасть.',
    },
    credential: 'personal-access-token',
    alternatives: [
      {
        credential: 'oauth-client',
        when: {en: 'the client can sign in', ru: 'если клиент умеет входить'},
        confidence: 'stated',
      },
    ],
    endpoints: ['remote-mcp'],
    plans: STARTER_UP,
    personNeeds: ['developer'],
    basis: {credential: 'stated', permissionSets: 'stated'},
    caveats: [
      {
        en: 'Without Developer access the server answers 401.',
        ru: 'Без доступа Developer сервер ответит 401.',
      },
    ],
    search: {
      en: ['MCP', 'execute_sql', 'text to SQL', 'run SQL'],
      ru: ['MCP', 'execute_sql', 'выполнить SQL', 'text to SQL'],
    },
    source: [stated('setup-remote-mcp')],
    checked: CHECKED,
  },
  {
    id: 'mcp-self-hosted-semantic-layer',
    number: 36,
    area: 'mcp',
    title: {
      en: 'Self-hosted MCP with Semantic Layer tools',
      ru: 'Собственный MCP-сервер с инструментами Semantic Layer',
    },
    why: {
      en: 'With a PAT every person stays within their own permissions.',
      ru: 'С персональным токеном доступа каждый остаётся в пределах своих разрешений.',
    },
    credential: 'personal-access-token',
    plans: STARTER_UP,
    basis: {credential: 'stated'},
    caveats: [],
    search: {
      en: ['local MCP', 'self-hosted MCP', 'dbt-mcp', 'Semantic Layer', 'uvx'],
      ru: ['локальный MCP', 'свой MCP-сервер', 'dbt-mcp', 'семантический слой', 'uvx'],
    },
    source: [stated('setup-local-mcp'), inferred('dbt-mcp')],
    checked: CHECKED,
  },
  {
    id: 'mcp-self-hosted-team',
    number: 37,
    area: 'mcp',
    title: {
      en: 'Self-hosted MCP with other toolsets, for a team',
      ru: 'Собственный MCP-сервер с другими инструментами, для команды',
    },
    why: {
      en: 'The server is shared; each of the three sets opens one group of tools.',
      ru: 'Сервер общий; каждый из трёх наборов открывает свою группу инструментов.',
    },
    credential: 'service-token',
    plans: ENTERPRISE,
    permissionSets: {enterprise: threeSets, 'enterprise-plus': threeSets},
    needs: [
      {right: 'semantic-layer-queries', access: 'read'},
      {right: 'metadata', access: 'read'},
      {right: 'mcp-tools', access: 'write'},
    ],
    starterInstead: 'personal-access-token',
    basis: {credential: 'stated', permissionSets: 'stated'},
    caveats: [
      {
        en: 'execute_sql refuses service tokens here too.',
        ru: 'execute_sql и здесь не принимает сервисные токены.',
      },
    ],
    search: {
      en: ['local MCP', 'self-hosted MCP', 'dbt-mcp', 'team server', 'Docker'],
      ru: ['локальный MCP', 'свой MCP-сервер', 'dbt-mcp', 'сервер команды', 'Docker'],
    },
    source: [stated('setup-local-mcp'), stated('dbt-mcp')],
    checked: CHECKED,
  },
  {
    id: 'mcp-read-only-users',
    number: 38,
    area: 'mcp',
    title: {
      en: 'MCP for users with a Read-Only license',
      ru: 'MCP для пользователей с лицензией Read-Only',
    },
    why: {
      en: 'The license gives no development rights, so they sign in and read within their group.',
      ru: 'Лицензия не даёт прав на разработку, поэтому такие пользователи входят сами и читают в пределах своей группы.',
    },
    credential: 'oauth-client',
    endpoints: ['remote-mcp'],
    plans: ENTERPRISE,
    personNeeds: ['analyst-read'],
    basis: {credential: 'stated', permissionSets: 'stated'},
    caveats: [
      {
        en: 'Put them in a group with Analyst read.',
        ru: 'Включите таких пользователей в группу с набором Analyst read.',
      },
    ],
    search: {
      en: ['MCP', 'Read-Only license', 'Analyst read', 'stakeholders'],
      ru: ['MCP', 'лицензия Read-Only', 'Analyst read', 'только чтение'],
    },
    source: [stated('setup-remote-mcp'), stated('enterprise-permissions', 'Analyst read')],
    checked: CHECKED,
  },
  {
    id: 'snowflake-cortex',
    number: 39,
    area: 'mcp',
    title: {
      en: 'Snowflake Cortex connected to remote MCP',
      ru: 'Snowflake Cortex, подключённый к удалённому MCP',
    },
    why: {
      en: 'Cortex acts for each of its users, so each of them signs in.',
      ru: 'Cortex действует от имени каждого своего пользователя, поэтому каждый входит сам.',
    },
    credential: 'oauth-client',
    endpoints: ['remote-mcp'],
    plans: STARTER_UP,
    basis: {credential: 'stated'},
    caveats: [
      {
        en: 'Ask only for the scopes that you use.',
        ru: 'Запрашивайте только нужные области доступа (scopes).',
      },
    ],
    search: {
      en: ['Snowflake', 'Cortex', 'MCP', 'Cortex Agents'],
      ru: ['Snowflake', 'сноуфлейк', 'Cortex', 'MCP'],
    },
    source: [stated('integrate-mcp-snowflake-cortex')],
    checked: CHECKED,
  },
] as const satisfies readonly WorkflowEntry[];
