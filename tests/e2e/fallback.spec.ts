import {execFile} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {expect, test} from '@playwright/test';
import {type DefaultTreeAdapterTypes, parse} from 'parse5';
import {attribute, type Element, elementsOf, htmlText} from './html';

/**
 * This site without two of its Russian pages and with one made of an older text, inside the repository
 * so that its modules are found.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const site = join(root, 'test-results', 'fallback-site');
const origin = 'https://example.com';
const repository = 'https://code.example.org/team/site';
const removed = [
  'i18n/ru/docusaurus-plugin-content-docs/current/dbt-apis/timeline.mdx',
  'i18n/ru/docusaurus-plugin-content-pages/index.mdx',
];
const outdated = {
  source: 'i18n/ru/docusaurus-plugin-content-docs/current/accessibility.mdx',
  section: 'expect',
  english: 'docs/accessibility.html',
};
const pages = [
  {
    english: 'docs/dbt-apis/timeline.html',
    path: 'docs/dbt-apis/timeline',
    title: 'What changed when',
  },
  {english: 'index.html', path: '', title: 'Which token do I need?'},
];

function built(file: string): string {
  return readFileSync(join(site, 'build', file), 'utf8');
}

function elementsIn(file: string): Element[] {
  return elementsOf(parse(built(file)) as DefaultTreeAdapterTypes.Document);
}

function linksIn(file: string, rel: string): Element[] {
  return elementsIn(file).filter(
    (each) => each.tagName === 'link' && attribute(each, 'rel') === rel,
  );
}

test.describe.configure({mode: 'serial', timeout: 300_000});

test.beforeAll(async () => {
  // A build of its own, which a busy machine makes slowly.
  test.setTimeout(600_000);
  rmSync(site, {recursive: true, force: true});
  mkdirSync(site, {recursive: true});
  for (const path of [
    ...['docs', 'i18n', 'src', 'static'],
    ...['docusaurus.config.ts', 'sidebars.ts', 'package.json', 'tsconfig.json'],
  ]) {
    cpSync(join(root, path), join(site, path), {recursive: true});
  }
  for (const path of removed) rmSync(join(site, path));
  // Nothing of this copy is committed, so what the page records of its source decides.
  const translation = readFileSync(join(site, outdated.source), 'utf8');
  const record = `translated_from: {${outdated.section}: "0123456789abcdef"}`;
  writeFileSync(join(site, outdated.source), translation.replace(/^---\n/u, `---\n${record}\n`));
  // Here a page without a translation stops the build; another project may let it pass.
  const config = join(site, 'src/parity.config.ts');
  const text = readFileSync(config, 'utf8');
  const changed = text.replace('rules: {', "rules: {pages: 'off', ");
  expect(changed).not.toBe(text);
  writeFileSync(config, changed);
  const command = join(root, 'node_modules', '@docusaurus', 'core', 'bin', 'docusaurus.mjs');
  await promisify(execFile)(process.execPath, [command, 'build', site], {
    env: {
      ...process.env,
      SITE_URL: origin,
      REPOSITORY_URL: repository,
      DOCUSAURUS_NO_PERSISTENT_CACHE: 'true',
    },
  });
});

test.afterAll(() => rmSync(site, {recursive: true, force: true}));

for (const {english, path, title} of pages) {
  const russian = `ru/${english}`;

  test(`/ru/${path} shows the English page, and says so in Russian`, () => {
    const elements = elementsIn(russian);
    const html = elements.find(({tagName}) => tagName === 'html');
    expect(html && attribute(html, 'lang')).toBe('ru');
    const notice = elements.find((each) => attribute(each, 'data-notice') === 'untranslated');
    expect(notice && htmlText(notice)).toContain('Страница ещё не\u00a0переведена.');
    const targets = (notice ? elementsOf(notice) : []).map((each) => attribute(each, 'href'));
    expect(targets).toEqual(expect.arrayContaining([`/${path}`, '/ru/docs/translation-status']));
    const content = elements.find(
      (each) => each.tagName === 'div' && attribute(each, 'lang') === 'en',
    );
    expect(content && htmlText(content)).toContain(title);
  });

  test(`/ru/${path} names the English page as the one to index`, () => {
    expect(linksIn(russian, 'canonical').map((each) => attribute(each, 'href'))).toEqual([
      `${origin}/${path}`,
    ]);
    for (const file of [english, russian]) {
      const languages = linksIn(file, 'alternate').map((each) => attribute(each, 'hreflang'));
      expect(
        languages.filter((language) => language !== undefined),
        file,
      ).toEqual([]);
    }
    expect(built('ru/sitemap.xml')).not.toContain(`<loc>${origin}/ru/${path}</loc>`);
    expect(built('sitemap.xml')).toContain(`<loc>${origin}/${path}</loc>`);
    expect(built('sitemap.xml')).not.toContain(`href="${origin}/ru/${path}"`);
  });
}

test('the notice stays once the page is alive, with and without a slash in the address', async ({
  page,
}) => {
  for (const address of ['/ru/', '/ru', '/ru/docs/dbt-apis/timeline']) {
    await page.route('**/*', async (route) => {
      const path = decodeURIComponent(new URL(route.request().url()).pathname);
      const candidates = [path, `${path}.html`, `${path.replace(/\/$/u, '')}/index.html`];
      const file = candidates
        .map((each) => join(site, 'build', each))
        .find((each) => /\.\w+$/u.test(each) && existsSync(each));
      await (file ? route.fulfill({path: file}) : route.abort());
    });
    await page.goto(`${origin}${address}`);
    await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
    await expect(page.locator('[data-notice="untranslated"]')).toBeVisible();
  }
});

test('a page made of an older English text says how much of it has changed since', () => {
  const russian = elementsIn(`ru/${outdated.english}`);
  const notices = russian.filter((each) => attribute(each, 'data-notice'));
  expect(notices.map((each) => attribute(each, 'data-notice'))).toEqual(['outdated']);
  const text = notices.map((each) => htmlText(each)).join('');
  expect(text).toContain('Перевод отстал от\u00a0оригинала.');
  expect(text).toContain('Не\u00a0обновлён 1\u00a0раздел.');
  const targets = notices
    .flatMap((each) => elementsOf(each))
    .map((each) => attribute(each, 'href'));
  expect(targets).toContain('/docs/accessibility');
  expect(
    linksIn(`ru/${outdated.english}`, 'canonical').map((each) => attribute(each, 'href')),
  ).toEqual([`${origin}/ru/docs/accessibility`]);
  const english = elementsIn(outdated.english);
  expect(english.filter((each) => attribute(each, 'data-notice'))).toEqual([]);
});

test('the English pages carry no notice, and the other Russian pages neither', () => {
  for (const file of ['index.html', 'docs/about.html', 'ru/docs/about.html']) {
    const notices = elementsIn(file).filter((each) => attribute(each, 'data-notice'));
    expect(notices, file).toEqual([]);
  }
  expect(linksIn('ru/docs/about.html', 'alternate').length).toBeGreaterThan(3);
});

test('the untranslated document is edited where it lies, and described as English', () => {
  const elements = elementsIn('ru/docs/dbt-apis/timeline.html');
  const targets = elements.map((each) => attribute(each, 'href'));
  expect(targets).toContain(`${repository}/edit/main/docs/dbt-apis/timeline.mdx`);
  const [data] = elements.filter((each) => attribute(each, 'type') === 'application/ld+json');
  expect(JSON.parse(data ? htmlText(data) : '{}')['@graph'][0].inLanguage).toBe('en');
});

test('the untranslated document has a Markdown twin all the same', () => {
  expect(existsSync(join(site, 'build/ru/docs/dbt-apis/timeline.md'))).toBe(true);
  expect(built('ru/docs/dbt-apis/timeline.md')).toContain('# What changed when');
});
