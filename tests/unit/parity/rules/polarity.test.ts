import {describe, expect, it} from 'vitest';
import {briefs, checkPair} from '../checkPages';

describe('the rule polarity reports', () => {
  it.each([
    ['ru', 'Токен должен стоять в самом адресе.'],
    ['de', 'Das Token muss in der Adresse stehen.'],
    ['ko', '토큰은 주소에 있어야 합니다.'],
  ])('a denial that is lost in %s, as a warning with both places', (locale, translation) => {
    const [finding, ...more] = checkPair(
      'The token must not stand in the address.\n',
      `${translation}\n`,
      {locale},
    );
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'polarity',
      severity: 'warning',
      source: {line: 1, column: 11, value: 'must not'},
      translation: {line: 1, column: 1, value: null},
    });
  });

  it('a denial that only the translation has', () => {
    const [line, ...more] = briefs(
      'The token must stand in the address.\n',
      'Токен нельзя писать в самом адресе.\n',
    );
    expect(more).toEqual([]);
    expect(line).toBe('warning polarity | 1:1 – | 1:7 нельзя');
  });

  it('the sentence of several that has lost it', () => {
    const [finding] = checkPair(
      'Create the token first. It must never be shared. Keep it in a store.\n',
      'Сначала создайте токен. Им можно делиться с людьми. Храните его в хранилище.\n',
    );
    expect(finding).toMatchObject({source: {value: 'never'}, translation: {column: 25}});
  });
});

describe('the rule polarity is silent about', () => {
  it.each([
    [
      'a word that denies by itself',
      'The page is not available here.',
      'Страница здесь недоступна.',
    ],
    [
      'a verb that fails',
      'The request does not succeed here.',
      'Запрос здесь завершается ошибкой.',
    ],
    ['a turned phrase', 'Don’t forget to delete the token.', 'Удалите токен после этого сразу.'],
    ['not only', 'It does not only read the data.', 'Он читает данные и пишет их.'],
    [
      'another number of sentences',
      'It must not stand here. See there.',
      'Пишите это там, см. пример.',
    ],
  ])('%s', (_, source, translation) => {
    expect(briefs(`${source}\n`, `${translation}\n`)).toEqual([]);
  });
});
