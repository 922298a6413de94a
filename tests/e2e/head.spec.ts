import {expect, type Page} from '@playwright/test';
import {test} from './reader';

/** What the head says, each element in its attributes’ own order, without what scripts added. */
function headOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const describe = (element: Element) =>
      [
        element.tagName,
        ...[...element.attributes].map(({name, value}) => `${name}=${value}`).sort(),
        element.textContent,
      ].join(' ');
    return [
      document.title,
      document.documentElement.lang,
      [...document.documentElement.classList].sort().join(' '),
      ...[...document.head.querySelectorAll('[data-rh]')].map(describe).sort(),
    ];
  });
}

const hydrated = (page: Page) => page.waitForSelector('html[data-has-hydrated="true"]');

for (const {home, path} of [
  {home: '/', path: '/docs/dbt-apis/user-tokens'},
  {home: '/ru/', path: '/ru/docs/dbt-apis/user-tokens'},
]) {
  test(`${path} has the same head by a link as by its address, and keeps the one it came with`, async ({
    page,
  }) => {
    await page.goto(path, {waitUntil: 'domcontentloaded'});
    const asBuilt = await headOf(page);
    await hydrated(page);
    // The head is written in the frame after the page takes over.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    const whole = await headOf(page);
    expect(whole).toEqual(asBuilt);
    expect(whole.length).toBeGreaterThan(12);

    await page.goto(home);
    await hydrated(page);
    const atHome = await headOf(page);
    expect(atHome).not.toEqual(whole);
    await page.evaluate(() => Object.assign(window, {sameDocument: true}));
    await page.locator(`footer a[href="${path}"]`).click();
    await expect.poll(() => headOf(page)).toEqual(whole);
    expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);

    await page.goBack();
    await expect.poll(() => headOf(page)).toEqual(atHome);
  });
}
