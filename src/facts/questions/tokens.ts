import {CHECKED, inferred, open, stated} from '../types';
import {claim, type QuestionEntry} from './question';

/** Questions about which credential to take, and how to get and keep it. */
export const tokenQuestions = [
  {
    id: 'who-creates-service-tokens',
    title: {
      en: 'Who may create a service token?',
      ru: 'Кто может создать сервисный токен?',
    },
    claims: [],
    purposes: ['service-tokens'],
    contradictions: ['who-creates-service-tokens', 'it-licence-service-tokens'],
    changes: [
      'creator-needs-developer-licence',
      'security-admin-reads-service-tokens',
      'pats-cannot-create-service-tokens',
    ],
    source: [stated('pr-4142')],
    checked: CHECKED,
  },
  {
    id: 'where-to-click',
    title: {
      en: 'Where do I click to create a token?',
      ru: 'Где нажать, чтобы создать токен?',
    },
    claims: [
      claim(
        'Both kinds of tokens stand under API tokens; some pages go straight to Service Tokens.',
        'Оба вида токенов находятся в API tokens; некоторые страницы ведут сразу в Service Tokens.',
        stated('user-tokens'),
        stated('data-tile'),
        stated('setup-sl'),
        stated('service-tokens'),
      ),
      claim(
        'A token is shown once, when it is created.',
        'Токен показывается один раз, при создании.',
        stated('service-tokens'),
        stated('user-tokens'),
      ),
    ],
    contradictions: ['create-button-label'],
    changes: ['create-service-token-button'],
    source: [stated('pr-3557'), stated('pr-4900')],
    checked: CHECKED,
  },
  {
    id: 'airflow',
    title: {
      en: 'Can Airflow use a PAT?',
      ru: 'Можно ли использовать PAT в Airflow?',
    },
    claims: [],
    purposes: ['runs'],
    workflows: ['airflow'],
    contradictions: ['orchestrator-set', 'production-on-starter'],
    changes: ['job-runner-documented'],
    source: [stated('pr-8736')],
    checked: CHECKED,
  },
  {
    id: 'ai-assistant',
    title: {
      en: 'Which token does an AI assistant need?',
      ru: 'Какой токен нужен ИИ-ассистенту?',
    },
    claims: [
      claim(
        'dbt’s documentation offers its pages as Markdown for assistants, and a link to the dbt MCP server.',
        'Документация dbt отдаёт свои страницы ассистентам в Markdown и ссылается на MCP-сервер dbt.',
        stated('pr-8059'),
        stated('pr-9802'),
      ),
    ],
    workflows: [
      'mcp-remote-person',
      'mcp-remote-shared',
      'mcp-execute-sql',
      'mcp-self-hosted-team',
      'mcp-read-only-users',
    ],
    contradictions: ['remote-mcp-sets'],
    source: [stated('pr-8059'), stated('pr-9802')],
    checked: CHECKED,
  },
  {
    id: 'expiry',
    title: {
      en: 'Do dbt tokens expire?',
      ru: 'Истекает ли срок действия токенов dbt?',
    },
    claims: [
      claim(
        'dbt login sessions and OAuth refresh tokens end after 7 days without use.',
        'Сеанс dbt login и refresh-токены OAuth перестают действовать после 7 дней без использования.',
        stated('login'),
        stated('connect-apps-oauth'),
      ),
      claim(
        'Whether a PAT or a SCIM token expires is not stated.',
        'Истекает ли срок действия PAT и SCIM-токена, не сказано.',
        open('user-tokens'),
        open('scim'),
      ),
    ],
    contradictions: ['token-expiry'],
    changes: ['oauth-refresh-seven-days', 'new-token-generation'],
    source: [stated('login')],
    checked: CHECKED,
  },
  {
    id: 'starter',
    title: {
      en: 'What can a service token do on Starter?',
      ru: 'Что может сервисный токен на тарифе Starter?',
    },
    claims: [],
    contradictions: ['production-on-starter', 'starter-metadata-only', 'developer-plan-access'],
    workflows: ['google-sheets-shared', 'bi-tools'],
    source: [stated('service-tokens', 'overview by plan')],
    checked: CHECKED,
  },
  {
    id: 'other-tokens',
    title: {
      en: 'Is this a dbt token at all?',
      ru: 'Это вообще токен dbt?',
    },
    claims: [
      claim(
        'A webhook secret verifies the signature of a payload; it opens no API.',
        'Секрет вебхука проверяет подпись тела запроса; доступа к API он не даёт.',
        stated('webhooks'),
      ),
      claim(
        'The prefixes dbtu_ and dbtc_ come from samples; a rule is not stated.',
        'Префиксы dbtu_ и dbtc_ взяты из примеров; нигде не сказано, что это правило.',
        inferred('dbt-cloud-yml'),
        inferred('login'),
      ),
    ],
    workflows: [
      'native-ci',
      'exports',
      'scim-provisioning',
      'tableau-exposures',
      'private-packages',
      'dbt-state-standalone',
    ],
    changes: ['user-api-keys-deprecated'],
    source: [stated('downstream-exposures-tableau'), stated('environment-variables')],
    checked: CHECKED,
  },
] as const satisfies readonly QuestionEntry[];
