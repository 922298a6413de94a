import {describe, expect, it, test} from 'vitest';
import {createNameFinder, type NameEntry} from '../../../../src/parity/names';
import {catalogue} from './catalogue';

const finders = new Map(
  ['en', 'ru', 'de', 'ko', 'ja', 'pl', 'pt-BR'].map((locale) => [
    locale,
    createNameFinder(catalogue, locale),
  ]),
);

/** What is found, as `id:text`. */
function find(locale: string, text: string): string[] {
  return (finders.get(locale)?.find(text) ?? []).map((name) => `${name.id}:${name.text}`);
}

describe('a name is found in any inflection', () => {
  test.each([
    ['ru', 'Срок сервисного токена не ограничен', 'service-token:сервисного токена'],
    ['ru', 'пользуйтесь сервисными токенами', 'service-token:сервисными токенами'],
    ['ru', 'о сервисных токенах', 'service-token:сервисных токенах'],
    [
      'ru',
      'для персональных токенов доступа',
      'personal-access-token:персональных токенов доступа',
    ],
    ['ru', 'наборы разрешений', 'permission-set:наборы разрешений'],
    ['ru', 'к набору разрешений', 'permission-set:набору разрешений'],
    ['ru', 'с токеном сервисного аккаунта', 'service-token:токеном сервисного аккаунта'],
    ['ru', 'пользовательские API-ключи', 'user-api-key:пользовательские API-ключи'],
    ['en', 'Use service tokens', 'service-token:service tokens'],
    ['en', 'both Team Admins agree', 'team-admin:Team Admins'],
    ['en', 'PATs expire', 'personal-access-token:PATs'],
    ['en', 'the service token’s owner', 'service-token:service token'],
    ['en', "the PAT's value", 'personal-access-token:PAT'],
    ['de', 'mit persönlichen Zugriffstokens', 'personal-access-token:persönlichen Zugriffstokens'],
    ['de', 'die Berechtigungssätze und der Berechtigungssatz', 'permission-set:Berechtigungssatz'],
    ['ko', '서비스 토큰을 만드세요', 'service-token:서비스 토큰을'],
    ['ko', '개인 액세스 토큰으로', 'personal-access-token:개인 액세스 토큰으로'],
    ['ko', 'PAT를 씁니다', 'personal-access-token:PAT'],
    ['ja', 'サービストークンを使う', 'service-token:サービストークン'],
    ['pl', 'użyj tokena serwisowego', 'service-token:tokena serwisowego'],
    ['pl', 'dla tokenów serwisowych', 'service-token:tokenów serwisowych'],
    ['pl', 'rola Job Admina', 'job-admin:Job Admina'],
  ])('%s: %s', (locale, text, expected) => {
    expect(find(locale, text)).toEqual([expected]);
  });
});

describe('a name is found in any typography', () => {
  test.each([
    ['lower case', 'the database admin set', 'database-admin:database admin'],
    ['capitals', 'THE DATABASE ADMIN SET', 'database-admin:DATABASE ADMIN'],
    ['a no-break space', 'a Database\u00a0Admin', 'database-admin:Database\u00a0Admin'],
    ['a narrow no-break space', 'a Database\u202fAdmin', 'database-admin:Database\u202fAdmin'],
    ['a line break', 'a Database\nAdmin', 'database-admin:Database\nAdmin'],
    ['a Windows line break', 'a Database\r\nAdmin', 'database-admin:Database\r\nAdmin'],
    ['two spaces', 'a Database  Admin', 'database-admin:Database  Admin'],
    ['a hyphen', 'a Database-Admin', 'database-admin:Database-Admin'],
    ['a no-break hyphen', 'a Database\u2011Admin', 'database-admin:Database\u2011Admin'],
    ['a hyphen at the end of a line', 'a Database-\nAdmin', 'database-admin:Database-\nAdmin'],
    ['soft hyphens', 'a Data\u00adbase Ad\u00admin', 'database-admin:Data\u00adbase Ad\u00admin'],
    ['full-width letters', 'a Ｊｏｂ Admin', 'job-admin:Ｊｏｂ Admin'],
    ['an identifier', 'permission_set: job_admin', 'job-admin:job_admin'],
    [
      'brackets of its own',
      'Metadata (Discovery API only)',
      'metadata-only:Metadata (Discovery API only)',
    ],
  ])('with %s', (_, text, expected) => {
    expect(find('en', text)).toEqual([expected]);
  });

  test.each([
    ['е for ё', 'учетные данные', 'учётные данные'],
    ['ё for е', 'учётные данные', 'учетные данные'],
    ['й composed of two characters', 'мои\u0306 ключ', 'мой ключ'],
  ])('with %s', (_, text, name) => {
    const finder = createNameFinder([{id: 'x', group: 'terms', names: {ru: [name]}}], 'ru');
    expect(finder.find(text)).toMatchObject([{id: 'x', start: 0, end: text.length}]);
  });

  it('does not reach over a dash, a paragraph or a full stop', () => {
    expect(find('en', 'the database - admin')).toEqual([]);
    expect(find('en', 'the database — admin')).toEqual([]);
    expect(find('en', 'the database\n\nadmin')).toEqual([]);
    expect(find('en', 'a database. Admin work')).toEqual([]);
  });
});

describe('the longest name wins', () => {
  test.each([
    ['people with Analyst read may', ['analyst-read:Analyst read']],
    ['the Enterprise+ plan', ['enterprise-plus:Enterprise+']],
    ['the Enterprise plan', ['enterprise:Enterprise']],
    ['it needs Job Admin', ['job-admin:Job Admin']],
    ['it needs Semantic Layer Only', ['semantic-layer-only:Semantic Layer Only']],
    ['a service account token', ['service-token:service account token']],
    ['still on Legacy Team today', ['team:Legacy Team']],
  ])('%s', (text, expected) => {
    expect(find('en', text)).toEqual(expected);
  });
});

describe('words end where letters of their own kind end', () => {
  test.each([
    ['ru', 'PAT-токен', ['personal-access-token:PAT']],
    ['ru', 'без PAT’а', ['personal-access-token:PAT']],
    ['ru', "без PAT'а", ['personal-access-token:PAT']],
    ['ru', 'для Job Admin’ов', ['job-admin:Job Admin']],
    ['ru', 'старые PATы', ['personal-access-token:PATы']],
    ['en', 'a PATH and a pat', []],
    ['en', 'job administration', []],
    ['en', 'jobs administered', []],
    ['ru', 'сервисная токенизация', []],
    ['en', 'the database administrators', []],
  ])('%s: %s', (locale, text, expected) => {
    expect(find(locale, text)).toEqual(expected);
  });
});

describe('a catalogue', () => {
  const entry = (names: NameEntry['names']): NameEntry => ({id: 'x', group: 'terms', names});

  it('prefers the first name of the locale, then that of its language, then that of all', () => {
    const names = {'pt-BR': ['conta'], pt: ['conta velha'], '*': ['account']};
    const preferred = (locale: string) =>
      createNameFinder([entry(names)], locale).find('my account')[0]?.preferred;
    expect([preferred('pt-BR'), preferred('pt-PT'), preferred('fr')]).toEqual([
      'conta',
      'conta velha',
      'account',
    ]);
  });

  it('may lack a language', () => {
    expect(createNameFinder([entry({de: ['Konto']})], 'ru').find('Konto')).toEqual([]);
  });

  it('may be empty', () => {
    const finder = createNameFinder([], 'ru');
    expect([finder.find('Admin'), finder.candidates('Admin'), finder.nearMisses('Admni')]).toEqual([
      [],
      [],
      [],
    ]);
  });

  it('gives a name that it lists twice only once', () => {
    const finder = createNameFinder(
      [entry({en: ['Read-Only', 'read only'], '*': ['Read-Only']})],
      'en',
    );
    expect(finder.candidates('Read-Only')).toHaveLength(1);
  });

  it('refuses a name without letters, naming the entry', () => {
    expect(() => createNameFinder([entry({en: ['—']})], 'en')).toThrow(
      'The name "—" of "x" (group "terms") has no letters or digits: write it out or remove it.',
    );
  });

  it('refuses two entries with one id', () => {
    expect(() => createNameFinder([entry({en: ['a']}), entry({en: ['b']})], 'en')).toThrow(
      'The catalogue has "x" twice in the group "terms".',
    );
  });

  it('refuses a locale that is none', () => {
    expect(() => createNameFinder([], 'in English')).toThrow('"in English" is not a locale.');
  });
});
