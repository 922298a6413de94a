import {createLookup} from '@site/src/plugins/catalogueData/createLookup';
import {readPageFile, translatedFile} from '@site/src/plugins/pageStatus/pageFiles';
import {pageNotices} from '@site/src/plugins/pageStatus/pageNotices';
import {alternatesOf} from '@site/src/plugins/sitemapItems/alternatesOf';
import {describe, expect, it} from 'vitest';
import english from '../../../i18n/en/catalogue.json';
import russian from '../../../i18n/ru/catalogue.json';

describe('the file of a page', () => {
  it.each([
    ['docs/a/b.mdx', {locale: null, source: 'docs/a/b.mdx'}],
    ['src/pages/index.mdx', {locale: null, source: 'src/pages/index.mdx'}],
    [
      'i18n/ru/docusaurus-plugin-content-docs/current/a/b.mdx',
      {locale: 'ru', source: 'docs/a/b.mdx'},
    ],
    [
      'i18n/ru/docusaurus-plugin-content-pages/index.mdx',
      {locale: 'ru', source: 'src/pages/index.mdx'},
    ],
    ['i18n/ru/code.json', null],
    ['README.md', null],
  ])('%s is recognised', (path, expected) => {
    expect(readPageFile(path)).toEqual(expected);
  });

  it.each(['docs/a/b.mdx', 'src/pages/index.mdx'])('%s has a translation of its own', (source) => {
    expect(readPageFile(translatedFile(source, 'ru'))).toEqual({locale: 'ru', source});
  });

  it('that is no page has no translation', () => {
    expect(() => translatedFile('README.md', 'ru')).toThrow(/README\.md is no page/u);
  });
});

describe('the notice of a page', () => {
  const page = {address: 'docs/a', path: 'a.mdx', isTranslated: true};
  const fresh = {path: 'a.mdx', locale: 'ru', status: 'in-step'} as const;
  const ru = createLookup('ru', russian);

  it('is missing where the translation follows', () => {
    expect(pageNotices([page], {pages: [fresh], findings: []}, ru)).toEqual({});
    expect(pageNotices([page], {pages: [], findings: []}, ru)).toEqual({});
  });

  it('says that the page is not translated', () => {
    expect(pageNotices([{...page, isTranslated: false}], {pages: [], findings: []}, ru)).toEqual({
      'docs/a': {
        kind: 'untranslated',
        title: 'Страница ещё не\u00a0переведена.',
        text: 'Ниже\u00a0— её английский оригинал.',
      },
    });
  });

  it.each([
    [1, 'Не\u00a0обновлён 1\u00a0раздел.'],
    [2, 'Не\u00a0обновлены 2\u00a0раздела.'],
    [5, 'Не\u00a0обновлено 5\u00a0разделов.'],
    [21, 'Не\u00a0обновлён 21\u00a0раздел.'],
  ])('counts the %i sections that have fallen behind', (staleSections, expected) => {
    const freshness = {state: 'stale', staleSections, translated: null} as never;
    const notice = pageNotices([page], {pages: [{...fresh, freshness}], findings: []}, ru)[
      'docs/a'
    ];
    expect(notice?.kind).toBe('outdated');
    expect(notice?.text).toContain(expected);
  });

  it('says what the source says now', () => {
    const place = {path: 'docs/a.mdx', line: 1, column: 1, endLine: 1, endColumn: 2};
    const finding = {
      rule: 'freshness',
      severity: 'warning',
      locale: 'ru',
      page: 'a.mdx',
      message: '',
      suggestion: null,
      source: {...place, value: '2026-07-19', text: 'July 19, 2026'},
      translation: null,
    } as const;
    const freshness = {state: 'stale', staleSections: 1, translated: null} as never;
    const report = {
      pages: [{...fresh, freshness}],
      findings: [finding, {...finding, page: 'b.mdx', source: {...place, value: '1', text: '1'}}],
    };
    expect(pageNotices([page], report, ru)['docs/a']?.text).toBe(
      'Английская страница с\u00a0тех пор изменилась. Теперь в\u00a0ней сказано: «July 19, 2026». Не\u00a0обновлён 1\u00a0раздел.',
    );
  });

  it('is given in the language of the page', () => {
    const outdated = {...fresh, status: 'outdated'} as const;
    const notice = pageNotices(
      [page],
      {pages: [outdated], findings: []},
      createLookup('en', english),
    )['docs/a'];
    expect(notice?.title).toBe('This translation has fallen behind.');
  });
});

describe('the versions of a page', () => {
  const addresses = {en: 'https://example.com/', ru: 'https://example.com/ru/'};
  const both = [
    {lang: 'en', url: 'https://example.com/docs/a'},
    {lang: 'ru', url: 'https://example.com/ru/docs/a'},
    {lang: 'x-default', url: 'https://example.com/docs/a'},
  ];

  it.each([
    ['en', 'https://example.com/docs/a'],
    ['ru', 'https://example.com/ru/docs/a'],
  ])('are the same whichever language names them: %s', (locale, url) => {
    expect(alternatesOf(url, locale, addresses, () => true)).toEqual(both);
  });

  it('include the home page', () => {
    const [first] = alternatesOf('https://example.com/ru/', 'ru', addresses, () => true);
    expect(first).toEqual({lang: 'en', url: 'https://example.com/'});
  });

  it('are none where nobody translated it', () => {
    expect(alternatesOf('https://example.com/docs/a', 'en', addresses, () => false)).toEqual([]);
  });
});
