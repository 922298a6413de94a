import {expect, test} from '@playwright/test';
import {parse} from 'parse5';
import {fileFor, readBuilt, readBuiltBytes} from './builtFile';
import {everyPage, languages, pagesByLanguage} from './builtPages';
import {attribute, elementsOf, htmlText} from './html';

const origin = new URL(/<loc>([^<]+)/u.exec(readBuilt('sitemap.xml'))?.[1] ?? '').origin;
const DAY = /^\d{4}-\d{2}-\d{2}$/u;

function headOf(path: string) {
  const elements = elementsOf(parse(readBuilt(fileFor(path) ?? '')));
  const named = (name: string, key: string, value: string) =>
    elements.filter((each) => each.tagName === name && attribute(each, key) === value);
  return {
    meta: (property: string) => {
      const [found] = named('meta', 'property', property);
      return found && attribute(found, 'content');
    },
    alternates: new Map(
      named('link', 'rel', 'alternate').flatMap((each) => {
        const language = attribute(each, 'hreflang');
        return language ? [[language, attribute(each, 'href')] as const] : [];
      }),
    ),
    canonical: named('link', 'rel', 'canonical').map((each) => attribute(each, 'href')),
    data: named('script', 'type', 'application/ld+json').map((each) => JSON.parse(htmlText(each))),
    time: elements.find((each) => attribute(each, 'itemprop') === 'dateModified'),
  };
}

for (const {path} of everyPage) {
  test(`${path} has no link that leads nowhere`, () => {
    const links = elementsOf(parse(readBuilt(fileFor(path) ?? ''))).filter(
      ({tagName}) => tagName === 'a',
    );
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((link) => !attribute(link, 'href')).map((link) => htmlText(link))).toEqual(
      [],
    );
  });
}

const cards = new Map<string, string>();

for (const {language, path} of everyPage) {
  test(`${path} describes itself to those who link to it`, () => {
    const {meta, alternates, canonical, data, time} = headOf(path);
    expect(canonical).toEqual([origin + path]);
    expect([...alternates.keys()]).toEqual(['en', 'ru', 'x-default']);
    expect(alternates.get(language)).toBe(origin + path);
    expect(alternates.get('x-default')).toBe(alternates.get('en'));

    const image = new URL(meta('og:image') ?? '');
    expect(image.origin).toBe(origin);
    const bytes = readBuiltBytes(image.pathname.slice(1));
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    const owner = cards.get(bytes.toString('base64'));
    expect(owner ?? path, 'a card of its own').toBe(path);
    cards.set(bytes.toString('base64'), path);

    if (!path.includes('/docs/')) return;
    const [article, breadcrumbs] = data[0]['@graph'];
    expect(data).toHaveLength(1);
    expect(article).toMatchObject({
      '@type': 'TechArticle',
      url: origin + path,
      inLanguage: language,
    });
    expect(article.headline.length).toBeGreaterThan(3);
    expect(breadcrumbs['@type']).toBe('BreadcrumbList');
    const items = breadcrumbs.itemListElement;
    expect(items.map(({position}: {position: number}) => position)).toEqual([1, 2]);
    for (const {item} of items) expect(fileFor(new URL(item).pathname), item).toBeDefined();
    // A build without a whole history says nothing of the last change, here and there alike.
    const shown = time && attribute(time, 'datetime')?.slice(0, 10);
    expect(article.dateModified).toBe(shown);
  });
}

test('the sitemap of sitemaps lists that of each language, and robots.txt names it', () => {
  const index = readBuilt('sitemap-index.xml');
  const addresses = [...index.matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, url = '']) => url);
  expect(addresses).toEqual([`${origin}/sitemap.xml`, `${origin}/ru/sitemap.xml`]);
  expect(readBuilt('robots.txt')).toContain(`Sitemap: ${origin}/sitemap-index.xml`);
});

for (const language of languages) {
  test(`the sitemap in ${language} names the versions that the pages name, and their days`, () => {
    const xml = readBuilt(language === 'en' ? 'sitemap.xml' : `${language}/sitemap.xml`);
    const entries = [...xml.matchAll(/<url>(.*?)<\/url>/gsu)].map(([, entry = '']) => entry);
    expect(entries).toHaveLength(pagesByLanguage[language].length);
    for (const entry of entries) {
      const path = new URL(/<loc>([^<]+)/u.exec(entry)?.[1] ?? '').pathname;
      const links = [...entry.matchAll(/hreflang="([^"]+)" href="([^"]+)"/gu)].map(
        ([, tag, url]) => [tag, url],
      );
      const {alternates, time} = headOf(path);
      expect(links, path).toEqual([...alternates]);
      const day = /<lastmod>([^<]+)/u.exec(entry)?.[1];
      expect(day, path).toBe(time && attribute(time, 'datetime')?.slice(0, 10));
      if (day !== undefined) expect(day).toMatch(DAY);
    }
  });
}
