import {describe, expect, it} from 'vitest';
import {stemRussian} from '../../../src/search/stemRussian';
import {wordKeys} from '../../../src/search/wordKeys';
import {readWords} from './families';

describe('the Russian stemmer', () => {
  it.each(readWords('russianStems.txt'))('takes %s for %s, as Snowball does', (word, stem) => {
    expect(stemRussian(word ?? '')).toBe(stem);
  });

  it.each([
    ['токены', 'токен'],
    ['лимит', 'лимит'],
    ['состав', 'состав'],
    ['журнал', 'журнал'],
  ])('leaves the stem of %s whole when it is read as a noun', (word, stem) => {
    expect(stemRussian(word, 'nominal')).toBe(stem);
  });
});

describe('the keys of words', () => {
  it.each([
    ['токен', 'токенами'],
    ['время', 'времени'],
    ['создание', 'создать'],
    ['разрешение', 'разрешить'],
    ['rotate', 'rotation'],
    ['permissions', 'permission'],
    ['licence', 'licenses'],
    ['authorisation', 'authorization'],
  ])('%s and %s share one', (first, second) => {
    expect(wordKeys(first).some((key) => wordKeys(second).includes(key))).toBe(true);
  });

  it.each([
    ['токен', 'ток'],
    ['код', 'кодекс'],
    ['дата', 'данные'],
    ['token', 'took'],
    ['403', '40'],
  ])('%s and %s share none', (first, second) => {
    expect(wordKeys(first).some((key) => wordKeys(second).includes(key))).toBe(false);
  });

  it('stay what they are for numbers, mixtures and other scripts', () => {
    for (const word of ['403', 'v3', 'dbtu', '令牌']) expect(wordKeys(word)[0]).toBe(word);
  });
});
