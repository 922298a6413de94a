import {describe, expect, it} from 'vitest';
import {texts} from './texts';

const NBSP = '\u00a0';
const MONTH =
  '(?:январ|феврал|март|апрел|ма[йяею]|июн|июл|август|сентябр|октябр|ноябр|декабр)[а-яё]*';
/** Names, labels and codes may stay as they are in Russian; sentences may not. */
const NAME = /^[\w .,:&+/-]*[\w+]$/;
const HOLDS_NAMES = /\.(?:title|name|scope|subject)$/;

const offending = (matches: (text: (typeof texts)[number]) => boolean) =>
  texts.filter(matches).map(({path, en, ru}) => `${path}: ${en} | ${ru}`);

describe('texts of the catalogue', () => {
  it('are many', () => {
    expect(texts.length).toBeGreaterThan(400);
  });

  it('are empty in neither language and have no space to spare', () => {
    expect(
      offending(({en, ru}) => [en, ru].some((text) => text.trim() !== text || text.length < 2)),
    ).toEqual([]);
    expect(offending(({en, ru}) => /\s{2}/.test(en) || /\s{2}/.test(ru))).toEqual([]);
  });

  it('are written in Cyrillic on the Russian side unless they are a bare name', () => {
    const isName = ({path, en, ru}: (typeof texts)[number]) =>
      en === ru && NAME.test(ru) && HOLDS_NAMES.test(path);
    expect(offending((text) => !/[а-яё]/i.test(text.ru) && !isName(text))).toEqual([]);
  });

  it('have no Cyrillic on the English side', () => {
    expect(offending(({en}) => /[а-яё]/i.test(en))).toEqual([]);
  });

  it('end with the same punctuation in both languages', () => {
    const end = (text: string) => /[.?!:]$/.exec(text)?.[0];
    expect(offending(({en, ru}) => end(en) !== end(ru))).toEqual([]);
  });

  it('quote with «ёлочки» in Russian, never with straight or English marks', () => {
    expect(offending(({ru}) => /["'“”‘’]/.test(ru))).toEqual([]);
  });

  it('have typographic apostrophes in English', () => {
    expect(offending(({en}) => /["']/.test(en))).toEqual([]);
  });

  it('keep to the Russian glossary', () => {
    const banned =
      /производственн|учётная запись|учётной запис|учётную запись|конечн\S+ точк|токен\S* личного доступа|служебн|пользовательск\S+ токен|набор\S* прав(?![а-яё])|линейност|джоб|(?<![а-яё])сред[аыеу](?![а-яё])|подготовк|корпоративн|и т\.|пожалуйста/i;
    expect(offending(({ru}) => banned.test(ru))).toEqual([]);
  });

  it('write ё where the word has it', () => {
    const missing =
      /учетн|создает|(?<![а-яё])(?:от|пере|вы|про|за|раз)?дает(?![а-яё])|ведет(?![а-яё])|берет|идет(?![а-яё])|(?<![а-яё])еще|(?<![а-яё])все (?:равно|ещё)|трех |четырех|надежн|партнер|прием(?:ник|а|е)?(?![а-яё])|расчет|отчет|войдет|найдет|остает|(?<![а-яё])ее(?![а-яё])|(?<![а-яё])нее(?![а-яё])|счет/i;
    expect(offending(({ru}) => missing.test(ru))).toEqual([]);
  });

  it('address the reader with a small вы', () => {
    expect(offending(({ru}) => /[^.?!:]\s(?:Вы|Вас|Вам|Ваш\S*)(?![а-яё])/.test(ru))).toEqual([]);
  });

  it('tie dashes, dates and years to their words with no-break spaces', () => {
    const loose = new RegExp(` [—–]|\\d (?:${MONTH})|(?:${MONTH}) \\d{4}|\\d{4} г\\.|\\d \\d{3}`);
    expect(offending(({ru}) => loose.test(ru))).toEqual([]);
    expect(texts.some(({ru}) => ru.includes(NBSP))).toBe(true);
  });

  it('write no plain hyphen for a dash', () => {
    expect(offending(({en, ru}) => / - /.test(en) || / - /.test(ru))).toEqual([]);
  });

  it('name the same permission sets, numbers and codes in both languages', () => {
    const tokens = (text: string) =>
      [...text.matchAll(/\b(?:[a-z]+(?:_[a-z]+)+|[a-z]+:[a-z]+|40\d|429|W\d+)\b/g)]
        .map(([token]) => token)
        .sort();
    expect(offending(({en, ru}) => `${tokens(en)}` !== `${tokens(ru)}`)).toEqual([]);
  });
});
