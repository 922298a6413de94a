import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {foreignRuns} from '../../../../src/parity/prose/foreignRuns';
import {vocabularyOf} from '../../../../src/parity/prose/vocabulary';
import {briefs, checkPair} from '../checkPages';

const english = 'You can delete the token at any time.';
const translated = {
  ru: 'Токен можно удалить в любой момент.',
  de: 'Das Token kann jederzeit gelöscht werden.',
  ko: '토큰은 언제든지 삭제할 수 있습니다.',
};
const locales = ['ru', 'de', 'ko'] as const;

const sentences = [
  [
    'Every token has an owner who answers for all it does.',
    'У каждого токена есть владелец, он отвечает за всё.',
  ],
  [
    'The name of a token says which program it is made for.',
    'По имени токена видно, для какой программы он создан.',
  ],
  [
    'Old tokens are deleted before anybody forgets of them.',
    'Старые токены удаляют, пока о них никто не забыл.',
  ],
  [
    'A program that needs less gets a token that can do less.',
    'Программа, которой нужно меньше, получает более слабый токен.',
  ],
  [
    'The list shows who has made a token and for how long.',
    'В списке видно, кто создал токен и на какой срок.',
  ],
  [
    'What a token is allowed to do is said in its own table.',
    'Что токену разрешено, сказано в его собственной таблице.',
  ],
] as const;
const others = sentences.map(([text]) => `${text} And there is more of it.\n\n`).join('');
const translatedOthers = sentences.map(([, text]) => `${text} И это ещё не всё.\n\n`).join('');
const [[first, translatedFirst], [last, translatedLast]] = [
  [
    'Ask the owner of the token whether anybody uses it.',
    'Спросите владельца токена, пользуется ли им кто-то.',
  ],
  [
    'If nobody answers within a week, then delete the token.',
    'Если за неделю никто не ответит, удалите токен.',
  ],
];

describe('the rule untranslated reports', () => {
  it('a sentence that is broken at another word, with both places', () => {
    const [finding, ...more] = checkPair(
      `Create a token. ${english}\n`,
      `Создайте токен. ${english.replace('token at', 'token\nat')}\n`,
    );
    expect(more).toEqual([]);
    expect(finding).toMatchObject({source: {line: 1, column: 17}, translation: {endLine: 2}});
  });

  it('a sentence left in the source’s language, with both places', () => {
    const [finding, ...more] = checkPair(
      `Create a token. ${english}\n`,
      `Создайте токен. ${english}\n`,
    );
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'untranslated',
      severity: 'error',
      locale: 'ru',
      source: {line: 1, column: 17, text: 'You can delete the token at any time.'},
      translation: {line: 1, column: 17, text: 'You can delete the token at any time.'},
    });
    expect(finding?.message).toContain('This sentence is still in English');
  });

  it.each(locales)('a paragraph left in English on a page in %s', (locale) => {
    const source = `One thing more.\n\n${english}\n\nRead the rest of it.\n`;
    const target = `${translated[locale]}\n\n${english}\n\n${translated[locale]}\n`;
    expect(briefs(source, target, {locale})).toEqual([
      `error untranslated | 3:1 ${english} | 3:1 ${english}`,
    ]);
  });

  it.each(locales)('a sentence between two of the page’s own in %s', (locale) => {
    const own = translated[locale];
    const findings = checkPair(
      `This is so. ${english} That is all of it.\n`,
      `${own} ${english} ${own}\n`,
      {locale},
    );
    expect(findings).toHaveLength(1);
    expect(findings[0]?.translation?.text).toBe(english);
  });

  it('list items, cells, headings and titles of admonitions', () => {
    const page = (text: string, own: string) =>
      `## ${text}\n\n- ${text}\n\n| A | B |\n| --- | --- |\n| ${own} | ${text} |\n\n:::note[${text}]\n\n${own}\n\n:::\n`;
    const findings = briefs(page(english, 'One.'), page(english, 'Раз.'));
    expect(findings).toHaveLength(4);
    expect(findings.every((line) => line.startsWith('error untranslated'))).toBe(true);
  });

  it('front matter and attributes as warnings, since they may quote titles', () => {
    expect(
      briefs(
        `---\ndescription: ${english}\n---\n\nOne.\n`,
        `---\ndescription: ${english}\n---\n\nРаз.\n`,
      ),
    ).toEqual([`warning untranslated | 2:14 ${english} | 2:14 ${english}`]);
  });

  it('text of the translation’s language on the source page, as an error of the source', () => {
    const [finding, ...more] = checkPair(
      'Create a token. Его можно удалить, если он вам больше не нужен.\n',
      'Создайте токен. Его можно удалить, если он вам больше не нужен.\n',
    );
    expect(more).toEqual([]);
    expect(finding).toMatchObject({severity: 'error', locale: 'en'});
    expect(finding?.message).toContain('Russian stands on the source page');
  });

  it('a sentence that a paragraph leaves out, as a warning', () => {
    const rest =
      'Every token has an owner who answers for it, and a name that says what it is for.';
    const translatedRest =
      'У каждого токена есть владелец, который за него отвечает, и имя, которое говорит, зачем он.';
    const others = (text: string) => `${text}\n\n`.repeat(6);
    const gone = 'Whoever leaves the company hands the tokens over before the last day.';
    expect(
      briefs(
        `${others(rest)}Ask the owner first. ${gone} ${rest}\n`,
        `${others(translatedRest)}Сначала спросите владельца. ${translatedRest}\n`,
        {rules: {consistency: 'off'}},
      ),
    ).toEqual([`warning untranslated | 13:22 ${gone} | 13:1 –`]);
  });

  it('a short sentence of a paragraph whose page tells how long a translation is', () => {
    const gone = 'Whoever leaves hands it over.';
    expect(
      briefs(
        `${others}${first} ${gone} ${last}\n`,
        `${translatedOthers}${translatedFirst} ${translatedLast}\n`,
      ),
    ).toEqual([`warning untranslated | 13:53 ${gone} | 13:1 –`]);
  });

  it('a sentence with what stands in it, as one finding', () => {
    const gone = 'Set `DBT_TOKEN` in [the settings](/settings) for 30 days.';
    expect(
      briefs(
        `${others}${first} ${gone} ${last}\n`,
        `${translatedOthers}${translatedFirst} ${translatedLast}\n`,
      ),
    ).toEqual(['error untranslated | 13:53 Set DBT_TOKEN in the settings for 30 days. | 13:1 –']);
  });

  it('a paragraph that the translation leaves out', () => {
    const source = `Create a token in the settings of the account.\n\nKeep it in a safe place, and never in the repository.\n\n${english}\n`;
    const target = `Создайте токен в настройках аккаунта.\n\n${translated.ru}\n`;
    const findings = briefs(source, target);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatch(/^error untranslated \| \d:1 .* \| \d:1 –$/);
  });
});

describe('the rule untranslated is silent about', () => {
  it.each([
    ['names', 'Use GitHub Actions and Azure DevOps.', 'Используйте GitHub Actions и Azure DevOps.'],
    [
      'labels in bold',
      'Choose **Create a new token**, then wait.',
      'Выберите **Create a new token** и подождите.',
    ],
    [
      'quotations',
      'The answer is “You are not allowed to do this here”.',
      'Ответ: «You are not allowed to do this here».',
    ],
    ['code', 'Run `create a new token for me`.', 'Выполните `create a new token for me`.'],
    [
      'titles of pages elsewhere',
      '- [How to use the API of others](https://a.example/x)\n- See there.',
      '- [How to use the API of others](https://a.example/x)\n- Смотрите там.',
    ],
    ['a term in brackets', 'Lazy loading helps.', 'Помогает отложенная загрузка (lazy loading).'],
    ['addresses', 'See docs/for/all/of.md.', 'См. docs/for/all/of.md.'],
  ])('%s', (_, source, translation) => {
    const context = 'One thing more about it.\n\n';
    expect(briefs(`${context}${source}\n`, `Ещё кое-что.\n\n${translation}\n`)).toEqual([]);
  });

  it('a paragraph that was joined with the one before it', () => {
    expect(
      briefs(
        'Create a token in the settings of the account.\n\nKeep it in a safe place, and never in the repository.\n',
        'Создайте токен в настройках аккаунта. Храните его в надёжном месте и никогда не кладите в репозиторий.\n',
      ).filter((line) => line.startsWith('error')),
    ).toEqual([]);
  });

  it('a short paragraph that the next one took up, with its code', () => {
    expect(
      briefs(
        `## One\n\nIt holds the \`<h1>\` of the page.\n\nMind that it sets \`id\` on the \`<h1>\`, as it does by itself, and more of it.\n`,
        `## 하나\n\n페이지의 \`<h1>\`을 포함합니다.\n기본과 같이 \`<h1>\`에 \`id\`를 설정해야 합니다.\n`,
        {locale: 'ko'},
      ),
    ).toEqual([]);
  });

  it('two sentences that became one', () => {
    const rest =
      'Every token has an owner who answers for it, and a name that says what it is for.';
    const translatedRest =
      'У каждого токена есть владелец, который за него отвечает, и имя, которое говорит, зачем он.';
    const others = (text: string) => `${text}\n\n`.repeat(6);
    expect(
      briefs(
        `${others(rest)}Ask the owner of the token first. Nobody else can tell what it is for. ${rest}\n`,
        `${others(translatedRest)}Сначала спросите владельца токена, потому что никто другой не скажет, зачем он. ${translatedRest}\n`,
        {rules: {consistency: 'off'}},
      ),
    ).toEqual([]);
  });

  it('a sentence that was joined with another, code and all', () => {
    expect(
      briefs(
        `${others}${first} The name is \`DBT_TOKEN\`, as everywhere. ${last}\n`,
        `${translatedOthers}${translatedFirst} ${translatedLast.replace('.', ' (`DBT_TOKEN`).')}\n`,
      ),
    ).toEqual([]);
  });

  it('a sentence after one that ends in an abbreviated unit', () => {
    expect(
      briefs(
        `${others}The facts were checked on August 22, 2026. This site is independent of the makers.\n`,
        `${translatedOthers}Факты проверены 22 августа 2026 г. Этот сайт не связан ни с кем.\n`,
      ),
    ).toEqual([]);
  });

  it('dialects of one language', () => {
    expect(briefs(`${english}\n`, `${english} Really.\n`, {locale: 'en-GB'})).toEqual([]);
  });
});

describe('stretches of another language', () => {
  const vocabulary = vocabularyOf('ru', 'en');

  it('lie inside the text, in order, and begin and end with a word', () => {
    const word = fc.constantFrom(
      'the',
      'token',
      'with',
      'API',
      'токен',
      'это',
      '42',
      '—',
      'a/b',
      '.',
    );
    fc.assert(
      fc.property(fc.array(word, {maxLength: 40}), (words) => {
        const text = words.join(' ');
        let last = 0;
        for (const {start, end} of foreignRuns(text, [], vocabulary, 2)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end)).not.toMatch(/токен|это/);
          last = end;
        }
      }),
    );
  });

  it('are none in a text of the page’s own letters', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('токен', 'для', 'API', '«это»', '7')), (words) => {
        expect(foreignRuns(words.join(' '), [], vocabulary, 2)).toEqual([]);
      }),
    );
  });
});
