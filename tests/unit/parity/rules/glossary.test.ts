import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {GlossaryConfig} from '../../../../src/parity/config/parityConfig';
import {briefs, checkFiles, checkPair} from '../checkPages';

const glossary: readonly GlossaryConfig[] = [
  {
    term: {en: 'permission set'},
    use: {ru: 'набор разрешений', de: 'Berechtigungssatz'},
    ban: {ru: ['набор прав'], de: ['Rechtesatz']},
    note: 'Rights are something else.',
  },
  {term: {en: 'job'}, use: {ru: 'задание'}, ban: {ru: ['задача']}},
  {use: {ru: 'происхождение данных'}, ban: {ru: ['линейность']}},
];

const english = 'Choose a permission set here.\n';

describe('the rule glossary reports', () => {
  it('a banned rendering, with the term, the preferred one and the reason', () => {
    const [finding, ...more] = checkPair(english, 'Выберите здесь набор прав.\n', {glossary});
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'glossary',
      severity: 'error',
      suggestion: 'набор разрешений',
      source: {line: 1, column: 10, value: 'permission set'},
      translation: {line: 1, column: 16, value: 'набор прав'},
    });
    expect(finding?.message).toContain('Rights are something else.');
  });

  it.each(['набором прав', 'Набора прав', 'наборами\u00a0прав', 'наборов прав'])(
    'the form “%s”, naming the preferred rendering',
    (form) => {
      const [finding] = checkPair(english, `Здесь ${form} важен.\n`, {glossary});
      expect(finding?.translation?.text).toBe(form);
      expect(finding?.message).toContain('“набор разрешений”');
      expect(finding?.suggestion).toBeNull();
    },
  );

  it('a word that is banned everywhere, whatever the source says', () => {
    expect(briefs('One.\n', 'Это линейность.\n', {glossary})).toEqual([
      'error glossary | 1:1 – | 1:5 линейность ⇒ происхождение данных',
    ]);
  });

  it('another language’s words', () => {
    expect(
      briefs(english, 'Wählen Sie hier einen Rechtesatz.\n', {glossary, locale: 'de'}),
    ).toEqual(['error glossary | 1:10 permission set | 1:23 Rechtesatz ⇒ Berechtigungssatz']);
  });

  it('interface messages', () => {
    const {findings} = checkFiles(
      {
        'en/page.md': 'One.\n',
        'ru/page.md': 'Раз.\n',
        'i18n/en/ui.json': '{"choose": "Choose a permission set"}',
        'i18n/ru/ui.json': '{"choose": "Выберите набор прав"}',
      },
      {glossary, messages: [{source: 'i18n/en', translations: {ru: 'i18n/ru'}}]},
    );
    expect(findings).toMatchObject([
      {rule: 'glossary', page: 'ui.json', translation: {value: 'набор прав'}},
    ]);
  });
});

describe('the rule glossary is silent about', () => {
  it.each([
    ['the preferred rendering', english, 'Выберите здесь набор разрешений.\n'],
    ['a banned word for another term', 'Solve the task.\n', 'Решите задачу.\n'],
    ['the word beside the term', 'A job solves a task.\n', 'Задание решает задачу.\n'],
    ['code', english, 'Выберите `набор прав` здесь.\n'],
    ['longer words', 'A job.\n', 'Задачник.\n'],
  ])('%s', (_, source, translation) => {
    expect(briefs(source, translation, {glossary})).toEqual([]);
  });
});

describe('properties of the rule glossary', () => {
  it('as many findings as banned words that answer a term, and never more than terms', () => {
    fc.assert(
      fc.property(fc.integer({min: 0, max: 3}), fc.integer({min: 0, max: 3}), (terms, banned) => {
        const source = `Text. ${'A permission set. '.repeat(terms)}\n`;
        const target = `Текст. ${'Это набор прав. '.repeat(banned)}\n`;
        expect(briefs(source, target, {glossary})).toHaveLength(Math.min(terms, banned));
      }),
      {numRuns: 16},
    );
  });
});
