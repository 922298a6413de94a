import {ANY_PLAN, ENTERPRISE_AND_TEAM, STARTER_UP} from '../planGroups';
import {CHECKED, inferred, stated} from '../types';
import type {WorkflowEntry} from './workflow';

/** W8 to W11 and W64: development. */
export const developmentWorkflows = [
  {
    id: 'script-in-development',
    number: 8,
    area: 'development',
    title: {
      en: 'Script under test, Postman, Terraform on staging',
      ru: 'Проверка скрипта, Postman, Terraform в staging-окружении',
    },
    why: {
      en: 'While you develop, the calls should carry your own permissions and your name.',
      ru: 'Пока идёт разработка, запросы должны идти с вашими разрешениями и от вашего имени.',
    },
    credential: 'personal-access-token',
    endpoints: ['accounts-v3'],
    plans: STARTER_UP,
    basis: {credential: 'stated'},
    caveats: [
      {
        en: 'Switch to a service token before it goes to production.',
        ru: 'Перед выходом в продакшен перейдите на сервисный токен.',
      },
      {
        en: 'The exception: creating service tokens needs a service token even in development.',
        ru: 'Исключение: для создания сервисных токенов сервисный токен нужен и при разработке.',
      },
    ],
    search: {
      en: [
        'Postman',
        'script',
        'curl',
        'testing',
        'staging',
        'Insomnia',
        'prototype',
        'Python',
        'Jupyter',
      ],
      ru: [
        'Postman',
        'постман',
        'юпитер',
        'скрипт',
        'curl',
        'тестирование',
        'staging',
        'прототип',
        'питон',
        'пайтон',
      ],
    },
    source: [stated('authentication'), stated('pr-9636')],
    checked: CHECKED,
  },
  {
    id: 'script-in-production',
    number: 9,
    area: 'development',
    title: {
      en: 'The same script, promoted to production',
      ru: 'Тот же скрипт, перенесённый в продакшен',
    },
    why: {
      en: 'A scheduled script must not stop on the day its author leaves.',
      ru: 'Скрипт по расписанию не должен остановиться, когда уйдёт его автор.',
    },
    credential: 'service-token',
    plans: ENTERPRISE_AND_TEAM,
    setsByNeed: true,
    starterInstead: 'personal-access-token',
    basis: {credential: 'stated'},
    caveats: [
      {
        en: 'Pick the sets by the endpoints that the script calls.',
        ru: 'Выбирайте наборы по эндпоинтам, к которым обращается скрипт.',
      },
    ],
    search: {
      en: ['script', 'cron', 'production', 'scheduled', 'automation', 'Python'],
      ru: ['скрипт', 'cron', 'крон', 'продакшен', 'расписание', 'автоматизация', 'питон', 'пайтон'],
    },
    source: [stated('authentication')],
    checked: CHECKED,
  },
  {
    id: 'dbt-cli',
    number: 10,
    area: 'development',
    title: {en: 'dbt CLI', ru: 'dbt CLI'},
    why: {
      en: 'It works as you: the configuration file that you download already contains a PAT.',
      ru: 'Он работает от вашего имени: в скачанном файле конфигурации уже есть персональный токен доступа.',
    },
    credential: 'personal-access-token',
    plans: STARTER_UP,
    basis: {credential: 'stated'},
    caveats: [
      {
        en: 'Files downloaded before October 22, 2024 hold a retired user API key; download a new one.',
        ru: 'В файлах, скачанных до 22 октября 2024 г., лежит устаревший пользовательский API-ключ; скачайте новый файл.',
      },
    ],
    search: {
      en: ['dbt CLI', 'Cloud CLI', 'dbt Cloud CLI', 'dbt_cloud.yml', 'command line', 'terminal'],
      ru: [
        'dbt CLI',
        'Cloud CLI',
        'dbt Cloud CLI',
        'dbt_cloud.yml',
        'командная строка',
        'терминал',
      ],
    },
    source: [stated('authentication'), stated('configure-dbt-cli'), stated('user-tokens-2024')],
    checked: CHECKED,
  },
  {
    id: 'vs-code-and-local-cli',
    number: 11,
    area: 'development',
    title: {
      en: 'VS Code extension and the v2 CLI on a laptop',
      ru: 'Расширение VS Code и CLI v2 на своём компьютере',
    },
    why: {
      en: 'You sit at the keyboard, so signing in through the browser is the simplest and leaves nothing to store.',
      ru: 'Вы сами за клавиатурой, поэтому проще всего войти через браузер, и хранить ничего не нужно.',
    },
    credential: 'dbt-login',
    alternatives: [
      {
        credential: 'personal-access-token',
        when: {
          en: 'you use the downloaded credentials file',
          ru: 'если вы пользуетесь скачанным файлом с учётными данными',
        },
        confidence: 'stated',
      },
    ],
    plans: ANY_PLAN,
    basis: {credential: 'stated'},
    caveats: [
      {
        en: 'The session ends after seven idle days; it is not meant for CI.',
        ru: 'Сеанс заканчивается после семи дней бездействия; для CI он не предназначен.',
      },
    ],
    search: {
      en: [
        'VS Code',
        'extension',
        'Cursor',
        'Fusion',
        'dbt login',
        'local development',
        'laptop',
        'vscode',
        'IDE',
        'Cloud IDE',
      ],
      ru: [
        'VS Code',
        'расширение',
        'Cursor',
        'Fusion',
        'dbt login',
        'локальная разработка',
        'ноутбук',
        'vscode',
        'IDE',
        'Cloud IDE',
        'курсор',
        'вс код',
        'студия',
      ],
    },
    source: [stated('login'), stated('sign-in-dbt-extension'), stated('dbt-cloud-yml')],
    checked: CHECKED,
  },
  {
    id: 'private-packages',
    number: 64,
    area: 'development',
    title: {
      en: 'Private packages and Git clones',
      ru: 'Приватные пакеты и клонирование из Git',
    },
    why: {
      en: 'The package lies with the Git provider, and so does the token that opens it; dbt tokens play no part.',
      ru: 'Пакет лежит у Git-провайдера, и открывает его токен этого провайдера; токены dbt здесь ни при чём.',
    },
    credential: 'third-party-token',
    plans: ANY_PLAN,
    basis: {credential: 'stated'},
    caveats: [
      {
        en: 'Keep the provider token in a secret environment variable.',
        ru: 'Храните токен провайдера в секретной переменной окружения.',
      },
    ],
    search: {
      en: ['private package', 'packages.yml', 'Git', 'clone', 'deploy key', 'Git provider token'],
      ru: ['приватный пакет', 'packages.yml', 'Git', 'гит', 'клонирование', 'токен Git-провайдера'],
    },
    source: [stated('environment-variables'), inferred('setup-service-user')],
    checked: CHECKED,
  },
] as const satisfies readonly WorkflowEntry[];
