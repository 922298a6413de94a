import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {foldWord} from '../../../src/search/foldWord';
import {markMatches} from '../../../src/search/markMatches';
import {tokenize} from '../../../src/search/tokenize';
import {wordKeys} from '../../../src/search/wordKeys';

const wordsOf = (text: string) => tokenize(text).map(({word}) => word);

describe('words of a text', () => {
  it.each([
    ['Учётная запись', ['учетная', 'запись']],
    ['API-ключ, Read-Only', ['api', 'ключ', 'read', 'only']],
    ["dbt’s token can't", ['dbt', 'token', 'can']],
    ['POST /api/v3/users/{user_id}', ['post', 'api', 'v3', 'users', 'user', 'id']],
    ['«Слиянием» — 403…', ['слиянием', '403']],
    ['за́мок', ['замок']],
    ['Йод ЁЖ', ['йод', 'еж']],
    ['d’accord O’Reilly', ['d', 'accord', 'o', 'reilly']],
    ['', []],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('are the same however the letters are composed and written', () => {
    for (const text of ['Перевыпущенный ёж', 'Йогурт']) {
      expect(wordsOf(text.normalize('NFD'))).toEqual(wordsOf(text));
      expect(wordsOf(text.toUpperCase())).toEqual(wordsOf(text));
    }
  });

  it('fold to themselves', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (text) => {
        expect(foldWord(foldWord(text))).toBe(foldWord(text));
      }),
    );
  });

  it('stand where they are said to stand, in order', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (text) => {
        let position = 0;
        for (const {start, end} of tokenize(text)) {
          expect(start).toBeGreaterThanOrEqual(position);
          expect(end).toBeGreaterThan(start);
          position = end;
        }
        expect(position).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('marked words', () => {
  it('are all forms of what was asked for', () => {
    const keys = new Set(wordKeys('токен'));
    const pieces = markMatches('Токены: сервисный токен', keys);
    expect(pieces.filter(({marked}) => marked).map(({text}) => text)).toEqual(['Токены', 'токен']);
  });

  it('leave the text as it is', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (text, keys) => {
        const pieces = markMatches(text, new Set(keys));
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      }),
    );
  });
});
