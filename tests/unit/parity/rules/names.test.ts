import {describe, expect, it} from 'vitest';
import {names} from '../catalogue';
import {briefs, checkPair} from '../checkPages';

const compare = (source: string, translation: string) =>
  briefs(`${source}\n`, `${translation}\n`, {names});

describe('the rule permission-sets reports', () => {
  it('a set that was replaced, with the name to write', () => {
    expect(compare('Choose **Database Admin**.', 'Выберите **Git Admin**.')).toEqual([
      'error permission-sets | 1:10 database-admin | 1:12 git-admin ⇒ Database Admin',
    ]);
  });

  it('a set that was replaced by another of the same paragraph', () => {
    expect(
      compare(
        'Choose Job Admin. Give Git Admin too. Only Job Admin runs it.',
        'Выберите Job Admin. Дайте Git Admin тоже. Только Git Admin его запускает.',
      ),
    ).toEqual(['error permission-sets | 1:44 job-admin | 1:50 git-admin ⇒ Job Admin']);
  });

  it('a set that stands twice in an enumeration, in place of another', () => {
    expect(
      compare(
        'Job Admin, Git Admin and Database Admin are on every plan. Git Admin is the smallest, Job Admin is not.',
        'Git Admin, Git Admin и Database Admin есть на всех тарифах. Git Admin — наименьший, Job Admin — нет.',
      ),
    ).toEqual(['error permission-sets | 1:87 job-admin | 1:61 git-admin ⇒ Job Admin']);
  });

  it('a set that an enumeration lost, as a warning where the section has it elsewhere', () => {
    expect(
      compare(
        'Choose Job Admin, Git Admin or Database Admin.\n\nGit Admin is the smallest.',
        'Выберите Job Admin или Database Admin.\n\nGit Admin — наименьший.',
      ).map((line) => line.split(' |')[0]),
    ).toEqual(['warning permission-sets']);
  });

  it('a set that is missing and one that is not in the source', () => {
    expect(compare('Choose Job Admin.', 'Выберите набор.')).toEqual([
      'error permission-sets | 1:8 job-admin | 1:1 – ⇒ Job Admin',
    ]);
    expect(compare('Choose a set.', 'Выберите Job Admin.')).toEqual([
      'error permission-sets | 1:1 – | 1:10 job-admin',
    ]);
  });

  it('an unknown name on either side, once, with “did you mean”', () => {
    const [inTranslation, ...more] = checkPair(
      'Choose Database Admin.\n',
      'Выберите Database Adminn.\n',
      {names},
    );
    expect(more).toEqual([]);
    expect(inTranslation).toMatchObject({
      rule: 'permission-sets',
      severity: 'error',
      locale: 'ru',
      message: expect.stringContaining('did you mean Database Admin?'),
      suggestion: 'Database Admin',
      source: {value: 'database-admin', text: 'Database Admin'},
      translation: {value: 'Database Adminn', text: 'Database Adminn', line: 1, column: 10},
    });
    const [inSource, ...others] = checkPair(
      'Choose Database Adminn.\n',
      'Выберите Database Admin.\n',
      {names},
    );
    expect(others).toEqual([]);
    expect(inSource).toMatchObject({
      rule: 'permission-sets',
      locale: 'en',
      message: expect.stringContaining('did you mean Database Admin?'),
      source: {value: 'Database Adminn', column: 8},
      translation: {value: 'database-admin'},
    });
  });

  it('the same misspelling in both languages once', () => {
    expect(compare('Choose Database Adminn.', 'Выберите Database Adminn.')).toHaveLength(1);
  });

  it('two names that have changed places between list items', () => {
    expect(
      compare(
        '- **Job Admin**: runs jobs\n- **Billing Admin**: pays\n- **Git Admin**: repositories',
        '- **Billing Admin**: запускает задания\n- **Job Admin**: платит\n- **Git Admin**: репозитории',
      ),
    ).toEqual(['error permission-sets | 1:5 job-admin | 1:5 billing-admin ⇒ Job Admin']);
  });

  it('two names that have changed places between table cells', () => {
    const table = (a: string, b: string) => `| A | B |\n| --- | --- |\n| ${a} | x |\n| ${b} | y |`;
    expect(compare(table('Job Admin', 'Git Admin'), table('Git Admin', 'Job Admin'))).toHaveLength(
      1,
    );
  });

  it('a list item that is missing, once', () => {
    expect(
      compare(
        '- **Job Admin**: a\n- **Billing Admin**: b\n- **Git Admin**: c',
        '- **Job Admin**: а\n- **Git Admin**: в',
      ),
    ).toEqual(['error permission-sets | 2:5 billing-admin | 1:1 – ⇒ Billing Admin']);
  });

  it('a set in another section as moved', () => {
    const found = compare(
      '## A\n\nNeeds Job Admin.\n\n## B\n\nNeeds nothing.',
      '## А\n\nЗдесь просто.\n\n## Б\n\nНужен Job Admin.',
    );
    expect(found).toHaveLength(1);
  });
});

describe('the rule permission-sets is silent about', () => {
  it.each([
    ['inflection', 'The Job Admin set.', 'Набором Job Admin.'],
    ['a no-break space', 'The Job Admin set.', 'Набор Job\u00a0Admin.'],
    ['a no-break hyphen', 'The **Read-Only** set.', 'Набор **Read\u2011Only**.'],
    ['letter case', 'The **Metadata Only** set.', 'Набор **Metadata only**.'],
    ['order in an enumeration', 'Job Admin or Git Admin.', 'Git Admin или Job Admin.'],
    [
      'a repeated name',
      'Job Admin runs jobs. Job Admin reads them.',
      'Job Admin запускает задания и читает их.',
    ],
  ])('%s', (_, source, translation) => {
    expect(compare(source, translation)).toEqual([]);
  });

  it('names that the configuration does not list', () => {
    expect(briefs('Choose Job Admin.\n', 'Выберите Git Admin.\n')).toEqual([]);
  });
});

describe('the rule terms reports', () => {
  it('a plan that was replaced', () => {
    expect(compare('On the Enterprise+ plan.', 'На тарифе Starter.')).toEqual([
      'error terms | 1:8 enterprise-plus | 1:11 starter ⇒ Enterprise+',
    ]);
  });

  it('a product that was replaced or is missing', () => {
    expect(compare('Start jobs with Dagster.', 'Запускайте задания в Airflow.')).toEqual([
      'error terms | 1:17 dagster | 1:22 airflow ⇒ Dagster',
    ]);
    expect(compare('Start jobs with Dagster.', 'Запускайте задания.')).toEqual([
      'error terms | 1:17 dagster | 1:1 – ⇒ Dagster',
    ]);
  });

  it('a token type that was replaced, in the translation’s words', () => {
    expect(compare('Use a service token.', 'Возьмите персональный токен доступа.')).toEqual([
      'error terms | 1:7 service-token | 1:10 personal-access-token ⇒ сервисный токен',
    ]);
  });

  it('a common noun that is missing as a warning only', () => {
    expect(compare('Keep the service token safe.', 'Храните его в надёжном месте.')).toEqual([
      'warning terms | 1:10 service-token | 1:1 – ⇒ сервисный токен',
    ]);
  });
});

describe('the rule terms is silent about', () => {
  it.each([
    ['inflection', 'With a service token.', 'С сервисным токеном.'],
    ['е for ё', 'With a service token.', 'С сервисным токеном, еще раз.'],
    ['an alias', 'A personal access token (PAT).', 'Персональный токен доступа (PAT).'],
    [
      'a pronoun after the first mention',
      'A service token never expires. Keep the service token safe.',
      'У сервисного токена нет срока действия. Храните его в надёжном месте.',
    ],
    ['a term left in English', 'Use a service token.', 'Возьмите service token.'],
  ])('%s', (_, source, translation) => {
    expect(compare(source, translation)).toEqual([]);
  });
});
