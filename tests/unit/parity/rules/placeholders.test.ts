import {describe, expect, it} from 'vitest';
import {briefs, checkPair} from '../checkPages';

describe('the rule placeholders reports', () => {
  it('a date left open in both languages once, as a warning with both places', () => {
    expect(briefs('Rotate by Jan X, 2024.\n', 'Перевыпустите до XX.01.2024.\n')).toEqual([
      'warning placeholders | 1:11 2024-01-XX | 1:18 2024-01-XX',
    ]);
  });

  it('a date left open in the translation alone, with the date to write', () => {
    expect(briefs('Rotate by January 9, 2024.\n', 'Перевыпустите до XX.01.2024.\n')).toEqual([
      'error placeholders | 1:11 2024-01-09 | 1:18 2024-01-XX ⇒ 09.01.2024',
    ]);
  });

  it('a date left open in the source alone', () => {
    expect(briefs('Rotate by 2024-01-XX.\n', 'Перевыпустите до 9 января 2024 г.\n')).toEqual([
      'error placeholders | 1:11 2024-01-XX | 1:18 2024-01-09',
    ]);
  });

  it.each([
    ['TODO: describe the button.', 'TODO: описать кнопку.'],
    ['The limit is TBD.', 'Лимит TBD.'],
    ['See (Need screenshot).', 'См. (Need screenshot).'],
    ['Lorem ipsum dolor.', 'Lorem ipsum dolor.'],
    ['FIXME', 'FIXME'],
    ['Up to XXX tokens.', 'До XXX токенов.'],
  ])('the note in “%s” once for both languages', (source, translation) => {
    const findings = checkPair(`${source}\n`, `Перевод. ${translation}\n`);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({rule: 'placeholders', severity: 'warning'});
    expect(findings[0]?.translation?.value).not.toBeNull();
  });

  it('a note in the translation alone as an error', () => {
    expect(briefs('The limit is low.\n', 'Лимит: TBD.\n')).toEqual([
      'error placeholders | 1:1 – | 1:8 TBD',
    ]);
    expect(briefs('A picture.\n', 'Картинка (нужен скриншот).\n')).toHaveLength(1);
  });
});

describe('the rule placeholders is silent about', () => {
  it.each([
    ['Put `YOUR_TOKEN` here.', 'Подставьте `YOUR_TOKEN`.'],
    ['Mark it with `TODO`.', 'Пометьте словом `TODO`.'],
    ['Build a TODO app.', 'Напишите TODO приложение.'],
    ['A to-do list; TODO comments are fine.', 'Список дел; комментарии TODO уместны.'],
    ['Replace <YOUR_ACCOUNT>.', 'Замените <YOUR_ACCOUNT>.'],
    ['Mask it as \\*\\*\\*XXX.', 'Скройте как \\*\\*\\*XXX.'],
  ])('the sample in “%s”', (source, translation) => {
    expect(briefs(`${source}\n`, `${translation}\n`, {page: 'page.md'})).toEqual([]);
  });

  it('anything in code blocks', () => {
    const code = '```\n// TODO: 2024-01-XX\n```\n';
    expect(briefs(`Text.\n\n${code}`, `Текст.\n\n${code}`)).toEqual([]);
  });
});
