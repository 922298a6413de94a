import type {GlossaryConfig} from './parity/config/parityConfig';

/** An English term, its Russian rendering, and renderings that Russian pages avoid. */
function entry(term: string, use: string, ban: readonly string[], note?: string): GlossaryConfig {
  return {term: {en: term}, use: {ru: use}, ban: {ru: ban}, ...(note && {note})};
}

/** The words of this site's Russian pages; the page on translating shows the same table to people. */
export const glossary: readonly GlossaryConfig[] = [
  entry('personal access token', 'персональный токен доступа', [
    'пользовательский токен',
    'личный токен доступа',
    'токен личного доступа',
  ]),
  entry('service token', 'сервисный токен', [
    'токен служебной учётной записи',
    'служебный токен',
    'сервис-токен',
  ]),
  entry('user API key', 'пользовательский API-ключ', [
    'пользовательский токен',
    'ключ API пользователя',
  ]),
  entry('account', 'аккаунт', ['учётная запись'], '«Учётные данные» are credentials.'),
  entry('permission set', 'набор разрешений', ['набор прав', 'набор полномочий']),
  entry(
    'plan',
    'тариф',
    ['тарифный план', 'план Starter', 'план Enterprise', 'план Team', 'план для команд'],
    'Names of plans stay English.',
  ),
  entry('job', 'задание', ['задача', 'джоб', 'джоба'], 'That would be a task.'),
  entry('environment', 'окружение', ['среда']),
  entry('staging', 'staging-окружение', ['подготовка', 'подготовительное окружение']),
  entry(
    'production',
    'продакшен',
    ['производственный', 'производство'],
    'That word belongs to factories.',
  ),
  entry('endpoint', 'эндпоинт', ['конечная точка']),
  entry('allowlist', 'список разрешённых', ['белый список']),
  entry('blocklist', 'список запрещённых', ['чёрный список']),
  entry('least privilege', 'принцип наименьших привилегий', [
    'минимальные привилегии',
    'принцип минимальных привилегий',
  ]),
  entry('rotate', 'перевыпустить', ['ротировать'], 'A new token replaces the old one.'),
  entry('lineage', 'происхождение данных', ['линейность']),
];
