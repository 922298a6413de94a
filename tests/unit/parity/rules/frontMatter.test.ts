import {describe, expect, it} from 'vitest';
import {briefs} from '../checkPages';

function compare(source: string, translation: string): string[] {
  return briefs(`---\n${source}\n---\n\nText.\n`, `---\n${translation}\n---\n\nТекст.\n`);
}

describe('the rule front-matter reports', () => {
  it.each([
    ['sidebar_position: 2', 'sidebar_position: 3', 'error front-matter | 2:19 2 | 2:19 3 ⇒ 2'],
    ['draft: true', 'draft: false', 'error front-matter | 2:8 true | 2:8 false ⇒ true'],
    ['slug: /a', 'slug: /b', 'error front-matter | 2:7 /a | 2:7 /b ⇒ /a'],
    ['id: tokens', 'id: token', 'error front-matter | 2:5 tokens | 2:5 token ⇒ tokens'],
    ['a:\n  b: 1\nc: 2', 'c: 2', 'error front-matter | 3:6 1 | 2:1 –'],
  ])('%j as %j', (source, translation, expected) => {
    expect(compare(source, translation)).toEqual([expected]);
  });

  it('an added key as a warning', () => {
    expect(compare('id: a', 'id: a\nhidden: true')).toEqual([
      'warning front-matter | 2:1 – | 3:9 true',
    ]);
  });
});

describe('the rule front-matter is silent about', () => {
  it.each([
    ['title: Tokens', 'title: Токены'],
    ['title: Tokens', 'title: Tokens und mehr'],
    ['summary: One two', 'summary: Раз два'],
    ['id: a', 'id: a\ntranslation_hash: 0af3'],
    ['id: a\ni18nReady: true', 'id: a'],
    ['layout: ../en/base', 'layout: ../ru/base'],
    ['id: "a"', "id: 'a'"],
  ])('%j as %j', (source, translation) => {
    expect(compare(source, translation)).toEqual([]);
  });
});
