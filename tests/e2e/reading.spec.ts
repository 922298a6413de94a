import {expect, type Page} from '@playwright/test';
import {everyPage, pagesByLanguage, twinOf} from './builtPages';
import {test, withReader} from './reader';

/** Collects what the browser complains of while a test runs. */
function listenForComplaints(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  return complaints;
}

test('both languages have the same pages', () => {
  expect(pagesByLanguage.ru.map(twinOf)).toEqual(pagesByLanguage.en.map((path) => path));
});

test('the five pages of the foundation are there', () => {
  expect(pagesByLanguage.en).toEqual(
    expect.arrayContaining([
      '/',
      '/docs/dbt-apis/authentication',
      '/docs/dbt-apis/user-tokens',
      '/docs/dbt-apis/service-tokens',
      '/docs/platform/manage-access/enterprise-permissions',
    ]),
  );
});

test.describe('on one window for all', () => {
  let page: Page;
  test.beforeAll(async ({browser}) => {
    page = await browser.newPage();
    await withReader(page);
  });
  test.afterEach(() => {
    page.removeAllListeners();
  });
  test.afterAll(() => page.close());

  for (const {language, path} of everyPage) {
    // The browser's complaints include each refusal by the content security policy.
    test(`${path} reads well`, async ({baseURL}) => {
      const complaints = listenForComplaints(page);
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      const response = await page.goto(`${baseURL}${path}`, {waitUntil: 'networkidle'});

      expect(response?.status()).toBe(200);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.locator('h1')).toHaveCount(1);
      await expect(page).toHaveTitle(/Which Token/);
      const description = page.locator('meta[name="description"]');
      expect((await description.getAttribute('content'))?.length).toBeGreaterThan(40);
      for (const alternate of ['en', 'ru', 'x-default']) {
        await expect(page.locator(`link[rel="alternate"][hreflang="${alternate}"]`)).toHaveCount(1);
      }
      expect(
        requests.filter((url) => !url.startsWith(`${baseURL}/`) && !url.startsWith('data:')),
      ).toEqual([]);
      expect(complaints).toEqual([]);
    });
  }
});

for (const [path, name] of [
  ['/docs/dbt-apis/service-tokens', 'Русский'],
  ['/ru/docs/dbt-apis/service-tokens', 'English'],
] as const) {
  test(`the language switch on ${path} leads to its twin and keeps query and anchor`, async ({
    page,
  }) => {
    await page.goto(`${path}?from=test#rotate`);
    // The server knows neither query nor anchor; the link carries them once the page is hydrated.
    await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
    await page.locator('.navbar').getByRole('link', {name}).click();
    await expect(page).toHaveURL(`${twinOf(path)}?from=test#rotate`);
    await expect(page.locator('h2#rotate')).toBeVisible();
  });
}

test('the colour theme survives the language switch', async ({page}) => {
  await page.emulateMedia({colorScheme: 'light'});
  await page.goto('/docs/dbt-apis/user-tokens');
  const html = page.locator('html');
  const toggle = page.locator('.navbar button[class*="toggleButton"]').first();
  await expect(async () => {
    await toggle.click();
    await expect(html).toHaveAttribute('data-theme', 'dark', {timeout: 500});
  }).toPass();
  await page.goto('/ru/docs/dbt-apis/user-tokens');
  await expect(html).toHaveAttribute('data-theme', 'dark');
});

for (const [from, to] of [
  ['/docs/dbt-cloud-apis/authentication', '/docs/dbt-apis/authentication'],
  ['/docs/dbt-cloud-apis/user-tokens', '/docs/dbt-apis/user-tokens'],
  ['/docs/dbt-cloud-apis/service-tokens', '/docs/dbt-apis/service-tokens'],
  [
    '/docs/collaborate/manage-access/enterprise-permissions',
    '/docs/platform/manage-access/enterprise-permissions',
  ],
  [
    '/docs/cloud/manage-access/enterprise-permissions',
    '/docs/platform/manage-access/enterprise-permissions',
  ],
] as const) {
  for (const prefix of ['', '/ru']) {
    test(`${prefix}${from} leads to its new address, anchor included`, async ({page}) => {
      await page.goto(`${prefix}${from}#sources`);
      await expect(page).toHaveURL(`${prefix}${to}#sources`);
    });
  }
}

for (const [path, language] of [
  ['/no-such-page', 'en'],
  ['/ru/no-such-page', 'ru'],
] as const) {
  test(`${path} says that the page is missing and leads on`, async ({page}) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await expect(page.locator('main h1')).toBeVisible();
    await expect(
      page.locator(`main [lang="${language}"], html[lang="${language}"] main`).first(),
    ).toBeVisible();
    await expect(page.locator('main a').first()).toBeVisible();
  });
}

test('the home page leads to the chooser', async ({page}) => {
  await page.goto('/');
  await page
    .locator('main a[href="/docs/dbt-apis/authentication#which-token-type-should-you-use"]')
    .first()
    .click();
  await expect(page.locator('#token-chooser')).toBeInViewport();
});

test('the 403 example is valid JSON in both languages', async ({page}) => {
  for (const prefix of ['', '/ru']) {
    await page.goto(`${prefix}/docs/dbt-apis/service-tokens`);
    const code = await page.locator('[data-language=json] code').first().innerText();
    expect(JSON.parse(code)).toMatchObject({status: {code: 403, is_success: false}});
  }
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});
  for (const own of ['en', 'ru']) {
    test(`every page can be read, ${own}`, async ({page}) => {
      for (const {path} of everyPage.filter(({language}) => language === own)) {
        await page.goto(path);
        await expect(page.locator('h1'), path).toBeVisible();
        expect((await page.locator('main').innerText()).length, path).toBeGreaterThan(400);
      }
    });
  }
});

test('the keyboard alone reaches the content, the language switch and the next page', async ({
  page,
}) => {
  await page.goto('/docs/dbt-apis/user-tokens');
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveText(/skip/i);
  await page.keyboard.press('Enter');
  // That press may come before the script that answers it.
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
  await page.keyboard.press('Tab');
  const isFocusInMain = () => {
    const focused = document.activeElement;
    const content = document.querySelector('main, [class*="docMainContainer"]');
    return focused !== null && content?.contains(focused);
  };
  await expect.poll(() => page.evaluate(isFocusInMain)).toBe(true);
});
