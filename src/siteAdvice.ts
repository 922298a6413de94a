import {type WorkflowEntry, workflows} from './facts';
import type {AdviceConfig} from './parity/config/parityConfig';

const authentication = 'dbt-apis/authentication.mdx';

/** How the authentication page names some workflows of the catalogue. */
const names: readonly (readonly [workflow: string, en: string, ru: string])[] = [
  ['partner-integration', 'Partner integrations', 'Партнёрские интеграции'],
  ['terraform-production-account', 'Production Terraform', 'Terraform в продакшене'],
  [
    'script-in-production',
    'Scripts and schedules in production',
    'Скрипты и расписания в продакшене',
  ],
  ['discovery-api', 'Catalogs and monitors', 'Каталоги и мониторинг'],
  ['bi-tools', 'Shared dashboards', 'Общие дашборды'],
  [
    'service-tokens-by-api',
    'Creating service tokens by API',
    'Создание сервисных токенов через API',
  ],
  ['dbt-cli', 'dbt CLI', 'dbt CLI'],
  [
    'own-credentials-endpoints',
    'Endpoints that need a particular user',
    'Эндпоинты, которым нужен конкретный пользователь',
  ],
  ['audit-log-export', 'Full export of the audit log', 'Полный экспорт журнала аудита'],
  ['mcp-execute-sql', 'The execute_sql tool', 'Инструмент execute_sql'],
  ['script-in-development', 'Testing a script', 'Отладка скрипта'],
  ['spreadsheets-per-person', 'Each person connects for themselves', 'Каждый подключается сам'],
  [
    'google-sheets-shared',
    'Several people or a schedule share one connection',
    'Несколько человек или расписание пользуются одним подключением',
  ],
  ['mcp-remote-person', 'MCP clients on the remote server', 'MCP-клиенты на удалённом сервере'],
  ['mcp-remote-shared', 'A shared or unattended client', 'Общему клиенту'],
  [
    'mcp-read-only-users',
    'MCP for users with a Read-Only license',
    'MCP для пользователей с лицензией Read-Only',
  ],
  [
    'custom-app-with-sign-in',
    'Custom apps in which people sign in',
    'Собственные приложения, в которые входят люди',
  ],
  [
    'vs-code-and-local-cli',
    'The VS Code extension and the v2 CLI on a laptop',
    'Расширение VS Code и CLI v2 на ноутбуке',
  ],
  ['scim-provisioning', 'User provisioning', 'Заведение пользователей'],
];

/** What the authentication page advises, as the catalogue of workflows has it. */
export const siteAdvice: readonly AdviceConfig[] = names.map(([id, en, ru]) => ({
  id,
  names: {en: [en], ru: [ru]},
  page: authentication,
  section: 'use-cases',
  group: 'token-types',
  recommended: [credentialOf(id)],
  alsoCalled: {'oauth-client': ['OAuth']},
}));

function credentialOf(id: string): string {
  const workflow = workflows.find((each: WorkflowEntry) => each.id === id);
  if (!workflow) throw new Error(`The catalogue has no workflow “${id}”.`);
  return workflow.credential;
}
