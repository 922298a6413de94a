import {expect} from '@playwright/test';
import {everyPage} from './builtPages';
import {test, withReader} from './reader';

// One window for all pages, as a reader has it: what one page stores, the next would find.
test('no page asks another host for anything, sets a cookie or stores something of the reader', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(300_000);
  const context = await browser.newContext();
  await withReader(context);
  const page = await context.newPage();
  const hosts = new Set<string>();
  const cookies: string[] = [];
  page.on('request', (request) => {
    const {protocol, origin} = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:') hosts.add(origin);
  });
  page.on('response', async (response) => {
    if ((await response.headerValue('set-cookie')) !== null) cookies.push(response.url());
  });

  for (const {path} of everyPage) {
    await page.goto(`${baseURL}${path}`, {waitUntil: 'networkidle'});
    // What loads late loads when it comes into view.
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await page.waitForLoadState('networkidle');
    const stored = await page.evaluate(() => ({
      cookie: document.cookie,
      keys: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
    }));
    expect(stored, path).toEqual({cookie: '', keys: []});
  }

  expect([...hosts]).toEqual([baseURL]);
  expect(cookies).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  const databases = await page.evaluate(async () => (await indexedDB.databases()).length);
  expect(databases).toBe(0);
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);
  const workers = await page.evaluate(
    async () => (await navigator.serviceWorker.getRegistrations()).length,
  );
  expect(workers).toBe(0);
  await context.close();
});

for (const [path, words] of [
  ['/docs/about', [/No cookies/u, /No tracking/u, /No third parties/u]],
  ['/ru/docs/about', [/Нет cookie/u, /Нет слежки/u, /Нет третьих сторон/u]],
] as const) {
  test(`${path} says so`, async ({page}) => {
    await page.goto(path);
    for (const word of words) await expect(page.locator('main')).toContainText(word);
  });
}
