import {describe, expect, it} from 'vitest';
import {briefs, checkPair} from '../checkPages';

describe('the rule numbers reports', () => {
  it('another number, with both places, both values and the text to write', () => {
    const [finding, ...more] = checkPair(
      'Each account has at least 85 seats.\n',
      'В каждой учётной записи не менее 80 мест.\n',
    );
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'numbers',
      severity: 'error',
      suggestion: '85',
      source: {line: 1, column: 27, value: '≥ 85', text: '85'},
      translation: {line: 1, column: 34, value: '≥ 80', text: '80'},
    });
  });

  it.each([
    ['another unit', 'Up to 5 GB.', 'До 5 МБ.', '5 GB | 1:4 5 MB ⇒ 5\u00a0ГБ'],
    [
      'hours for minutes',
      'It takes 24 hours.',
      'Это занимает 24 минуты.',
      '24 h | 1:14 24 min ⇒ 24\u00a0ч',
    ],
    ['another currency', 'It costs $5.', 'Это стоит 5 €.', '5 USD | 1:11 5 EUR ⇒ 5\u00a0$'],
    [
      'another share',
      'About 10% of users.',
      'Около 17 % пользователей.',
      '~ 10 % | 1:7 ~ 17 % ⇒ 10 %',
    ],
    [
      'the end of a range',
      'Wait 5-10 seconds.',
      'Подождите 5–15 секунд.',
      '10 s | 1:13 15 s ⇒ 10 секунд',
    ],
    ['a time of day', 'It runs at 3 pm.', 'Запуск в 16:00.', '15:00 | 1:10 16:00 ⇒ 15:00'],
    [
      'a decimal',
      'It took 2.5 seconds.',
      'Это заняло 2,6 секунды.',
      '2.5 s | 1:12 2.6 s ⇒ 2,5 секунды',
    ],
    [
      'another number word',
      'It takes less than two minutes.',
      'Это занимает меньше трёх минут.',
      '2 min | 1:21 3 min ⇒ 2\u00a0мин',
    ],
    ['a count in words', 'It keeps twelve copies.', 'Хранится десять копий.', '12 | 1:10 10 ⇒ 12'],
    ['a thousand', 'Up to 2,000 rows.', 'До 20 000 строк.', '2000 | 1:4 20000 line ⇒ 2000 строк'],
  ])('%s', (_, source, translation, expected) => {
    const [line, ...more] = briefs(`${source}\n`, `${translation}\n`);
    expect(more).toEqual([]);
    expect(line).toContain(expected);
    expect(line).toMatch(/^error numbers/);
  });

  it.each([
    [
      'where the same digit stands in code',
      'ru',
      'Level 2 (`<h2>`) and level 3 (`<h3>`).',
      'Уровень (`<h2>`) и уровень 3 (`<h3>`).',
    ],
    [
      'where the other language has an article',
      'de',
      'It is an integer between 1 and 9.',
      'Es ist ein Wert zwischen dem und 9.',
    ],
  ])('a missing number, %s', (_, locale, source, translation) => {
    const found = briefs(`${source}\n`, `${translation}\n`, {locale});
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^(?:error|warning) numbers/);
  });

  it('a smaller unit beside a German article', () => {
    const found = briefs(
      'A process with your API takes 1 GB of memory.\n',
      'Startet man einen Prozess mit der API, braucht er 1 MB Speicher.\n',
      {locale: 'de'},
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^error numbers/);
  });

  it('a number that is missing from a list item', () => {
    expect(briefs('- Wait 30 seconds.\n- Go.\n', '- Подождите.\n- Вперёд.\n')).toEqual([
      'error numbers | 1:8 30 s | 1:3 – ⇒ 30\u00a0с',
    ]);
  });

  it('an approximation that was dropped or turned, as a warning', () => {
    expect(briefs('It has 85+ connectors.\n', 'В нём 85 коннекторов.\n')).toEqual([
      'warning numbers | 1:8 ≥ 85 | 1:7 85',
    ]);
    expect(briefs('Less than two days.\n', 'Больше двух дней.\n')).toEqual([
      'warning numbers | 1:11 ≤ 2 day | 1:8 ≥ 2 day',
    ]);
    expect(briefs('At least 5 seats.\n', 'Не более 5 мест.\n')).toEqual([
      'warning numbers | 1:10 ≥ 5 | 1:10 ≤ 5',
    ]);
  });

  it('a unit that was dropped, as a warning', () => {
    expect(briefs('Wait 200 ms here.\n', 'Подождите 200 здесь.\n')).toEqual([
      'warning numbers | 1:6 200 ms | 1:11 200 ⇒ 200\u00a0мс',
    ]);
  });

  it('two numbers that have changed places between list items, as one finding', () => {
    expect(briefs('- Rows: 100\n- Columns: 20\n', '- Строки: 20\n- Столбцы: 100\n')).toHaveLength(
      1,
    );
  });
});

describe('the rule numbers is silent about', () => {
  it('a German article for a 1 that counts something', () => {
    const source = 'Create 1 file for each of 2 tokens, valid for 1 week.\n';
    const translation =
      'Legen Sie für beide Tokens je eine Datei an, gültig für die Dauer einer Woche.\n';
    expect(briefs(source, translation, {locale: 'de'})).toEqual([]);
  });

  it.each([
    ['digits that become words', 'There are 2 ways.', 'Есть два способа.'],
    ['words that become digits', 'There are two ways.', 'Есть 2 способа.'],
    ['words that are equal', 'It takes two weeks in three steps.', 'Две недели, три шага.'],
    ['figures of speech', 'Hundreds of pages in two ways.', 'Тысячи страниц двумя способами.'],
    ['words that are left out', 'One of them has two parts.', 'Там несколько частей.'],
    [
      'compound adjectives',
      'A 1-year plan, a 7-day trial.',
      'Годовая подписка, семидневная проба.',
    ],
    ['equal spans of time', 'It lasts 24 hours.', 'Действует 1 день.'],
    ['a span as an adjective', 'A 24-hour limit.', 'Суточный лимит.'],
    ['groups and decimals', 'From 2,000 to 2.5 million.', 'От 2 000 до 2,5 млн.'],
    ['ranges', 'Takes 5-10 minutes.', 'Занимает от 5 до 10 минут.'],
    ['approximations', 'Has 85+ users, up to 3 seats.', 'Более 85 пользователей, до 3 мест.'],
    ['units', 'Takes 5GB and 100 ms.', 'Занимает 5 ГБ и 100 мс.'],
    ['currencies', 'Costs $5 or €10.', 'Стоит 5 долларов или 10 евро.'],
    ['per cent', 'Uses 10% of it.', 'Использует 10 процентов.'],
    ['times of day', 'At 3 pm and 9:30 am.', 'В 15:00 и в 9:30.'],
    ['fractions', 'It takes ½ of it.', 'Занимает 1/2 места.'],
    ['adverbs', 'It is 2x faster.', 'Вдвое быстрее.'],
    ['dates, which have a rule of their own', 'On July 18, 2023.', '18 июля 2023 г.'],
    ['ordinals', 'The 1st step.', 'Первый шаг.'],
    ['a unit that both ends of a range share', 'From 5 GB to 10 GB.', 'От 5 до 10 ГБ.'],
    ['3rd parties', 'A 3rd-party library.', 'Сторонняя библиотека.'],
    ['names with digits', 'Uses SHA256 and UTF-8.', 'Работает на хеше и кодировке.'],
    ['addresses', 'Open 127.0.0.1:8000 now.', 'Откройте страницу.'],
  ])('%s', (_, source, translation) => {
    expect(briefs(`${source}\n`, `${translation}\n`)).toEqual([]);
  });

  it.each([
    [
      'de',
      'Takes 2.5 GB, at least 2 hours, 1,000 files.',
      'Braucht 2,5 GB, mindestens zwei Stunden, 1.000 Dateien.',
    ],
    ['de', 'A 24-hour limit, a 2-step check.', 'Ein 24-stündiges Limit, eine zweistufige Prüfung.'],
    ['ko', 'At least 85 users, up to 3 GB, 2 ways.', '85명 이상의 사용자, 최대 3GB, 두 가지 방법.'],
    ['ko', 'Within 24 hours, 20,000 rows.', '1일 안에, 2만 행.'],
  ])('the same in %s', (locale, source, translation) => {
    expect(briefs(`${source}\n`, `${translation}\n`, {locale})).toEqual([]);
  });
});
