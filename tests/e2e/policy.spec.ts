import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {expect, type Page} from '@playwright/test';
import {everyPage} from './builtPages';
import {chooserOf, searchOf} from './chooserPage';
import {test} from './reader';

/** Collects what the content security policy refuses, from the browser's own messages. */
function refusals(page: Page): string[] {
  const messages: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) messages.push(message.text());
  });
  return messages;
}

test('a refusal by the policy is noticed here', async ({page}) => {
  const refused = refusals(page);
  await page.goto('/docs/about');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "not allowed"';
    document.head.append(script);
  });
  await expect.poll(() => refused.length).toBeGreaterThan(0);
  await expect(page).not.toHaveTitle('not allowed');
});

test('every page comes with the policy, as a header and in itself', async ({request}) => {
  for (const {path} of everyPage) {
    const answer = await request.get(path);
    const policy = answer.headers()['content-security-policy'] ?? '';
    expect(policy, path).toMatch(/^default-src 'none'; script-src 'self' 'sha256-/);
    expect(policy, path).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/);
    const html = await answer.text();
    const meta = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)?.[1];
    expect(policy, path).toBe(`${meta}; frame-ancestors 'none'`);
  }
});

for (const prefix of ['', '/ru'] as const) {
  const language = prefix === '' ? 'English' : 'Russian';

  test(`reading, switching, searching and copying break no rule of the policy, ${language}`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const refused = refusals(page);
    await page.goto(`${prefix}/docs/dbt-apis/using-tokens`);
    await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');

    const block = page.locator('.theme-code-block').first();
    await block.hover();
    await block.getByRole('button').click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await block.locator('code').textContent());

    await page.locator('[class*="colorModeToggle"] button').first().click();
    await page.keyboard.press('/');
    const field = page.getByRole('combobox');
    await expect(field).toBeFocused();
    await field.fill(prefix === '' ? 'rotate' : 'ротация');
    await page.getByRole('option').first().click();
    await expect(page).not.toHaveURL(/using-tokens$/);

    await page.locator('.theme-doc-sidebar-menu a[href$="/authentication"]').click();
    await searchOf(page).fill('Airflow');
    await chooserOf(page)
      .getByRole('link', {name: /Airflow/})
      .first()
      .click();
    await expect(page).toHaveURL(/\?/);

    await page.locator('.navbar a[hreflang]').click();
    await expect(page.locator('html')).toHaveAttribute('lang', prefix === '' ? 'ru' : 'en');
    await page.waitForLoadState('networkidle');
    expect(refused).toEqual([]);
  });
}

test('a page that is not there comes under the policy too', async ({page, request}) => {
  const refused = refusals(page);
  for (const path of ['/nothing', '/ru/nothing']) {
    const answer = await request.get(path);
    expect(answer.status()).toBe(404);
    expect(answer.headers()['content-security-policy']).toMatch(/^default-src 'none'/);
    await page.goto(path);
  }
  expect(refused).toEqual([]);
});

test('hashed files may be kept for ever, pages are asked for again', async ({request}) => {
  const page = await request.get('/docs/about');
  expect(page.headers()['cache-control']).not.toMatch(/immutable/);
  const script = /src="?(\/assets\/[^" >]+\.js)/.exec(await page.text())?.[1] ?? '';
  const answer = await request.get(script);
  expect(answer.headers()['cache-control']).toBe('public, max-age=31536000, immutable');
});

test('hosts find the same headers in the file _headers', () => {
  const file = fileURLToPath(new URL('../../build/_headers', import.meta.url));
  expect(readFileSync(file, 'utf8')).toMatch(/^\/\*\n {2}Content-Security-Policy: default-src/);
});
