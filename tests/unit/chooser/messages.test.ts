import {readdirSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {
  checkMessages,
  flattenMessages,
  pluralSamples,
} from '../../../src/chooser/messages/checkMessages';
import {createTranslate} from '../../../src/chooser/messages/createTranslate';
import type {MessageKey} from '../../../src/chooser/messages/types';
import {locales, messagesOf, readProject, wordingOf} from './wording';

const PLURAL = /_(zero|one|two|few|many|other)$/;
const entriesOf = (locale: 'en' | 'ru') => flattenMessages(messagesOf(locale));
const keysOf = (locale: 'en' | 'ru') =>
  [...new Set(entriesOf(locale).map(([key]) => key.replace(PLURAL, '')))].sort();
const found = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([all]) => all).sort();

describe('the catalogues', () => {
  it('have the same keys', () => {
    expect(keysOf('ru')).toEqual(keysOf('en'));
  });

  it('have the same placeholders and marks in every message', () => {
    const english = new Map(entriesOf('en').map(([key, text]) => [key.replace(PLURAL, ''), text]));
    for (const [key, text] of entriesOf('ru')) {
      const source = english.get(key.replace(PLURAL, '')) ?? '';
      expect(found(text, /\{\{\w+\}\}|<\/?\w+>/g), key).toEqual(
        found(source, /\{\{\w+\}\}|<\/?\w+>/g),
      );
    }
  });

  it.each(locales)('%s: has exactly the plural forms of the language', (locale) => {
    const {pluralCategories} = new Intl.PluralRules(locale).resolvedOptions();
    const forms = new Map<string, string[]>();
    for (const [key] of entriesOf(locale)) {
      const [, category] = PLURAL.exec(key) ?? [];
      if (category === undefined) continue;
      const base = key.replace(PLURAL, '');
      forms.set(base, [...(forms.get(base) ?? []), category]);
    }
    expect([...forms.keys()].sort()).toEqual([
      'flips.count',
      'intro',
      'result.checked',
      'table.caption',
    ]);
    for (const [key, categories] of forms) {
      expect(categories.sort(), key).toEqual([...pluralCategories].sort());
    }
  });

  it('have no message that nothing asks for', () => {
    const source = readdirSync('src/chooser', {recursive: true, encoding: 'utf8'})
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => readProject(`src/chooser/${file}`))
      .join('\n');
    const patterns = [...source.matchAll(/['`]([a-zA-Z]+(?:\.[^'`\s]+)*)['`]/g)].map(
      ([, text]) =>
        new RegExp(`^${(text ?? '').replace(/\$\{[^}]*\}/g, '[^.]+').replace(/\./g, '\\.')}$`),
    );
    const unused = keysOf('en').filter((key) => !patterns.some((pattern) => pattern.test(key)));
    expect(unused).toEqual([]);
  });
});

describe('typography', () => {
  it.each(locales)(
    '%s: has no straight quotes, no hyphens for dashes, no stray spaces',
    (locale) => {
      for (const [key, text] of entriesOf(locale)) {
        const plain = text.replace(/<\/?\w+>/g, '').replace(/\{\{\w+\}\}/g, '1');
        expect(plain, key).not.toMatch(/['"`]|\.\.\.| - | -- |[ \u00A0]{2}|^\s|\s$|\s[,.;:!?]/);
      }
    },
  );

  it.each(locales)('%s: keeps a number and its noun on one line', (locale) => {
    for (const [key, text] of entriesOf(locale)) {
      expect(text, key).not.toMatch(/\{\{count\}\} /);
    }
  });

  it('English: keeps month and day on one line', () => {
    for (const [key, text] of entriesOf('en')) {
      expect(text, key).not.toMatch(/(January|July|August|October) \d/);
    }
  });

  it('Russian: binds dashes, prepositions of one letter, days and years', () => {
    for (const [key, text] of entriesOf('ru')) {
      expect(text, key).not.toMatch(/ —/);
      expect(text, key).not.toMatch(/(?<![\p{L}\p{N}-])[вксоуиая] /iu);
      expect(text, key).not.toMatch(/\d (?:января|июля|августа|октября)|\d г\.|г\.[ ]?г\./);
    }
  });

  it('Russian: writes ё', () => {
    for (const [key, text] of entriesOf('ru')) {
      expect(text, key).not.toMatch(
        /\b(?:еще|учетн|партнерск|идет|дает|свое[йм]|ее|займет|приведет)/iu,
      );
    }
  });
});

describe('words', () => {
  it('Russian keeps to the glossary', () => {
    const banned =
      /производственн|уч[её]тн(?:ая|ой|ую) запис|лично(?:го|му) доступа|личн\p{L}* токен|пользовательск\p{L}* токен|токен\p{L}* (?:сервисного|служебн)|конечн\p{L}* точк|ротир|ротаци|джоб|рабоч\p{L}* сред|(?<!\p{L})план(?:а|у|ом|е|ы|ов)?(?!\p{L})|набор\p{L}* прав(?!\p{L})|PATs|PAT[-’']|пожалуйста|продакшн|тестов\p{L}+ сред/iu;
    for (const [key, text] of entriesOf('ru')) expect(text, key).not.toMatch(banned);
  });

  it('Russian addresses the reader with a small letter', () => {
    for (const [key, text] of entriesOf('ru')) {
      expect(text, key).not.toMatch(/(?<=[\p{L}\d,;:»)] )(?:Вы|Вас|Вам|Вами|Ваш\p{L}*)(?!\p{L})/u);
    }
  });

  it('English is plain', () => {
    for (const [key, text] of entriesOf('en')) {
      expect(text, key).not.toMatch(/\b(?:please|sorry|invalid|valid|principal|licence)\b/i);
    }
  });

  it('the old name of the product stands only where readers look for it', () => {
    for (const locale of locales) {
      const old = entriesOf(locale).filter(([, text]) => /dbt\sCloud/.test(text));
      expect(old.map(([key]) => key)).toEqual(['question.workflow.option.cli.hint']);
    }
  });
});

describe('createTranslate', () => {
  it('picks the Russian plural forms', () => {
    const {t} = wordingOf('ru');
    const beginning = (count: number) =>
      t('intro', {count})
        .split('.')[0]
        ?.replace(/\u00A0/g, ' ');
    expect([1, 2, 3, 5, 11, 21, 104].map(beginning)).toEqual([
      'Максимум 1 вопрос',
      'Максимум 2 вопроса',
      'Максимум 3 вопроса',
      'Максимум 5 вопросов',
      'Максимум 11 вопросов',
      'Максимум 21 вопрос',
      'Максимум 104 вопроса',
    ]);
  });

  it('throws on a message that is missing or empty', () => {
    const t = createTranslate('en', {back: ''});
    expect(() => t('continue')).toThrow('i18n/en/chooser.json has no message "continue"');
    expect(() => t('back')).toThrow('i18n/en/chooser.json has no message "back"');
  });

  it('throws on a missing value and on a missing plural form', () => {
    const t = createTranslate('ru', {sources: 'Источники {{date}}', intro_one: '{{count}} вопрос'});
    expect(() => t('sources')).toThrow('value for {{date}}');
    expect(t('intro', {count: 1})).toBe('1 вопрос');
    expect(() => t('intro', {count: 5})).toThrow('has no message "intro"');
  });

  it('leaves text as it is, even if it looks like markup', () => {
    const t = createTranslate('en', {markdown: {link: '{{url}}'}});
    expect(t('markdown.link', {url: '<a>&"'})).toBe('<a>&"');
  });
});

describe('checkMessages', () => {
  it('finds every single message that is taken away', () => {
    const reference = messagesOf('en');
    for (const locale of locales) {
      for (const [key] of entriesOf(locale)) {
        const messages = messagesOf(locale);
        const path = key.split('.');
        const name = path.pop() ?? '';
        let parent = messages;
        for (const step of path) parent = parent[step] as Record<string, unknown>;
        delete parent[name];
        const t = createTranslate(locale, messages);
        expect(() => checkMessages(t, locale, reference), `${locale} ${key}`).toThrow(
          'has no message',
        );
      }
    }
  });

  it('accepts the catalogues as they are, and counts them', () => {
    for (const locale of locales) {
      expect(checkMessages(wordingOf(locale).t, locale, messagesOf('en'))).toBe(
        keysOf('en').length,
      );
    }
  });

  it('tries a number for each plural form', () => {
    expect(pluralSamples('en')).toHaveLength(2);
    const russian = pluralSamples('ru').map((count) => new Intl.PluralRules('ru').select(count));
    expect(russian.sort()).toEqual(['few', 'many', 'one', 'other']);
  });

  it('is typed: a key that English lacks does not compile', () => {
    const key: MessageKey = 'outcome.pat.title';
    // @ts-expect-error there is no such outcome
    const wrong: MessageKey = 'outcome.telepathy.title';
    expect([key, wrong]).toHaveLength(2);
  });
});
