import {CHECKED, type Checked, open, stated, type Text} from './types';

/** Something that changed on a known date. */
export interface TimelineEntry extends Checked {
  readonly id: string;
  /** ISO date; its length is its precision: year, month or day. */
  readonly date: string;
  /** For a change seen between two states of the docs: the older state; `date` is then the newer. */
  readonly notBefore?: string;
  /** One of the dates that readers must know. */
  readonly key?: true;
  readonly event: Text;
}

/** What changed when, oldest first. */
export const timeline = [
  {
    id: 'service-tokens-launched',
    date: '2021-04',
    event: {
      en: 'Service tokens arrive, with the Metadata Only token among the first.',
      ru: 'Появляются сервисные токены, среди первых — токен с набором Metadata Only.',
    },
    source: [stated('pr-627'), stated('changelog-2021')],
    checked: CHECKED,
  },
  {
    id: 'granular-permission-sets',
    date: '2022',
    event: {
      en: 'Service tokens take granular permission sets; the Team plan gets Job Admin.',
      ru: 'На сервисных токенах появляются отдельные наборы разрешений; тариф Team получает Job Admin.',
    },
    source: [stated('release-notes-2022')],
    checked: CHECKED,
  },
  {
    id: 'github-secret-scanning',
    date: '2022',
    event: {
      en: 'dbt joins GitHub secret scanning, which reports leaked tokens.',
      ru: 'dbt присоединяется к программе сканирования секретов GitHub, которая сообщает об утёкших токенах.',
    },
    source: [stated('release-notes-2022')],
    checked: CHECKED,
  },
  {
    id: 'token-page-typos-fixed',
    date: '2023-03-09',
    event: {
      en: 'Typos and wrong link labels on the service token page are fixed.',
      ru: 'На странице о сервисных токенах исправлены опечатки и подписи ссылок.',
    },
    source: [stated('pr-2970')],
    checked: CHECKED,
  },
  {
    id: 'discovery-api-renamed',
    date: '2023-06',
    event: {
      en: 'The docs rename the metadata API to Discovery API; the set keeps its old name.',
      ru: 'Документация переименовывает metadata API в Discovery API; набор сохраняет старое имя.',
    },
    source: [stated('pr-3479')],
    checked: CHECKED,
  },
  {
    id: 'new-token-generation',
    date: '2023-07-18',
    key: true,
    event: {
      en: 'Service tokens are generated and validated in a new, faster way; older ones stay valid.',
      ru: 'Сервисные токены создаются и проверяются по-новому, быстрее; старые остаются действительны.',
    },
    source: [stated('service-tokens')],
    checked: CHECKED,
  },
  {
    id: 'ip-restrictions-on-service-tokens',
    date: '2023-08',
    event: {
      en: 'IP restrictions apply to service tokens.',
      ru: 'Ограничения по IP распространяются на сервисные токены.',
    },
    source: [stated('pr-3963')],
    checked: CHECKED,
  },
  {
    id: 'creator-needs-developer-licence',
    date: '2023-09-27',
    event: {
      en: 'The docs say that creating a service token takes a Developer license and admin rights.',
      ru: 'Документация уточняет: для создания сервисного токена нужны лицензия Developer и права администратора.',
    },
    source: [stated('pr-4142')],
    checked: CHECKED,
  },
  {
    id: 'job-runner-documented',
    date: '2024-01-24',
    event: {
      en: 'Job Runner is documented, a set for orchestrators that only start runs.',
      ru: 'Описан Job Runner — набор для оркестраторов, которые только запускают задания.',
    },
    source: [stated('pr-4791')],
    checked: CHECKED,
  },
  {
    id: 'personal-access-tokens-introduced',
    date: '2024-02-07',
    key: true,
    event: {
      en: 'Personal access tokens arrive, each bound to one account.',
      ru: 'Появляются персональные токены доступа (PAT), каждый привязан к одному аккаунту.',
    },
    source: [stated('user-tokens-2024'), stated('pr-5575')],
    checked: CHECKED,
  },
  {
    id: 'google-sheets-leaves-pat-examples',
    date: '2024-07-15',
    event: {
      en: 'Google Sheets leaves the PAT examples; the advice becomes a service token.',
      ru: 'Google Таблицы уходят из примеров для PAT; теперь советуют сервисный токен.',
    },
    source: [stated('pr-5784')],
    checked: CHECKED,
  },
  {
    id: 'user-api-keys-deprecated',
    date: '2024-10-22',
    key: true,
    event: {
      en: 'User API keys are deprecated; CLI configuration files had to be downloaded again before this day.',
      ru: 'Пользовательские API-ключи объявлены устаревшими; до этого дня нужно было заново скачать файлы конфигурации CLI.',
    },
    source: [
      stated('user-tokens-2024'),
      stated('pr-5923'),
      stated('release-notes-2024', 'October'),
    ],
    checked: CHECKED,
  },
  {
    id: 'permission-set-lists-refreshed',
    date: '2024-10-23',
    event: {
      en: 'The lists of permission sets per plan are refreshed from the product.',
      ru: 'Списки наборов разрешений по тарифам сверены с продуктом.',
    },
    source: [stated('pr-6347')],
    checked: CHECKED,
  },
  {
    id: 'user-api-key-docs-removed',
    date: '2024-10-24',
    event: {
      en: 'The docs of user API keys are removed.',
      ru: 'Документация о пользовательских API-ключах удалена.',
    },
    source: [stated('pr-6358')],
    checked: CHECKED,
  },
  {
    id: 'semantic-layer-accepts-pats',
    date: '2025-08',
    event: {
      en: 'The Semantic Layer accepts PATs as well as service tokens.',
      ru: 'Semantic Layer принимает PAT наравне с сервисными токенами.',
    },
    source: [stated('release-notes-2025', 'August'), stated('pr-7730')],
    checked: CHECKED,
  },
  {
    id: 'copy-page-menu',
    date: '2025-10',
    event: {
      en: 'The docs site gets the Copy page menu.',
      ru: 'На сайте документации появляется меню Copy page.',
    },
    source: [stated('pr-8059')],
    checked: CHECKED,
  },
  {
    id: 'oauth-refresh-seven-days',
    date: '2026-02-04',
    event: {
      en: 'OAuth refresh tokens live seven days instead of eight hours.',
      ru: 'Refresh-токены OAuth живут семь дней вместо восьми часов.',
    },
    source: [stated('release-notes', 'February 2026')],
    checked: CHECKED,
  },
  {
    id: 'oauth-consent-page',
    date: '2026-04-08',
    event: {
      en: 'OAuth clients get a consent page.',
      ru: 'У OAuth-клиентов появляется страница согласия.',
    },
    source: [stated('release-notes', 'April 2026')],
    checked: CHECKED,
  },
  {
    id: 'pats-for-read-only-and-it',
    date: '2026-04-16',
    notBefore: '2026-02-28',
    event: {
      en: 'Read-Only and IT licenses may have PATs.',
      ru: 'PAT становятся доступны пользователям с лицензиями Read-Only и IT.',
    },
    source: [stated('mirror-2026-02-28'), stated('mirror-2026-04-16')],
    checked: CHECKED,
  },
  {
    id: 'read-only-on-enterprise-tokens',
    date: '2026-04-16',
    notBefore: '2026-02-28',
    event: {
      en: 'Read-Only joins the Enterprise list for service tokens.',
      ru: 'Read-Only появляется в списке Enterprise для сервисных токенов.',
    },
    source: [stated('mirror-2026-02-28'), stated('mirror-2026-04-16')],
    checked: CHECKED,
  },
  {
    id: 'security-admin-reads-service-tokens',
    date: '2026-04-16',
    notBefore: '2026-02-28',
    event: {
      en: 'Security Admin no longer writes service tokens, it only reads them.',
      ru: 'Security Admin больше не создаёт сервисные токены, а только читает их.',
    },
    source: [stated('mirror-2026-02-28'), stated('mirror-2026-04-16')],
    checked: CHECKED,
  },
  {
    id: 'docs-address-changed',
    date: '2026-04',
    event: {
      en: 'The API pages of the docs move to /docs/dbt-apis/.',
      ru: 'Страницы документации об API переезжают в /docs/dbt-apis/.',
    },
    source: [stated('mirror-history')],
    checked: CHECKED,
  },
  {
    id: 'job-creator-and-notification-manager',
    date: '2026-05',
    event: {
      en: 'Two sets arrive: Job creator and Notification Manager.',
      ru: 'Появляются два набора: Job creator и Notification Manager.',
    },
    source: [stated('release-notes', 'May 2026')],
    checked: CHECKED,
  },
  {
    id: 'webhook-log-shortened',
    date: '2026-06-03',
    event: {
      en: 'The webhook log keeps 7 days instead of 30; a webhook is switched off after 1,000 failures instead of 5.',
      ru: 'Журнал вебхуков хранится 7 дней вместо 30; вебхук отключается после 1 000 сбоев вместо 5.',
    },
    source: [stated('mirror-history', 'a7e93f0')],
    checked: CHECKED,
  },
  {
    id: 'user-credentials-limited',
    date: '2026-06-24',
    event: {
      en: 'User credentials can be read only within the account of the PAT; elsewhere the answer is 404.',
      ru: 'Учётные данные пользователя читаются только в аккаунте, к которому привязан PAT; иначе ответ 404.',
    },
    source: [stated('release-notes', 'June 2026')],
    checked: CHECKED,
  },
  {
    id: 'account-viewer-renamed',
    date: '2026-06-29',
    event: {
      en: 'The docs rename Viewer to Account Viewer.',
      ru: 'Документация переименовывает Viewer в Account Viewer.',
    },
    source: [stated('mirror-history', 'ea313da')],
    checked: CHECKED,
  },
  {
    id: 'pats-cannot-create-service-tokens',
    date: '2026-07-15',
    key: true,
    event: {
      en: 'A PAT can no longer create service tokens; the API answers 400.',
      ru: 'PAT больше не может создавать сервисные токены; API отвечает 400.',
    },
    source: [stated('release-notes', 'July 2026'), stated('pr-9636')],
    checked: CHECKED,
  },
  {
    id: 'starter-seats-reduced',
    date: '2026-07-20',
    event: {
      en: 'The docs give Starter five Developer seats instead of eight.',
      ru: 'В документации у тарифа Starter пять мест Developer вместо восьми.',
    },
    source: [stated('mirror-history', '953cdcb')],
    checked: CHECKED,
  },
  {
    id: 'create-service-token-button',
    date: '2026-08-03',
    event: {
      en: 'The button is called + Create service token; the rotation steps still use the old name.',
      ru: 'Кнопка называется + Create service token; в шагах перевыпуска осталась старая подпись.',
    },
    source: [stated('mirror-history', '572fded'), open('service-tokens', 'rotation steps')],
    checked: CHECKED,
  },
  {
    id: 'account-read-covers-jobs',
    date: '2026-08-12',
    event: {
      en: 'The OAuth scope account:read includes reading jobs.',
      ru: 'Область доступа account:read в OAuth включает и чтение заданий.',
    },
    source: [stated('connect-apps-oauth')],
    checked: CHECKED,
  },
  {
    id: 'analyst-read-available',
    date: '2026-08',
    event: {
      en: 'Analyst read becomes generally available.',
      ru: 'Analyst read становится общедоступным.',
    },
    source: [stated('release-notes', 'August 2026')],
    checked: CHECKED,
  },
  {
    id: 'view-as-markdown',
    date: '2026-08',
    event: {
      en: 'The Copy page menu gets the item View as Markdown.',
      ru: 'В меню Copy page появляется пункт View as Markdown.',
    },
    source: [stated('pr-9802')],
    checked: CHECKED,
  },
] as const satisfies readonly TimelineEntry[];

/** Id of a change. */
export type TimelineId = (typeof timeline)[number]['id'];
