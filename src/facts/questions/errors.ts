import {CHECKED, inferred, open, stated} from '../types';
import {claim, type QuestionEntry} from './question';

/** Questions that begin with a refused request. */
export const errorQuestions = [
  {
    id: 'forbidden-403',
    title: {
      en: 'Why does my request get 403 Forbidden?',
      ru: 'Почему запрос получает 403 Forbidden?',
    },
    claims: [
      claim(
        'A request from an address that is not on the allowlist gets 403: with a service token, with a PAT, and in the UI.',
        'Запрос с адреса, которого нет в списке разрешённых, получает 403: с сервисным токеном, с PAT и в интерфейсе.',
        stated('service-tokens', 'question about 403'),
        stated('ip-restrictions'),
      ),
      claim(
        'IP restrictions exist on Enterprise+ and Virtual Private only.',
        'Ограничения по IP есть только на Enterprise+ и Virtual Private.',
        stated('ip-restrictions'),
      ),
      claim(
        'An OAuth client gets 403 where a scope was not granted.',
        'OAuth-клиент получает 403, если нужная область доступа (scope) ему не разрешена.',
        stated('connect-apps-oauth'),
      ),
    ],
    purposes: ['ip-restrictions'],
    changes: ['ip-restrictions-on-service-tokens'],
    workflows: ['ip-allowlist-script'],
    source: [stated('pr-4531')],
    checked: CHECKED,
  },
  {
    id: 'unauthorized-401',
    title: {
      en: 'Why does a token with Job Admin get 401?',
      ru: 'Почему токен с Job Admin получает 401?',
    },
    claims: [
      claim(
        'A header without Token or Bearer gets 401.',
        'Заголовок без Token или Bearer получает 401.',
        stated('openapi-v3', 'description'),
        stated('discovery-querying'),
      ),
      claim(
        'A Job Admin token got 401; the host of another region was suspected, not proven.',
        'Токен с Job Admin получил 401; подозревали хост другого региона, но доказано это не было.',
        open('fal-issue-27'),
      ),
      claim(
        'The remote MCP server answers 401 to a service token without Developer access.',
        'Удалённый MCP-сервер отвечает 401 сервисному токену без доступа Developer.',
        stated('setup-remote-mcp'),
      ),
    ],
    contradictions: ['authorization-prefix'],
    changes: ['user-api-keys-deprecated'],
    source: [stated('fal-issue-27')],
    checked: CHECKED,
  },
  {
    id: 'pat-creates-service-tokens',
    title: {
      en: 'Why can my PAT no longer create service tokens?',
      ru: 'Почему мой PAT больше не создаёт сервисные токены?',
    },
    claims: [
      claim(
        'The first service token of an account has to be made in the UI.',
        'Первый сервисный токен аккаунта приходится создавать в интерфейсе.',
        inferred('user-tokens'),
        inferred('release-notes'),
      ),
    ],
    purposes: ['service-tokens'],
    workflows: ['service-tokens-by-api'],
    contradictions: ['who-creates-service-tokens'],
    changes: ['pats-cannot-create-service-tokens'],
    source: [stated('pr-9636')],
    checked: CHECKED,
  },
] as const satisfies readonly QuestionEntry[];
