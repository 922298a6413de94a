import {describe, expect, it} from 'vitest';
import {brief, briefs, checkFiles, checkPair, type Files} from '../checkPages';

const long = {
  first: 'The proxy adds the header to each request before it reaches your service.',
  second: 'Rotate the credential every ninety days, and tell the people who rely on it.',
  ru: 'Прокси добавляет заголовок к каждому запросу, прежде чем тот дойдёт до вашего сервиса.',
  other: 'Обновляйте учётные данные каждый квартал и предупреждайте тех, кто от них зависит.',
};

function ofRule(lines: readonly string[]): string[] {
  return lines.filter((line) => line.includes(' consistency '));
}

/** Pages with one heading each. */
function pages(headings: readonly (readonly [source: string, translation: string])[]): Files {
  return Object.fromEntries(
    headings.flatMap(([source, translation], index) => [
      [`en/page${index}.md`, `# Page ${index}\n\n${source}\n`],
      [`ru/page${index}.md`, `# Страница ${index}\n\n${translation}\n`],
    ]),
  );
}

describe('the rule consistency reports', () => {
  it('one paragraph of the translation for two of the source', () => {
    const [finding, ...more] = checkPair(
      `${long.first}\n\n${long.second}\n`,
      `${long.ru}\n\n${long.ru}\n`,
    ).filter(({rule}) => rule === 'consistency');
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'error',
      source: {line: 3, column: 1},
      translation: {line: 3, column: 1},
    });
    expect(finding?.message).toContain('(line 1)');
    expect(finding?.message).toContain('Rotate the credential');
  });

  it('a paragraph that the translation adds a second time', () => {
    expect(
      ofRule(
        briefs(`${long.first}\n\n${long.second}\n`, `${long.ru}\n\n${long.other}\n\n${long.ru}\n`),
      ),
    ).toHaveLength(1);
  });

  it('a paragraph that the source says twice in one place, as a warning of the source', () => {
    const [finding, ...more] = checkPair(
      `${long.first}\n\n${long.first}\n`,
      `${long.ru}\n\n${long.ru}\n`,
    );
    expect(more).toEqual([]);
    expect(finding).toMatchObject({severity: 'warning', locale: 'en', source: {line: 3}});
  });

  it('two values of one key where the source has one', () => {
    const source =
      '| Key | Value |\n| --- | --- |\n| Retry | on failure |\n\nText.\n\n- **Retry**: on failure\n';
    const lines = briefs(
      source,
      '| Ключ | Значение |\n| --- | --- |\n| Повтор | при сбое |\n\nТекст.\n\n- **Повтор**: после отказа\n',
    );
    expect(lines).toEqual(['warning consistency | 7:14 on failure | 7:15 после отказа ⇒ при сбое']);
  });

  it('a heading that one page renders in its own way', () => {
    const {findings} = checkFiles(
      pages([
        ['## Settings', '## Настройки'],
        ['## Settings', '## Параметры'],
        ['## Settings', '## Настройки'],
      ]),
    );
    expect(findings.map(brief)).toEqual([
      'warning consistency | 3:4 Settings | 3:4 Параметры ⇒ Настройки',
    ]);
    expect(findings[0]?.message).toContain('is “Настройки” in 2 places');
    expect(findings[0]?.message).toContain('ru/page0.md:3, ru/page2.md:3');
  });

  it('a column and a label in bold likewise', () => {
    const column = (head: string) => `| ${head} |\n| --- |\n| 1 |`;
    const {findings} = checkFiles(
      pages([
        [column('Purpose'), column('Назначение')],
        [column('Purpose'), column('Назначение')],
        [column('Purpose'), column('Цель')],
        ['Open **Sign in** now.', 'Откройте **Вход** сейчас.'],
        ['Open **Sign in** now.', 'Откройте **Вход** сейчас.'],
        ['Open **Sign in** now.', 'Откройте **Авторизация** сейчас.'],
      ]),
    );
    expect(findings.map(brief)).toEqual([
      'warning consistency | 3:3 Purpose | 3:3 Цель ⇒ Назначение',
      'warning consistency | 3:8 Sign in | 3:12 Авторизация ⇒ Вход',
    ]);
  });

  it('a label of the source that is written in two ways, in every language that keeps it', () => {
    const {findings} = checkFiles(
      pages([
        ['Open **Account Settings** now.', 'Откройте **Account Settings** сейчас.'],
        ['Open **Account Settings** now.', 'Откройте **Account Settings** сейчас.'],
        ['Open **Account settings** now.', 'Откройте **Account Settings** сейчас.'],
      ]),
    );
    expect(findings.map(brief)).toEqual([
      'warning consistency | 3:8 Account settings | · ⇒ Account Settings',
    ]);
    expect(findings[0]?.locale).toBe('en');
  });
});

describe('the rule consistency leaves alone', () => {
  it.each([
    ['inflected labels', 'Open **Settings** now.', ['**Настройки**', '**Настройках**']],
    ['another case, dash or ё', '## Sign-in form', ['## Форма учёта', '## форма учета']],
    ['words in another order', '## Async code', ['## Асинхронный код', '## Код асинхронный']],
  ])('%s', (_name, source, [usual, odd]) => {
    const text = (label: string | undefined) =>
      source.startsWith('#') ? `${label}` : `Смотрите в ${label} сейчас.`;
    const {findings} = checkFiles(
      pages([
        [source, text(usual)],
        [source, text(usual)],
        [source, text(odd)],
      ]),
    );
    expect(findings.map(brief)).toEqual([]);
  });

  it('two renderings without a majority', () => {
    const {findings} = checkFiles(
      pages([
        ['## Settings', '## Настройки'],
        ['## Settings', '## Параметры'],
      ]),
    );
    expect(findings).toEqual([]);
  });

  it('one translation of two sentences that hardly differ', () => {
    expect(
      briefs(
        `${long.first}\n\n${long.first.replace('each', 'every')}\n`,
        `${long.ru}\n\n${long.ru}\n`,
      ),
    ).toEqual([]);
  });

  it('a text that tabs repeat in both languages', () => {
    const tabs = (text: string) =>
      `<Tabs>\n<Tab>\n\n${text}\n\n</Tab>\n<Tab>\n\n${text}\n\n</Tab>\n</Tabs>\n`;
    expect(briefs(tabs(long.first), tabs(long.ru))).toEqual([]);
  });
});
