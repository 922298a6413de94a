import {expect, type Locator, type Page} from '@playwright/test';
import {test} from './reader';

/** Moves on with Tab until an element has the focus. */
async function tabTo(page: Page, target: Locator, limit = 120): Promise<void> {
  for (let press = 0; press < limit; press += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${target} was not reached with ${limit} presses of Tab.`);
}

for (const prefix of ['', '/ru']) {
  test.describe(`by keyboard, ${prefix}/`, () => {
    test('header, sidebar, and table of contents follow each other', async ({page}) => {
      await page.goto(`${prefix}/docs/dbt-apis/service-tokens`, {waitUntil: 'networkidle'});
      await tabTo(page, page.locator('.navbar a.navbar__brand'));
      await tabTo(page, page.locator('.navbar button[aria-haspopup="dialog"]'));
      await tabTo(page, page.locator('.menu a[href$="/docs/questions"]'));
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(`${prefix}/docs/questions`);
      await page.goBack();
      const entry = page.locator('.table-of-contents a[href="#rotate"]');
      await tabTo(page, entry, 400);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(`${prefix}/docs/dbt-apis/service-tokens#rotate`);
      await expect(page.locator('#rotate')).toBeInViewport();
    });

    test('the closed list of questions opens with its button', async ({page}) => {
      await page.goto(`${prefix}/docs/dbt-apis/user-tokens`, {waitUntil: 'networkidle'});
      const toggle = page.locator('.menu button[aria-expanded]').first();
      await toggle.focus();
      await expect(toggle).toHaveAttribute('aria-expanded', 'false');
      await page.keyboard.press('Enter');
      await expect(toggle).toHaveAttribute('aria-expanded', 'true');
      await expect(page.locator('.menu a[href$="/questions/airflow"]')).toBeVisible();
    });

    for (const [typed, meant] of [
      ['/docs/dbt-apis/servce-tokens', '/docs/dbt-apis/service-tokens'],
      ['/docs/questions/403', '/docs/questions/forbidden-403'],
    ] as const) {
      test(`the 404 page for ${typed} leads to ${meant}`, async ({page}) => {
        const response = await page.goto(prefix + typed);
        expect(response?.status()).toBe(404);
        const link = page.locator('main [role="status"] a');
        await expect(link).toHaveAttribute('href', prefix + meant);
        await link.focus();
        await page.keyboard.press('Enter');
        await expect(page).toHaveURL(prefix + meant);
      });
    }

    test('the 404 page speaks both languages', async ({page}) => {
      await page.goto(`${prefix}/no-such-page`);
      // A host may show the English page for a Russian address.
      const shown = await page.locator('html').getAttribute('lang');
      const other = shown === 'en' ? 'ru' : 'en';
      const section = page.locator(`main section[lang="${other}"]`);
      await expect(section.locator('h2')).toHaveText(
        other === 'ru' ? /такой страницы нет/u : /does not exist/u,
      );
      await expect(section.locator('a')).toHaveCount(3);
      await expect(page.locator('main [role="status"] a')).toHaveCount(0);
    });
  });
}
