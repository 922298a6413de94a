import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';
import {expect, type Page} from '@playwright/test';
import {expectNoViolations} from './axe';
import {test} from './reader';

const scripts = (prefix: string) =>
  fileURLToPath(new URL(`../../build${prefix}/assets/js/`, import.meta.url));

/** Size of the only built script with a name, as a server sends it. */
function compressedSize(prefix: string, name: string): number {
  const files = readdirSync(scripts(prefix)).filter((file) =>
    new RegExp(`^${name}\\.[0-9a-f]+\\.js$`, 'u').test(file),
  );
  expect(files).toHaveLength(1);
  return gzipSync(readFileSync(scripts(prefix) + files[0]), {level: 9}).length;
}

const START = '/docs/dbt-apis/authentication';

/** Collects what the browser complains of and which files it asks for. */
function observe(page: Page) {
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => requests.push(request.url()));
  return {complaints, requests};
}

/** Opens the search by its key, once the page listens to it. */
async function openByKey(page: Page, key = '/') {
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
  await page.keyboard.press(key);
  await expect(page.getByRole('dialog')).toBeVisible();
  return page.getByRole('combobox');
}

async function ask(page: Page, question: string) {
  const field = page.getByRole('combobox');
  await field.fill(question);
  await expect(page.getByRole('option').first()).toBeVisible();
  return field;
}

for (const [prefix, button] of [
  ['', 'Search'],
  ['/ru', 'Поиск'],
] as const) {
  test(`${prefix}/: nothing of the search is loaded before its first use, and nothing from elsewhere`, async ({
    page,
    baseURL,
  }) => {
    const {complaints, requests} = observe(page);
    await page.goto(prefix + START, {waitUntil: 'networkidle'});
    const ofSearch = () => requests.filter((url) => /\/search[^/]*\.js$/u.test(url));
    expect(ofSearch()).toEqual([]);
    await page.getByRole('button', {name: button, exact: true}).click();
    await ask(page, 'dbt');
    expect(ofSearch()).toHaveLength(2);
    expect(requests.filter((url) => !url.startsWith(`${baseURL}/`))).toEqual([]);
    expect(complaints).toEqual([]);
  });
}

for (const prefix of ['', '/ru']) {
  test(`${prefix}/: the index and the code of the search stay small`, () => {
    expect(compressedSize(prefix, 'search-index')).toBeLessThanOrEqual(25 * 1024);
    expect(compressedSize(prefix, 'search')).toBeLessThanOrEqual(12 * 1024);
  });
}

test('«токенов» finds every «токен», and Enter leads to the section', async ({page}) => {
  await page.goto(`/ru${START}`);
  await openByKey(page);
  const field = await ask(page, 'перевыпуск сервисных токенов');
  await expect(page.getByRole('option').first()).toHaveText(/перевыпустить сервисный токен/iu);
  await expect(page.getByRole('option').first().locator('mark').first()).toBeVisible();
  await field.fill('токенов');
  await expect(page.getByRole('status').first()).toHaveText(/^Найдено? \d+\u00a0раздел(?:а|ов)?/u);
  await field.fill('как перевыпустить сервисный токен');
  await expect(page.getByRole('option').first()).toHaveText(/Сервисные токены/u);
  await field.press('Enter');
  await expect(page).toHaveURL('/ru/docs/dbt-apis/service-tokens#rotate');
  await expect(page.locator('h2#rotate')).toBeInViewport();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the arrow keys move through the list in a circle while the field keeps the focus', async ({
  page,
}) => {
  await page.goto(START);
  await openByKey(page);
  const field = await ask(page, 'rotate');
  const options = page.getByRole('option');
  const last = (await options.count()) - 1;
  await expect(options.nth(0)).toHaveAttribute('aria-selected', 'true');
  await field.press('ArrowDown');
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(options.nth(0)).toHaveAttribute('aria-selected', 'false');
  await field.press('ArrowUp');
  await field.press('ArrowUp');
  await expect(options.nth(last)).toHaveAttribute('aria-selected', 'true');
  await expect(options.nth(last)).toBeInViewport();
  const id = await options.nth(last).getAttribute('id');
  await expect(field).toHaveAttribute('aria-activedescendant', id ?? '');
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await expect(field).toBeFocused();
});

test('Escape closes the search and gives the focus back', async ({page}) => {
  await page.goto(START);
  const button = page.getByRole('button', {name: 'Search', exact: true});
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(button).toBeFocused();

  const link = page.locator('main a').first();
  await link.focus();
  await openByKey(page, 'Control+k');
  await page.keyboard.press('Escape');
  await expect(link).toBeFocused();
});

test('the slash stays a character where readers type', async ({page}) => {
  await page.goto(START);
  const field = await openByKey(page);
  await page.keyboard.press('/');
  await expect(field).toHaveValue('/');
});

for (const [question, heading] of [
  ['permision sets', /Permission sets/u],
  ['tokne', /token/iu],
  ['metadata api', /Discovery API/u],
  ['user API key', /API key|personal access token/iu],
  ['403', /403/u],
] as const) {
  test(`“${question}” finds what was meant`, async ({page}) => {
    await page.goto(START);
    await openByKey(page);
    await ask(page, question);
    await expect(page.getByRole('option').first()).toHaveText(heading);
  });
}

test('a question without an answer leads to the chooser', async ({page}) => {
  await page.goto('/docs/dbt-apis/user-tokens');
  const field = await openByKey(page);
  await field.fill('xyzzyx');
  await expect(page.getByRole('status').first()).toHaveText('Nothing found for “xyzzyx”.');
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  await page.getByRole('link', {name: /Ask the chooser/u}).click();
  await expect(page).toHaveURL(`${START}#which-token-type-should-you-use`);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

const COUNTED = {
  en: {one: /^(\d+) result(?:,|$)/u, other: /^(\d+) results(?:,|$)/u},
  ru: {
    one: /^Найден (\d+)\u00a0раздел(?:,|$)/u,
    few: /^Найдено (\d+)\u00a0раздела(?:,|$)/u,
    many: /^Найдено (\d+)\u00a0разделов(?:,|$)/u,
  },
} as const;

for (const [language, prefix] of [
  ['en', ''],
  ['ru', '/ru'],
] as const) {
  test(`${language}: every number of results has its plural`, async ({page}) => {
    await page.goto(prefix + START);
    const field = await openByKey(page);
    const status = page.getByRole('dialog').getByRole('status');
    const seen = new Set<string>();
    for (const question of ['dbt', 'execute_sql', 'curl', 'laptop-postman']) {
      await field.fill('');
      await expect(status).toBeEmpty();
      await field.fill(question);
      await expect(status).toHaveText(/\d/u);
      const text = await status.innerText();
      const form = new Intl.PluralRules(language).select(Number(/\d+/u.exec(text)?.[0]));
      expect(text).toMatch(COUNTED[language][form as 'one'] ?? /never/u);
      seen.add(form);
    }
    expect(seen.size).toBeGreaterThan(1);
  });
}

test('says how many of the results are shown', async ({page}) => {
  await page.goto(START);
  await openByKey(page);
  await ask(page, 'token');
  await expect(page.getByRole('option')).toHaveCount(12);
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(
    /^\d+ results, the first 12 are shown$/u,
  );
});

test('says so when the search cannot be loaded, and tries again', async ({page}) => {
  await page.route(/\/search-index[^/]*\.js$/u, (route) => route.abort());
  await page.goto(START, {waitUntil: 'networkidle'});
  const button = page.getByRole('button', {name: 'Search', exact: true});
  await button.click();
  await expect(page.getByRole('alert')).toHaveText(/could not be loaded/u);
  await page.unroute(/\/search-index[^/]*\.js$/u);
  await button.click();
  await expect(page.getByRole('combobox')).toBeFocused();
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const viewport of [
    {width: 360, height: 740},
    {width: 1280, height: 800},
  ]) {
    for (const [prefix, question, button] of [
      ['', 'rotate', 'Search'],
      ['/ru', 'перевыпуск', 'Поиск'],
    ] as const) {
      test.describe(`${colorScheme}, ${viewport.width} px, ${prefix}/`, () => {
        test.use({colorScheme, viewport});
        test('the open search fits and has no accessibility violation', async ({page}) => {
          await page.goto(prefix + START, {waitUntil: 'networkidle'});
          await page.getByRole('button', {name: button, exact: true}).click();
          await ask(page, question);
          await expectNoViolations(page);
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(overflow).toBe(0);
          await page.getByRole('combobox').fill('xyzzyx');
          await expect(page.getByRole('dialog').getByRole('link')).toBeVisible();
          await expectNoViolations(page);
        });
      });
    }
  }
}
