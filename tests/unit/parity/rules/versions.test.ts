import {describe, expect, it} from 'vitest';
import {briefs, checkPair} from '../checkPages';

describe('the rule versions reports', () => {
  it('another version, once, with both places, both values and the text to write', () => {
    const [finding, ...more] = checkPair('It needs Python 3.11.\n', 'Нужен Python 3.12.\n');
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'versions',
      severity: 'error',
      suggestion: '3.11',
      source: {line: 1, column: 17, value: '3.11', text: '3.11'},
      translation: {line: 1, column: 14, value: '3.12', text: '3.12'},
    });
  });

  it.each([
    ['a patch', 'Since v1.2.3.', 'С версии v1.2.4.', '1.2.3 | 1:10 1.2.4 ⇒ v1.2.3'],
    ['a major version', 'It runs on Node 20.', 'Работает на Node 22.', '20 | 1:18 22 ⇒ 20'],
    [
      'a pre-release',
      'Use 1.0.0-rc.1 now.',
      'Используйте 1.0.0-rc.2.',
      '1.0.0-rc.1 | 1:13 1.0.0-rc.2 ⇒ 1.0.0-rc.1',
    ],
    ['a minimum', 'It needs >= 20.19.', 'Нужна >= 20.18.', '≥ 20.19 | 1:7 ≥ 20.18 ⇒ >= 20.19'],
    ['a range', 'Works on 1.x only.', 'Только на 2.x.', '1.x | 1:11 2.x ⇒ 1.x'],
    ['zeros at the end', 'Use Python 3.10 here.', 'Здесь Python 3.1.', '3.10 | 1:14 3.1 ⇒ 3.10'],
  ])('%s', (_, source, translation, expected) => {
    const [line, ...more] = briefs(`${source}\n`, `${translation}\n`);
    expect(more).toEqual([]);
    expect(line).toContain(expected);
    expect(line).toMatch(/^error versions/);
  });
});

describe('the rule versions is silent about', () => {
  it.each([
    ['a v more or less', 'Since v1.2.3.', 'С версии 1.2.3.'],
    ['an open range in words', 'Python 3.9+ is needed.', 'Нужен Python 3.9 или новее.'],
    ['dates', 'Released on 2023-07-18.', 'Выпущено 18.07.2023.'],
    ['names that hold them', 'It needs OAuth 2.1 tokens.', 'Нужны OAuth-2.1-токены.'],
  ])('%s', (_, source, translation) => {
    expect(briefs(`${source}\n`, `${translation}\n`)).toEqual([]);
  });

  it('a protocol version written as a date, which the rule dates reports once', () => {
    const lines = briefs(
      'The protocol version is 2025-11-25.\n',
      'Версия протокола — 2025-06-18.\n',
    );
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^error dates/);
  });
});
