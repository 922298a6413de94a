import {readdirSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {
  checkMessages,
  flattenMessages,
  pluralSamples,
} from '../../../src/chooser/messages/checkMessages';
import {compileMessages} from '../../../src/chooser/messages/compileMessages';
import {createMessages} from '../../../src/chooser/messages/createMessages';
import {createTranslate} from '../../../src/chooser/messages/createTranslate';
import type {MessageKey} from '../../../src/chooser/messages/types';
import {locales, messagesOf, readProject} from './wording';

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
      'actions.showPlan',
      'plan.collected',
      'search.found',
      'start.intro',
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
      expect(text, key).not.toMatch(/\{\{(?:count|amount)\}\} /);
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
      expect(old.map(([key]) => key)).toEqual([]);
    }
  });
});

describe('createTranslate', () => {
  it('picks the Russian plural forms', () => {
    const t = createTranslate('ru', messagesOf('ru'));
    const beginning = (count: number) => t('search.found', {count}).replace(/\u00A0/g, ' ');
    expect([1, 2, 3, 5, 11, 21, 104].map(beginning)).toEqual([
      'Найден 1 сценарий',
      'Найдено 2 сценария',
      'Найдено 3 сценария',
      'Найдено 5 сценариев',
      'Найдено 11 сценариев',
      'Найден 21 сценарий',
      'Найдено 104 сценария',
    ]);
  });

  it('throws on a message that is missing or empty', () => {
    const t = createTranslate('en', {back: ''});
    expect(() => t('region')).toThrow('i18n/en/chooser.json has no message "region"');
    expect(() => t('back')).toThrow('i18n/en/chooser.json has no message "back"');
  });

  it('throws on a missing value and on a missing plural form', () => {
    const t = createTranslate('ru', {
      sources: 'Источники {{date}}',
      search: {found_one: '{{count}} сценарий'},
    });
    expect(() => t('sources')).toThrow('value for {{date}}');
    expect(t('search.found', {count: 1})).toBe('1 сценарий');
    expect(() => t('search.found', {count: 5})).toThrow('has no message "search.found"');
  });

  it('leaves text as it is, even if it looks like markup', () => {
    const t = createTranslate('en', {markdown: {link: '{{url}}'}});
    expect(t('markdown.link', {url: '<a>&"'})).toBe('<a>&"');
  });
});

describe('the messages that the page gets', () => {
  const valuesOf = (text: string) =>
    Object.fromEntries(
      [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => [name, `<${name}>`]),
    );

  it.each(locales)('%s: read as i18next reads them, in every plural form', (locale) => {
    const t = createTranslate(locale, messagesOf(locale));
    const page = createMessages(locale, compileMessages(locale, messagesOf(locale)));
    for (const [name, text] of entriesOf(locale)) {
      const key = name.replace(PLURAL, '') as MessageKey;
      for (const count of [0, 1, 2, 3, 4, 5, 11, 12, 21, 22, 25, 100, 101, 1.5]) {
        const values = {...valuesOf(text), count};
        expect(page(key, values), key).toBe(t(key, values));
      }
      if (!PLURAL.test(name)) expect(page(key, valuesOf(text))).toBe(t(key, valuesOf(text)));
    }
  });

  it('fail the build where a plural form is missing, and the page where a message is', () => {
    expect(() => compileMessages('ru', {found_one: '{{count}} сценарий'})).toThrow(
      'i18n/ru/chooser.json has no message "found"',
    );
    expect(() => createMessages('en', {})('back')).toThrow('lack "back"');
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
      expect(
        checkMessages(createTranslate(locale, messagesOf(locale)), locale, messagesOf('en')),
      ).toBe(keysOf('en').length);
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
