import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {foreignRuns, mayHoldRun} from '../../../../src/parity/prose/foreignRuns';
import {vocabularyOf} from '../../../../src/parity/prose/vocabulary';

const pieces = fc.constantFrom(
  'the token',
  'You can delete it',
  'API',
  'µTorrent',
  'токен',
  'Токен можно удалить.',
  '토큰은',
  'e.g.',
  'client_id',
  'read-only',
  'ёлка',
  'Über',
  ' ',
  '. ',
  '—',
  '“',
);
const texts = fc.array(pieces, {maxLength: 20}).map((parts) => parts.join(' '));

describe('mayHoldRun', () => {
  it.each([
    ['a page that only names things', 'Откройте GitHub Actions и API Keys.', false],
    ['one word', 'Задайте значение true в API.', false],
    ['two words', 'Задайте значение, for example, в API.', true],
  ])('decides at a glance on %s', (_name, text, expected) => {
    expect(mayHoldRun(text, vocabularyOf('ru', 'en'), 2)).toBe(expected);
  });

  it('never turns away a text that holds a run', () => {
    const pairs = fc.constantFrom<[string, string]>(
      ['ru', 'en'],
      ['en', 'ru'],
      ['ko', 'en'],
      ['de', 'en'],
      ['ja', 'en'],
    );
    fc.assert(
      fc.property(texts, pairs, fc.integer({min: 1, max: 4}), (text, [own, foreign], fewest) => {
        const vocabulary = vocabularyOf(own, foreign);
        const found = foreignRuns(text, [], vocabulary, fewest);
        expect(found.length > 0 && !mayHoldRun(text, vocabulary, fewest)).toBe(false);
      }),
    );
  });
});

describe('foreignRuns', () => {
  it('knows a word longer than any function word by its letters alone', () => {
    const text = 'incomprehensibilities the notwithstanding of it';
    const [run] = foreignRuns(text, [], vocabularyOf('ru', 'en'), 2);
    expect(run).toMatchObject({start: 0, end: text.length, plain: 5});
  });
});
