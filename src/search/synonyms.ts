import {tokenize} from './tokenize';
import {wordKeys} from './wordKeys';

/**
 * What readers may call a thing, and what the pages call it. The first rows are names that dbt
 * gave up (see `src/facts/products`); the rest are habits of speech. Endings don’t matter.
 */
const SYNONYMS: readonly (readonly [asked: string, written: string])[] = [
  ['dbt cloud', 'dbt platform'],
  ['cloud cli', 'dbt cli'],
  ['explorer', 'catalog'],
  ['cloud ide', 'studio ide'],
  ['metadata api', 'discovery api'],
  ['user api key', 'personal access token'],
  ['api key', 'personal access token'],
  ['user token', 'personal access token'],
  ['account token', 'service token'],
  ['service account', 'service token'],
  ['regenerate', 'rotate'],
  ['renew', 'rotate'],
  ['revoke', 'delete'],
  ['role', 'permission set'],
  ['scope', 'permission set'],
  ['pricing', 'plan'],
  ['denied', 'forbidden'],
  ['unauthorized', '401'],
  ['forbidden', '403'],
  ['pat', 'personal access token'],

  ['dbt cloud', 'платформа dbt'],
  ['облако dbt', 'платформа dbt'],
  ['метаданные api', 'discovery api'],
  ['api метаданных', 'discovery api'],
  ['пользовательский ключ', 'персональный токен'],
  ['апи ключ', 'персональный токен'],
  ['api ключ', 'персональный токен'],
  ['user api key', 'персональный токен'],
  ['личный токен', 'персональный токен'],
  ['токен пользователя', 'персональный токен'],
  ['пат', 'pat'],
  ['pat', 'персональный токен'],
  ['сервисный ключ', 'сервисный токен'],
  ['сервисный аккаунт', 'сервисный токен'],
  ['ротация', 'перевыпуск'],
  ['ротация', 'перевыпустить'],
  ['перевыпуск', 'перевыпустить'],
  ['перевыпустить', 'перевыпуск'],
  ['перевыпускать', 'перевыпустить'],
  ['обновить токен', 'перевыпустить токен'],
  ['отозвать', 'удалить'],
  ['отзыв', 'удалить'],
  ['права доступа', 'разрешения'],
  ['роль', 'набор разрешений'],
  ['план', 'тариф'],
  ['подписка', 'тариф'],
  ['учётная запись', 'аккаунт'],
  ['среда', 'окружение'],
  ['джоб', 'задание'],
  ['джоба', 'задание'],
  ['хук', 'вебхук'],
  ['ручка', 'эндпоинт'],
  ['апи', 'api'],
  ['дбт', 'dbt'],
  ['терраформ', 'terraform'],
  ['постман', 'postman'],
  ['прод', 'продакшен'],
  ['запрещено', '403'],
];

const wordsOf = (text: string) => tokenize(text).map(({word}) => word);

const RULES = SYNONYMS.map(([asked, written]) => ({
  asked: wordsOf(asked),
  written: wordsOf(written),
}));

/** Tells whether two words are forms of one. */
function sameWord(first: string, second: string): boolean {
  const keys = wordKeys(second);
  return wordKeys(first).some((key) => keys.includes(key));
}

/**
 * Rewrites what a reader asked for into the words of the pages.
 *
 * @param words folded words of the question
 * @returns a question for each synonym that occurs; the original is not among them
 * @example rewriteWithSynonyms(['cloud', 'cli', 'login']) // [['dbt', 'cli', 'login']]
 */
export function rewriteWithSynonyms(words: readonly string[]): string[][] {
  return RULES.flatMap(({asked, written}) => {
    const start = words.findIndex((_, index) =>
      asked.every((word, offset) => sameWord(words[index + offset] ?? '', word)),
    );
    if (start < 0) return [];
    return [[...words.slice(0, start), ...written, ...words.slice(start + asked.length)]];
  });
}
