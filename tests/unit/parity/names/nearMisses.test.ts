import {describe, expect, it, test} from 'vitest';
import {createNameFinder} from '../../../../src/parity/names';
import {catalogue} from './catalogue';

const finders = new Map(
  ['en', 'ru', 'de'].map((locale) => [locale, createNameFinder(catalogue, locale)]),
);

function nearMisses(locale: string, text: string): string[] {
  const misses = finders.get(locale)?.nearMisses(text) ?? [];
  return misses.map((miss) => `${miss.text} → ${miss.didYouMean}`);
}

describe('a misspelt name is reported with the name that was meant', () => {
  test.each([
    ['a doubled letter', 'en', 'Database Adminn can do it', 'Database Adminn → Database Admin'],
    ['a dropped double letter', 'en', 'a Job Runer', 'Job Runer → Job Runner'],
    ['a missing letter', 'en', 'a Databse Admin', 'Databse Admin → Database Admin'],
    ['a letter too many', 'en', 'a Secuority Admin', 'Secuority Admin → Security Admin'],
    ['a wrong letter', 'en', 'an Accaunt Viewer', 'Accaunt Viewer → Account Viewer'],
    ['swapped letters', 'en', 'a Gti Admin', 'Gti Admin → Git Admin'],
    [
      'two wrong letters in a long word',
      'en',
      'a Notifikasion Manager',
      'Notifikasion Manager → Notification Manager',
    ],
    ['a word split in two', 'en', 'a Data base Admin', 'Data base Admin → Database Admin'],
    ['both words wrong', 'en', 'a Databse Admn', 'Databse Admn → Database Admin'],
    [
      'a wrong word in the middle',
      'en',
      'a Cost Insigths Viewer',
      'Cost Insigths Viewer → Cost Insights Viewer',
    ],
    ['a lower-case name', 'en', 'a service toekn', 'service toekn → service token'],
    ['a Cyrillic letter in it', 'en', 'the Аdmin role', 'Аdmin → Admin'],
    ['a Greek letter in it', 'en', 'a Jοb Admin', 'Jοb Admin → Job Admin'],
    ['all letters Cyrillic', 'ru', 'вместо РАТ', 'РАТ → PAT'],
    [
      'a Cyrillic letter in a Russian text',
      'ru',
      'набор Databаse Admin',
      'Databаse Admin → Database Admin',
    ],
    [
      'a Latin letter in a Russian name',
      'ru',
      'наш cервисный токен',
      'cервисный токен → сервисный токен',
    ],
    ['a Russian name', 'ru', 'наш сервистный токен', 'сервистный токен → сервисный токен'],
    [
      'a Russian name, inflected',
      'ru',
      'сервистного токена',
      'сервистного токена → сервисный токен',
    ],
    [
      'a short word among right ones',
      'en',
      'a personal access tkoen',
      'personal access tkoen → personal access token',
    ],
    [
      'a long Russian name',
      'ru',
      'персональнный токен доступа',
      'персональнный токен доступа → персональный токен доступа',
    ],
    ['a no-break hyphen beside it', 'en', 'a Raed\u2011Only set', 'Raed\u2011Only → Read-Only'],
    ['a line break inside', 'en', 'a Database\nAdminn', 'Database\nAdminn → Database Admin'],
    ['a single word beside a cue', 'en', 'the Devloper license', 'Devloper → Developer'],
    ['a single word in a foreign script', 'ru', 'набор Stakehodler', 'Stakehodler → Stakeholder'],
    ['a letter missing from a shorter word', 'ru', 'набор Analst', 'Analst → Analyst'],
    ['a symbol after it', 'en', 'the Enterprsie+ plan', 'Enterprsie+ → Enterprise+'],
    ['a related language', 'de', 'die Job Runer', 'Job Runer → Job Runner'],
  ])('%s', (_, locale, text, expected) => {
    expect(nearMisses(locale, text)).toEqual([expected]);
  });

  it('stands at its place in the text', () => {
    const text = 'First, Job Admin; then Job Runer.';
    const [miss] = finders.get('en')?.nearMisses(text) ?? [];
    expect(miss).toEqual({
      start: 23,
      end: 32,
      text: 'Job Runer',
      didYouMean: 'Job Runner',
      id: 'job-runner',
      group: 'permission-sets',
    });
  });

  it('is reported alone in emphasis, even at the start of a sentence', () => {
    const finder = finders.get('en');
    expect(finder?.nearMisses('Stakehodler: reads')).toEqual([]);
    expect(finder?.nearMisses('Stakehodler: reads', [{start: 0, end: 12}])).toHaveLength(1);
  });

  it('is no name, nor is the right word in it', () => {
    expect(finders.get('en')?.find('You should use Databse Admin here')).toEqual([]);
  });
});

describe('what is no misspelling stays silent', () => {
  test.each([
    ['the right names', 'en', 'Job Viewer, Job Runner and Job Admin'],
    ['plurals', 'en', 'Job Admins, service tokens and PATs'],
    ['plurals of an inner word', 'en', 'the Teams Admin, the Accounts Viewer'],
    [
      'other words beside a part of a name',
      'en',
      'a Super Admin, a Web Admin, a Job Board, an App Runner',
    ],
    ['prose in lower case', 'en', 'database administrators, job administration, a service taken'],
    ['words with other endings', 'en', 'Discover API endpoints. Getting Started. Account Viewed.'],
    ['an acronym', 'en', 'a GIST Admin and a JOBS Runner'],
    ['another word beside a cue', 'en', 'the Smarter plan, the Started plan'],
    ['short words that only resemble', 'en', 'a Bob Admin, a Get Admin, the Beam Admin'],
    ['single words in prose', 'en', 'Developed by us. Starred. Memberships and Analysis.'],
    ['endings of Russian', 'ru', 'сервисными токенами, персональных токенах доступа'],
    [
      'other Russian phrases',
      'ru',
      'набор расширений, сервис токенов, сервисный ток, набор решений',
    ],
    ['Latin names with Russian endings', 'ru', 'PATы, Job Admin’ов, PAT-токеном'],
    ['Russian words of lookalike letters', 'ru', 'рост, тест, кора, «ТОР», Сорта'],
    ['spellings of a related language', 'de', 'die dbt-Plattform, das Semantic-Layer-Modell'],
    ['names of other products', 'en', 'GitHub Admin, Metadata API, Semantic Web, Read Later'],
  ])('%s', (_, locale, text) => {
    expect(nearMisses(locale, text)).toEqual([]);
  });
});
