import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {briefs, checkPair} from '../checkPages';

describe('the rule dates reports', () => {
  it('another day, with both places, both values and the text to write', () => {
    const [finding, ...more] = checkPair(
      'The API changed on July 18, 2023.\n',
      'Изменение API: 19 июля 2023 г.\n',
    );
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'dates',
      severity: 'error',
      locale: 'ru',
      page: 'page.mdx',
      suggestion: '18 июля 2023 г.',
      source: {
        path: 'en/page.mdx',
        line: 1,
        column: 20,
        endLine: 1,
        endColumn: 33,
        value: '2023-07-18',
        text: 'July 18, 2023',
      },
      translation: {
        path: 'ru/page.mdx',
        line: 1,
        column: 16,
        endLine: 1,
        endColumn: 31,
        value: '2023-07-19',
        text: '19 июля 2023 г.',
      },
    });
    expect(finding?.message).toContain('2023-07-18');
  });

  it.each([
    ['another month', 'On July 18, 2023.', '18 июня 2023 г.', '2023-07-18 | 1:1 2023-06-18'],
    ['another year', 'On July 18, 2023.', '18 июля 2024 г.', '2023-07-18 | 1:1 2024-07-18'],
    ['a lost day', 'On July 18, 2023.', 'В июле 2023 г.', '2023-07-18 | 1:3 2023-07'],
  ])('%s', (_, source, translation, expected) => {
    const [line, ...more] = briefs(`${source}\n`, `${translation}\n`);
    expect(more).toEqual([]);
    expect(line).toContain(expected);
  });

  it('a missing date at the place where it should stand, in the target’s own format', () => {
    expect(
      briefs('# A\n\nFirst.\n\nEnforced since February 7, 2024.\n', '# А\n\nРаз.\n\nС тех пор.\n'),
    ).toEqual(['error dates | 5:16 2024-02-07 | 5:1 – ⇒ 7 февраля 2024 г.']);
  });

  it('an extra date', () => {
    expect(briefs('Since then.\n', 'С 7 февраля 2024 г.\n')).toEqual([
      'error dates | 1:1 – | 1:3 2024-02-07',
    ]);
  });

  it('the same style as the translation’s wrong date', () => {
    expect(briefs('On July 18, 2023.\n', 'Дата: 19.07.2023.\n')).toEqual([
      'error dates | 1:4 2023-07-18 | 1:7 2023-07-19 ⇒ 18.07.2023',
    ]);
    expect(briefs('On July 18, 2023.\n', 'Дата: 2023-07-19.\n')).toEqual([
      'error dates | 1:4 2023-07-18 | 1:7 2023-07-19 ⇒ 2023-07-18',
    ]);
  });

  it('the translation’s own no-break spaces', () => {
    expect(briefs('On July 18, 2023.\n', 'Дата: 19\u00a0июля 2023\u00a0г.\n')).toEqual([
      'error dates | 1:4 2023-07-18 | 1:7 2023-07-19 ⇒ 18\u00a0июля\u00a02023\u00a0г.',
    ]);
  });

  it('two dates that have changed places between list items, as one finding', () => {
    expect(
      briefs(
        '- Released: July 1, 2024\n- Retired: August 2, 2024\n',
        '- Выпуск: 2 августа 2024 г.\n- Отключение: 1 июля 2024 г.\n',
      ),
    ).toEqual(['error dates | 1:13 2024-07-01 | 1:11 2024-08-02 ⇒ 1 июля 2024 г.']);
  });

  it('two dates that have changed places between table cells', () => {
    const table = (first: string, second: string) =>
      `| Шаг | Дата |\n| --- | --- |\n| A | ${first} |\n| B | ${second} |\n`;
    expect(
      briefs(table('July 1, 2024', 'August 2, 2024'), table('2 августа 2024', '1 июля 2024')),
    ).toHaveLength(1);
  });

  it('two dates that have changed places between sentences and between paragraphs', () => {
    const [a, b] = ['1 июля 2024 г.', '2 августа 2024 г.'];
    expect(
      briefs(
        'It was announced on July 1, 2024. Later it was retired on August 2, 2024.\n',
        `Анонс прошёл ${b} Потом отключили ${a}\n`,
      ),
    ).toHaveLength(1);
    expect(
      briefs(
        'Announced on July 1, 2024.\n\nRetired on August 2, 2024.\n',
        `Анонс: ${b}\n\nОтключение: ${a}\n`,
      ),
    ).toHaveLength(1);
  });

  it('a whole list in another order, as one finding', () => {
    const list = (dates: readonly string[]) => dates.map((date) => `- ${date}\n`).join('');
    const dates = ['2024-01-01', '2024-02-02', '2024-03-03', '2024-04-04'];
    const turned = ['2024-02-02', '2024-03-03', '2024-04-04', '2024-01-01'];
    expect(briefs(list(dates), list(turned))).toHaveLength(1);
  });

  it('a date that does not exist, on either side', () => {
    expect(briefs('By February 30, 2024.\n', 'К 29 февраля 2024 г.\n')).toEqual([
      'error dates | 1:4 2024-02-30 | 1:3 2024-02-29',
    ]);
    expect(briefs('By February 30, 2024.\n', 'К 30 февраля 2024 г.\n')).toEqual([
      'error dates | 1:4 2024-02-30 | 1:3 2024-02-30',
    ]);
  });

  it('a date in the source’s language as a warning', () => {
    const [line, ...more] = briefs('On July 18, 2023.\n', 'Дата: July 18, 2023.\n');
    expect(more).toEqual([]);
    expect(line).toBe('warning dates | 1:4 2023-07-18 | 1:7 2023-07-18 ⇒ 18 июля 2023 г.');
  });

  it('dates in attributes, admonition titles, front matter and headings', () => {
    const page = (date: string) =>
      `---\ndescription: As of ${date}\n---\n\n## Since ${date}\n\n:::note[Since ${date}]\n\ntext\n\n:::\n\n<Card title="Since ${date}" />\n`;
    const findings = briefs(page('July 18, 2023'), page('19 июля 2023 г.'));
    expect(findings).toHaveLength(4);
    expect(findings.every((line) => line.startsWith('error dates'))).toBe(true);
  });

  it('one finding for a list item that is missing, whatever facts stand in it', () => {
    expect(
      briefs(
        '- One: July 1, 2024\n- Two: August 2, 2024, see [x](https://a.example)\n- Three: May 3, 2024\n',
        '- Раз: 1 июля 2024 г.\n- Три: 3 мая 2024 г.\n',
      ),
    ).toHaveLength(1);
  });
});

describe('the rule dates is silent about', () => {
  it.each([
    ['18 июля 2023 г.'],
    ['18\u00a0июля 2023\u00a0г.'],
    ['18 июля 2023 года'],
    ['18.07.2023'],
    ['2023-07-18'],
    ['**18 июля** 2023 г.'],
    ['18 ИЮЛЯ 2023 Г.'],
  ])('July 18, 2023 as %s', (translation) => {
    expect(briefs('Changed: July 18, 2023\n', `Изменено: ${translation}\n`)).toEqual([]);
  });

  it('a repeated date that becomes a pronoun in the same section', () => {
    expect(
      briefs(
        'It changed on July 18, 2023. Tokens made before July 18, 2023 are old.\n\nRotate those made before July 18, 2023.\n',
        'Изменение вступило в силу 18 июля 2023 г. Токены, созданные раньше, старые.\n\nПеревыпустите их.\n',
      ),
    ).toEqual([]);
  });

  it('a sentence that moved to the next paragraph', () => {
    expect(
      briefs(
        'One. It changed on July 18, 2023.\n\nTwo.\n',
        'Раз.\n\nДва. Это изменилось 18 июля 2023 г.\n',
      ),
    ).toEqual([]);
  });

  it('dates in code blocks', () => {
    expect(
      briefs('Text\n\n```\n2023-07-18\n```\n', 'Текст\n\n```\n2023-07-19\n```\n', {
        rules: {code: 'off'},
      }),
    ).toEqual([]);
  });

  it('the same date on every page of another language', () => {
    const settings = {locale: 'de'};
    expect(briefs('On July 18, 2023.\n', 'Am 18. Juli 2023.\n', settings)).toEqual([]);
    expect(briefs('On July 18, 2023.\n', '2023년 7월 18일\n', {locale: 'ko'})).toEqual([]);
  });
});

describe('any two days', () => {
  const day = fc.date({
    min: new Date('1990-01-01'),
    max: new Date('2099-12-31'),
    noInvalidDate: true,
  });
  const write = (date: Date, locale: string) =>
    new Intl.DateTimeFormat(locale, {dateStyle: 'long', timeZone: 'UTC'}).format(date);

  it('are reported once if they differ, and never if they are equal', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const equal = a.toISOString().slice(0, 10) === b.toISOString().slice(0, 10);
        const found = briefs(`It changed on ${write(a, 'en')}.\n`, `Дата: ${write(b, 'ru')}\n`);
        expect(found).toHaveLength(equal ? 0 : 1);
      }),
      {numRuns: 40},
    );
  }, 60_000);
});
