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
      source: {line: 1, column: 16, value: 'not'},
      translation: {line: 1, column: 1, value: null},
    });
  });

  it.each([
    ['ru', 'Токен может лежать в хранилище.', 'может'],
    ['de', 'Das Token kann in einem Speicher liegen.', 'kann'],
    ['ko', '토큰은 저장소에 둘 수 있습니다.', '수'],
  ])(
    'a duty that became a permission in %s, as a warning with both words',
    (locale, translation, word) => {
      const [finding, ...more] = checkPair(
        'The token must stay in a store.\n',
        `${translation}\n`,
        {
          locale,
        },
      );
      expect(more).toEqual([]);
      expect(finding).toMatchObject({
        rule: 'polarity',
        severity: 'warning',
        source: {value: 'must'},
        translation: {value: word},
      });
    },
  );

  it('a permission that became a duty', () => {
    expect(
      briefs('You may store the token here.\n', 'Токен нужно хранить здесь всегда.\n'),
    ).toEqual(['warning polarity | 1:5 may | 1:7 нужно']);
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

describe('the rule polarity finds in sentences', () => {
  it.each([
    [
      'a lost “only”',
      'Only administrators can create it.',
      'Создать его могут администраторы.',
      '1:1 Only',
    ],
    [
      'a lost “except”',
      'It reads all pages except these.',
      'Он читает эти страницы целиком.',
      '1:20 except',
    ],
    [
      'one of two denials lost',
      'It cannot read the data, and it must not change them.',
      'Он не может читать данные, и ему нужно менять их.',
      '1:4 cannot',
    ],
    [
      'a denial lost beside words that restrict and contrast',
      'It does not change the data, but only reads all of them.',
      'Он меняет данные, но только читает их все.',
      '1:9 not',
    ],
    [
      'a denial where one side has more sentences',
      'Create the token in the settings of your account. It must never be shared with anybody.',
      'Создайте токен. Это делают в настройках аккаунта. Им можно делиться с кем угодно по желанию.',
      '1:59 never',
    ],
  ])('%s', (_, source, translation, found) => {
    const [line, ...more] = briefs(`${source}\n`, `${translation}\n`);
    expect(more).toEqual([]);
    expect(line).toContain(`warning polarity | ${found}`);
  });

  it('a lost denial of a list item below a heading that speaks of limits', () => {
    expect(
      briefs(
        '## Limits\n\n- You must not delete a snapshot.\n- Open it.\n',
        '## Ограничения\n\n- Можно удалять любой снимок.\n- Откройте его.\n',
      ),
    ).toEqual(['warning polarity | 3:12 not | 3:3 –']);
  });

  it('a lost denial of a list item, but not one that the text above the list has said', () => {
    const items = (first: string, second: string) => [`${first}\n\n- ${second}\n`] as const;
    const source = items('What this token can’t do:', 'It can’t create tokens of services.')[0];
    const lost = items('Пределы этого токена:', 'Может создавать токены сервисов.')[0];
    const above = items('Чего этот токен не может:', 'Создавать токены сервисов.')[0];
    expect(briefs(source, lost).join()).toContain('3:6 can’t');
    expect(briefs(source, above)).toEqual([]);
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
    ['a denial said twice', 'It never changes the data.', 'Он никогда не меняет эти данные.'],
    [
      'a denial left to be understood',
      'It reads the data, never code.',
      'Он читает данные, но никогда — код.',
    ],
    [
      'a denial inside a word',
      'It is not clear which value comes first.',
      'Непонятно, какое значение стоит первым.',
    ],
    ['a turned phrase', 'Don’t forget to delete the token.', 'Удалите токен после этого сразу.'],
    ['not only', 'It does not only read the data.', 'Он читает данные и пишет их.'],
    [
      'code and names of settings',
      'Set `never` or `except` for the read-only mode.',
      'Задайте `never` или `except` для этого режима.',
    ],
    [
      'a sentence left or quoted in the source’s language',
      'It answers “You cannot do this here” to you.',
      'Вам отвечают: “You cannot do this here”, и всё.',
    ],
    [
      'sentences that the translation joins',
      'Write it down. It must not stand here.',
      'Запишите это, но здесь стоять оно не должно.',
    ],
  ])('%s', (_, source, translation) => {
    expect(briefs(`${source}\n`, `${translation}\n`)).toEqual([]);
  });

  it('a denial in a sentence that begins elsewhere in the translation', () => {
    expect(
      briefs(
        'It reads the Discovery API. It can’t read the Administrative API, so a tool that needs the ids of jobs needs another set. The set is for tokens.\n',
        'Читает данные через Discovery API, но не через Administrative API. Поэтому инструменту, которому нужны идентификаторы заданий, подойдёт другой набор. Набор создан для токенов.\n',
      ),
    ).toEqual([]);
  });

  it.each([
    [
      'a duty in other words',
      'The token must stay in a store.',
      'Токен следует держать в хранилище.',
    ],
    [
      'a permission beside a duty',
      'You must store it, and can copy it.',
      'Его можно копировать, но нужно хранить.',
    ],
    ['a condition', 'If it must stay, you can store it.', 'Если он нужен, его можно сохранить.'],
    [
      'a word that holds the denial',
      'It may not be accurate here.',
      'Он может быть неточным в этом случае.',
    ],
    [
      'a denial said as another',
      'It does not use the same stack.',
      'Он использует совсем другой стек.',
    ],
    ['what must not be', 'The token must not stay here.', 'Токен не может здесь оставаться.'],
  ])('%s', (_, source, translation) => {
    expect(briefs(`${source}\n`, `${translation}\n`)).toEqual([]);
  });

  it('what German says of the first time that something holds', () => {
    const source = 'The server does not answer until it has read all the pages.\n';
    const translation = 'Der Server antwortet erst, wenn er die Seiten gelesen hat.\n';
    expect(checkPair(source, translation, {locale: 'de'})).toEqual([]);
  });

  it.each([
    ['de', 'You are not letting anyone in front of you.', 'Sie lassen niemanden vor sich stehen.'],
    [
      'ko',
      'It takes you to a working, tested server.',
      '제대로 동작하고 테스트까지 마친 서버로 안내합니다.',
    ],
    ['ko', 'You should not use them here either.', '여기에서도 그것을 사용해서는 안됩니다.'],
  ])('what %s says with one word', (locale, source, translation) => {
    expect(briefs(`${source}\n`, `${translation}\n`, {locale})).toEqual([]);
  });

  it('a denial that German softens', () => {
    const source = 'The server does not support these requests yet.\n';
    const translation = 'Der Server unterstützt diese Anfragen noch nicht.\n';
    expect(checkPair(source, translation, {locale: 'de'})).toEqual([]);
  });
});
