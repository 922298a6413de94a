import {describe, expect, it, test} from 'vitest';
import {check, docusaurus, inShort} from './checkCatalogues';

describe('forms of Docusaurus', () => {
  const forms = (source: string, translation: string, locale = 'ru') =>
    inShort(
      check('plurals', docusaurus({posts: source}), docusaurus({posts: translation}), {locale}),
    );

  test.each([
    ['ru', '{count} запись|{count} записи|{count} записей'],
    ['ru', '{count} запись|{count} записи|{count} записей|{count} записи'],
    ['de', 'Ein Beitrag|{count} Beiträge'],
    ['ko', '{count}개 게시물'],
    ['es', 'Un artículo|{count} artículos'],
    ['cs', 'Jeden článek|{count} články|{count} článků'],
    ['pl', 'Jeden post|{count} posty|{count} postów'],
    ['tlh', '{count}|a|b|c|d'],
  ])('are right in %s: %s', (locale, translation) => {
    expect(forms('One post|{count} posts', translation, locale)).toEqual([]);
  });

  test.each([
    [
      'too few',
      'ru',
      '{count} запись|{count} записей',
      'error: “posts” has 2 plural forms, but Russian needs 3 (one|few|many): “{count} записей” would be shown for 2, 3, 4 and so on, and for 0, 5, 6 and so on.',
    ],
    [
      'too many',
      'ko',
      '게시물 {count}개|게시물 {count}개',
      'error: “posts” has 2 plural forms, but Korean only 1 (other).',
    ],
    [
      'one that may not fit all',
      'ru',
      '{count} запись',
      'warning: “posts” has one form for every number, while Russian has 3 (one|few|many): write them, unless this one fits all.',
    ],
    [
      'an empty one',
      'ru',
      '{count} запись||{count} записей',
      'error: Form 2 of “posts” is empty; it is shown for 2, 3, 4 and so on.',
    ],
    [
      'an empty one for fractions',
      'ru',
      '{count} запись|{count} записи|{count} записей|',
      'error: Form 4 of “posts” is empty; it is shown for fractions or millions.',
    ],
    [
      'a number in words where it means others as well',
      'ru',
      'Одна запись|{count} записи|{count} записей',
      'error: “posts”: The form “Одна запись” lacks {count}, and Russian shows it for 1, 21, 31 and so on.',
    ],
    [
      'a figure where it means others as well',
      'ru',
      '1 запись|{count} записи|{count} записей',
      'error: “posts”: The form “1 запись” lacks {count}, and Russian shows it for 1, 21, 31 and so on. → {count} запись|{count} записи|{count} записей',
    ],
    [
      'a word for 0 and 1',
      'fr',
      'Un article|{count} articles',
      'warning: “posts”: The form “Un article” lacks {count}, and French shows it for 0 and 1.',
    ],
    [
      'two wrong ones, told once',
      'sl',
      '1 vnos|2 vnosa|{count} vnosi|{count} vnosov',
      'error: “posts”: The form “1 vnos” lacks {count}, and Slovenian shows it for 1, 101, 201 and so on. The form “2 vnosa” lacks {count}, and Slovenian shows it for 2, 102, 202 and so on. → {count} vnos|{count} vnosa|{count} vnosi|{count} vnosov',
    ],
  ])('have %s', (_, locale, translation, expected) => {
    expect(forms('One post|{count} posts', translation, locale)).toEqual([expected]);
  });

  it('need every other placeholder', () => {
    expect(
      forms(
        'One post by {name}|{count} posts by {name}',
        'Ein Beitrag|{count} Beiträge von {name}',
        'de',
      ),
    ).toEqual(['error: “posts”: The form “Ein Beitrag” lacks {name}, which other forms have.']);
  });

  it('may call the number otherwise', () => {
    expect(forms('One min|{time} min', 'Eine Minute|{time} Minuten', 'de')).toEqual([]);
    expect(forms('One min|{time} min', 'Одна минута|{time} минуты|{time} минут')).toEqual([
      'error: “posts”: The form “Одна минута” lacks {time}, and Russian shows it for 1, 21, 31 and so on.',
    ]);
  });

  it('are no forms where the text has a spaced line in it', () => {
    expect(forms('Home | Which Token', 'Главная | Which Token')).toEqual([]);
  });

  it('are checked in the source as well', () => {
    const found = check(
      'plurals',
      docusaurus({posts: 'One|{count}|many'}),
      docusaurus({posts: '{count} раз|{count} раза|{count} раз'}),
    );
    expect(found).toMatchObject([
      {
        locale: 'en',
        message: '“posts” has 3 plural forms, but English only 2 (one|other).',
        source: {path: 'i18n/en/code.json', line: 3},
        translation: null,
      },
    ]);
  });

  it('have their place in both files', () => {
    const [finding] = check(
      'plurals',
      docusaurus({posts: 'One|{count}'}),
      docusaurus({posts: '{count} а|{count} б'}),
    );
    expect(finding).toMatchObject({
      rule: 'plurals',
      locale: 'ru',
      page: 'code.json',
      source: {line: 3, column: 17, value: 'One|{count}', text: 'One|{count}'},
      translation: {line: 3, column: 17, value: '{count} а|{count} б'},
    });
  });
});

describe('forms of i18next', () => {
  const english = {item_one: '{{count}} item', item_other: '{{count}} items'};
  const russian = {
    item_one: '{{count}} задание',
    item_few: '{{count}} задания',
    item_many: '{{count}} заданий',
    item_other: '{{count}} задания',
  };
  const forms = (translation: object, locale = 'ru', source: object = english) =>
    inShort(check('plurals', source, translation, {locale}));

  it('are exactly those of the language', () => {
    expect(forms(russian)).toEqual([]);
    expect(forms({item_other: '{{count}}개'}, 'ko')).toEqual([]);
    expect(forms({item_one: 'Ein Ding', item_other: '{{count}} Dinge'}, 'de')).toEqual([]);
  });

  it('may not be missing', () => {
    expect(forms({item_one: '{{count}} задание', item_other: '{{count}} задания'})).toEqual([
      'error: Russian has the plural forms one, few, many and other: add “item_few” (for 2, 3, 4 and so on) and “item_many” (for 0, 5, 6 and so on).',
    ]);
  });

  it('are a warning where only fractions or millions need them', () => {
    expect(forms({item_one: '{{count}} cosa', item_other: '{{count}} cosas'}, 'es')).toEqual([
      'warning: Spanish has the plural forms one, many and other: add “item_many” (for fractions or millions).',
    ]);
  });

  it('may not be more than the language has', () => {
    expect(
      forms(
        {item_one: 'Ein Ding', item_few: '{{count}} Dinge', item_other: '{{count}} Dinge'},
        'de',
      ),
    ).toEqual(['error: German has no plural form “few”, so “item_few” is never shown: remove it.']);
  });

  it('may have one for nothing, in any words', () => {
    const source = {...english, item_zero: 'Nothing yet'};
    expect(forms({...russian, item_zero: 'Пока пусто'}, 'ru', source)).toEqual([]);
  });

  it('must name the number where they stand for several', () => {
    expect(forms({...russian, item_one: 'Одно задание'})).toEqual([
      'error: “item_one”: The form “Одно задание” lacks {{count}}, and Russian shows it for 1, 21, 31 and so on.',
    ]);
  });

  it('need not name the number where no form does', () => {
    const source = {set_one: 'Permission set', set_other: 'Permission sets'};
    const translation = {
      set_one: 'Набор',
      set_few: 'Наборы',
      set_many: 'Наборы',
      set_other: 'Наборы',
    };
    expect(forms(translation, 'ru', source)).toEqual([]);
    expect(inShort(check('messages', source, translation))).toEqual([]);
  });

  it('are those of ordinals where the key says so', () => {
    const source = {
      place_ordinal_one: '{{count}}st',
      place_ordinal_two: '{{count}}nd',
      place_ordinal_few: '{{count}}rd',
      place_ordinal_other: '{{count}}th',
    };
    expect(forms({place_ordinal_other: '{{count}}-е'}, 'ru', source)).toEqual([]);
    expect(forms({place_ordinal_one: '{{count}}-е'}, 'ru', source)).toEqual([
      'error: Russian has the plural form other: add “place_ordinal_other” (for 0, 1, 2 and so on).',
      'error: Russian has no plural form “one”, so “place_ordinal_one” is never shown: remove it.',
    ]);
  });

  it('are told from keys that only end like them', () => {
    const source = {reason_other: 'Another reason', step_two: 'Then go on'};
    expect(forms({reason_other: 'Другая причина', step_two: 'Затем дальше'}, 'ru', source)).toEqual(
      [],
    );
  });

  it('may be replaced by one message, with a warning', () => {
    expect(forms({item: 'Заданий: {{count}}'})).toEqual([
      'warning: “item” is shown for every number, while Russian has 4 plural forms: write “item_one”, “item_few”, “item_many” and “item_other”, unless this one fits all.',
    ]);
    expect(inShort(check('messages', english, {item: 'Заданий: {{count}}'}))).toEqual([]);
  });

  it('are checked under nested keys and contexts', () => {
    const source = {job: {run_male_one: '{{count}} run', run_male_other: '{{count}} runs'}};
    expect(forms({job: {run_male_other: '{{count}} запусков'}}, 'ru', source)).toEqual([
      'error: Russian has the plural forms one, few, many and other: add “job.run_male_one” (for 1, 21, 31 and so on), “job.run_male_few” (for 2, 3, 4 and so on) and “job.run_male_many” (for 0, 5, 6 and so on).',
    ]);
  });

  it('are missing messages where there is none of them', () => {
    expect(inShort(check('messages', {...english, a: 'Go on'}, {a: 'Дальше'}))).toEqual([
      'error: The translation lacks the message “item”: “{{count}} item”.',
    ]);
  });
});
