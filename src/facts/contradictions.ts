import {CHECKED, type Checked, inferred, open, stated, type Text} from './types';

/** Two statements of the sources that cannot both be followed, and what this site does about it. */
export interface ContradictionEntry extends Checked {
  readonly id: string;
  /** What the one source says. */
  readonly oneSays: Text;
  /** What the other says. */
  readonly otherSays: Text;
  /** How this site presents it. */
  readonly resolution: Text;
  /** `open`: unsettled and said so; `settled`: one side is followed. */
  readonly status: 'open' | 'settled';
}

/** Contradictions that readers must see. */
export const contradictions = [
  {
    id: 'production-on-starter',
    oneSays: {
      en: 'Every production workflow should use a service token.',
      ru: 'В продакшене всегда нужен сервисный токен.',
    },
    otherSays: {
      en: 'On Starter and Developer a service token takes only the Semantic Layer set.',
      ru: 'На тарифах Starter и Developer сервисному токену доступен только набор Semantic Layer.',
    },
    resolution: {
      en: 'On Starter the advice cannot be followed for Terraform, jobs or metadata: use a PAT of a dedicated user, or a larger plan.',
      ru: 'На тарифе Starter совет невыполним для Terraform, заданий и метаданных: нужен PAT отдельного пользователя или более высокий тариф.',
    },
    status: 'settled',
    source: [
      stated('authentication'),
      stated('service-tokens', 'overview by plan'),
      stated('setup-remote-mcp'),
      inferred('service-tokens', 'way out'),
    ],
    checked: CHECKED,
  },
  {
    id: 'starter-metadata-only',
    oneSays: {
      en: 'Starter: only the Semantic Layer set.',
      ru: 'На тарифе Starter доступен только набор Semantic Layer.',
    },
    otherSays: {
      en: 'Starter users should pick Semantic Layer Only and Metadata Only.',
      ru: 'На тарифе Starter нужно выбрать Semantic Layer Only и Metadata Only.',
    },
    resolution: {
      en: 'Both are shown; unsettled.',
      ru: 'Показаны оба варианта; вопрос открыт.',
    },
    status: 'open',
    source: [
      open('service-tokens', 'overview by plan'),
      open('setup-sl'),
      open('avail-sl-integrations'),
    ],
    checked: CHECKED,
  },
  {
    id: 'developer-plan-access',
    oneSays: {
      en: 'The Developer plan may put the Semantic Layer set on a service token.',
      ru: 'На тарифе Developer сервисному токену доступен набор Semantic Layer.',
    },
    otherSays: {
      en: 'The Developer plan has no API access.',
      ru: 'На тарифе Developer доступа к API нет.',
    },
    resolution: {
      en: 'The plan is listed with a note; unsettled.',
      ru: 'Тариф указан с примечанием; вопрос открыт.',
    },
    status: 'open',
    source: [
      open('service-tokens', 'overview by plan'),
      open('apis-overview'),
      open('user-tokens'),
    ],
    checked: CHECKED,
  },
  {
    id: 'who-creates-service-tokens',
    oneSays: {
      en: 'An admin with a Developer license creates service tokens.',
      ru: 'Сервисные токены создаёт администратор с лицензией Developer.',
    },
    otherSays: {
      en: 'By API a PAT cannot create one since July 2026.',
      ru: 'Через API персональный токен доступа с июля 2026 г. их не создаёт.',
    },
    resolution: {
      en: 'Make the first one in the interface; by API use a service token with Account Admin.',
      ru: 'Первый создают в интерфейсе; через API нужен сервисный токен с Account Admin.',
    },
    status: 'settled',
    source: [
      stated('service-tokens'),
      stated('user-tokens'),
      stated('pr-9636'),
      inferred('enterprise-permissions', 'service tokens row'),
    ],
    checked: CHECKED,
  },
  {
    id: 'it-licence-service-tokens',
    oneSays: {
      en: 'Only the Developer license creates service tokens.',
      ru: 'Сервисные токены можно создавать только с лицензией Developer.',
    },
    otherSays: {
      en: 'On Starter the IT license writes service tokens.',
      ru: 'На тарифе Starter сервисные токены можно создавать с лицензией IT.',
    },
    resolution: {
      en: 'Unsettled; have somebody with a Developer license create them.',
      ru: 'Вопрос открыт; пусть их создаёт тот, у кого есть лицензия Developer.',
    },
    status: 'open',
    source: [open('seats-and-users'), open('self-service-permissions')],
    checked: CHECKED,
  },
  {
    id: 'discovery-credentials',
    oneSays: {
      en: 'The Discovery API takes a service token with Metadata Only.',
      ru: 'Discovery API принимает сервисный токен с Metadata Only.',
    },
    otherSays: {
      en: 'The same API takes PATs and OAuth.',
      ru: 'Тот же API принимает PAT и OAuth.',
    },
    resolution: {
      en: 'All work; for systems Metadata Only is recommended.',
      ru: 'Работает и то и другое; для систем лучше Metadata Only.',
    },
    status: 'settled',
    source: [stated('discovery-querying'), stated('rate-limits'), stated('setup-remote-mcp')],
    checked: CHECKED,
  },
  {
    id: 'orchestrator-set',
    oneSays: {
      en: 'Job Runner was made for orchestrators that start runs.',
      ru: 'Job Runner создан для оркестраторов, которые запускают задания.',
    },
    otherSays: {
      en: 'The Airflow and CI/CD guides ask for Job Admin.',
      ru: 'Руководства по Airflow и CI/CD просят Job Admin.',
    },
    resolution: {
      en: 'Job Runner where the plan has it; Job Admin on Legacy Team.',
      ru: 'Job Runner, если он есть на тарифе; на прежнем тарифе Team (Legacy Team) — Job Admin.',
    },
    status: 'settled',
    source: [stated('pr-4791'), stated('airflow-guide'), stated('custom-cicd-pipelines')],
    checked: CHECKED,
  },
  {
    id: 'remote-mcp-sets',
    oneSays: {
      en: 'Remote MCP needs Developer and nothing else.',
      ru: 'Удалённому MCP нужен только Developer.',
    },
    otherSays: {
      en: 'It needs Semantic Layer Only, Metadata Only and Developer.',
      ru: 'Нужны Semantic Layer Only, Metadata Only и Developer.',
    },
    resolution: {
      en: 'Developer for remote MCP, after the newest page; three sets for a self-hosted server.',
      ru: 'Для удалённого MCP достаточно Developer: так сказано на самой новой странице; для собственного сервера нужны три набора.',
    },
    status: 'settled',
    source: [
      stated('setup-remote-mcp'),
      stated('mcp-quickstart-remote'),
      stated('integrate-mcp-claude'),
      stated('setup-local-mcp'),
    ],
    checked: CHECKED,
  },
  {
    id: 'fusion-admin-on-tokens',
    oneSays: {
      en: 'Fusion admin may not stand on a service token.',
      ru: 'Fusion admin сервисному токену не назначается.',
    },
    otherSays: {
      en: 'Terraform lists it for tokens, and the API accepts its code.',
      ru: 'Terraform перечисляет его для токенов, а API принимает его код.',
    },
    resolution: {
      en: 'The docs are followed: never.',
      ru: 'Мы следуем документации: никогда.',
    },
    status: 'settled',
    source: [
      stated('enterprise-permissions', 'Fusion admin'),
      stated('terraform-service-token'),
      stated('openapi-v3', 'permission set codes'),
    ],
    checked: CHECKED,
  },
  {
    id: 'developer-environment-default',
    oneSays: {
      en: 'Developer writes in all environments by default.',
      ru: 'По умолчанию Developer может писать во все окружения.',
    },
    otherSays: {
      en: 'Until February 2026 it only read unless the types were named.',
      ru: 'До февраля 2026 г. он только читал, если типы не были указаны.',
    },
    resolution: {
      en: 'The newer statement is followed; on a service token, name the types, since sources differ on what an empty list means.',
      ru: 'Мы следуем более новому тексту; у сервисного токена указывайте типы явно: о пустом списке источники говорят разное.',
    },
    status: 'settled',
    source: [
      stated('enterprise-permissions'),
      stated('mirror-2026-02-28'),
      stated('terraform-service-token'),
    ],
    checked: CHECKED,
  },
  {
    id: 'token-expiry',
    oneSays: {
      en: 'Service tokens never expire.',
      ru: 'У сервисных токенов нет срока действия.',
    },
    otherSays: {
      en: 'The API schema still has an expiry field on tokens.',
      ru: 'В схеме API у токенов осталось поле срока действия.',
    },
    resolution: {
      en: 'dbt sets no expiry for service tokens, so rotate them yourself. For PATs no statement was found, and none is made here.',
      ru: 'dbt не назначает сервисным токенам срока, поэтому перевыпускайте их сами. О сроке PAT сведений не нашлось, и мы его не называем.',
    },
    status: 'open',
    source: [stated('login'), open('openapi-v3', 'expires_at')],
    checked: CHECKED,
  },
  {
    id: 'job-creator-condition',
    oneSays: {
      en: 'Job creator writes jobs and runs.',
      ru: 'Job creator меняет и запускает задания.',
    },
    otherSays: {
      en: 'An open pull request of June 2026 adds a condition: write access to environments.',
      ru: 'Открытый пул-реквест от июня 2026 г. добавляет условие: право записи в окружения.',
    },
    resolution: {
      en: 'Named only as an unconfirmed alternative.',
      ru: 'Назван только как неподтверждённая альтернатива.',
    },
    status: 'open',
    source: [open('enterprise-permissions', 'permission tables'), open('pr-9420')],
    checked: CHECKED,
  },
  {
    id: 'authorization-prefix',
    oneSays: {
      en: 'The header needs the prefix Token.',
      ru: 'В заголовке нужен префикс Token.',
    },
    otherSays: {
      en: 'The prefix Bearer does the same.',
      ru: 'Префикс Bearer равнозначен.',
    },
    resolution: {
      en: 'Both are accepted; the Semantic Layer GraphQL API takes Bearer.',
      ru: 'Подходят оба; GraphQL API для Semantic Layer принимает Bearer.',
    },
    status: 'settled',
    source: [stated('openapi-v2', 'introduction'), stated('user-tokens'), stated('sl-graphql')],
    checked: CHECKED,
  },
  {
    id: 'project-creator-groups',
    oneSays: {
      en: 'In prose, Project creator creates groups.',
      ru: 'По тексту Project creator создаёт группы.',
    },
    otherSays: {
      en: 'In the table it only reads them.',
      ru: 'По таблице он их только читает.',
    },
    resolution: {
      en: 'The table is followed; unsettled.',
      ru: 'Мы следуем таблице; вопрос открыт.',
    },
    status: 'open',
    source: [open('enterprise-permissions', 'Project creator: prose against table')],
    checked: CHECKED,
  },
  {
    id: 'read-only-account-settings',
    oneSays: {
      en: 'In prose, Stakeholder and Read-Only do not see account settings.',
      ru: 'По тексту Stakeholder и Read-Only не видят настроек аккаунта.',
    },
    otherSays: {
      en: 'In the table they read them.',
      ru: 'По таблице они их читают.',
    },
    resolution: {
      en: 'Unsettled; do not rely on either.',
      ru: 'Вопрос открыт; не полагайтесь ни на то, ни на другое.',
    },
    status: 'open',
    source: [open('enterprise-permissions', 'account settings: prose against table')],
    checked: CHECKED,
  },
  {
    id: 'enterprise-list-lags',
    oneSays: {
      en: 'Enterprise tokens take any permission set; the list names 18.',
      ru: 'На тарифах Enterprise токену доступен любой набор; в списке их 18.',
    },
    otherSays: {
      en: 'The permission page describes more, and two pages name Job creator for tokens.',
      ru: 'Страница о разрешениях описывает больше, а две страницы называют для токенов Job creator.',
    },
    resolution: {
      en: 'At least the 18 listed; the others are shown as unconfirmed.',
      ru: 'Как минимум 18 перечисленных; остальные показаны как неподтверждённые.',
    },
    status: 'open',
    source: [
      open('service-tokens', 'Enterprise list'),
      open('enterprise-permissions'),
      open('login'),
      open('dbt-state-cicd'),
    ],
    checked: CHECKED,
  },
  {
    id: 'legacy-team-overview',
    oneSays: {
      en: 'The overview gives Legacy Team six sets.',
      ru: 'В обзоре у прежнего тарифа Team (Legacy Team) шесть наборов.',
    },
    otherSays: {
      en: 'The list below it has seven, with Billing Admin.',
      ru: 'В списке ниже их семь, с Billing Admin.',
    },
    resolution: {
      en: 'The list is followed; it was taken from the product.',
      ru: 'Мы следуем списку: он взят из продукта.',
    },
    status: 'settled',
    source: [stated('service-tokens', 'overview and Team list'), stated('pr-6347')],
    checked: CHECKED,
  },
  {
    id: 'google-sheets-token',
    oneSays: {
      en: 'Google Sheets: a service token.',
      ru: 'Google Таблицы: сервисный токен.',
    },
    otherSays: {
      en: 'Google Sheets: either a service token or a PAT.',
      ru: 'Google Таблицы: сервисный токен или PAT.',
    },
    resolution: {
      en: 'The product accepts both since August 2025: a service token for a shared sheet, a PAT for personal queries.',
      ru: 'С августа 2025 г. подходит и то и другое: сервисный токен для общей таблицы, PAT для личных запросов.',
    },
    status: 'settled',
    source: [stated('authentication'), stated('gsheets'), stated('pr-5784'), stated('pr-7730')],
    checked: CHECKED,
  },
  {
    id: 'create-button-label',
    oneSays: {
      en: 'The button is + Create service token.',
      ru: 'Кнопка называется + Create service token.',
    },
    otherSays: {
      en: 'The rotation steps of the same page call it + New Token.',
      ru: 'В шагах перевыпуска на той же странице она называется + New Token.',
    },
    resolution: {
      en: 'The newer label is used.',
      ru: 'Используем новую подпись.',
    },
    status: 'settled',
    source: [stated('service-tokens'), stated('mirror-history', '572fded')],
    checked: CHECKED,
  },
  {
    id: 'terraform-semantic-layer-read',
    oneSays: {
      en: 'Account Admin reads everything in the account.',
      ru: 'Account Admin читает всё в аккаунте.',
    },
    otherSays: {
      en: 'A token with it could not read a Semantic Layer configuration, while a PAT of an owner could.',
      ru: 'Токен с ним не смог прочитать конфигурацию Semantic Layer, а PAT владельца смог.',
    },
    resolution: {
      en: 'Unresolved; this read may need a PAT.',
      ru: 'Вопрос открыт; для такого чтения может понадобиться PAT.',
    },
    status: 'open',
    source: [open('terraform-issue-446')],
    checked: CHECKED,
  },
] as const satisfies readonly ContradictionEntry[];

/** Id of a contradiction. */
export type ContradictionId = (typeof contradictions)[number]['id'];
