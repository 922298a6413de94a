import {expect, type Page} from '@playwright/test';
import {expectNoViolations} from './axe';
import {readBuilt} from './builtFile';
import {test} from './reader';

const pages = [
  {
    path: '/docs/dbt-apis/user-tokens',
    twin: 'docs/dbt-apis/user-tokens.md',
    copy: 'Copy as Markdown',
    copied: 'Copied',
  },
  {
    path: '/ru/docs/dbt-apis/user-tokens',
    twin: 'ru/docs/dbt-apis/user-tokens.md',
    copy: 'Скопировать как Markdown',
    copied: 'Скопировано',
  },
];

async function openPage(page: Page, path: string) {
  await page.goto(path);
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
  return {
    button: page.locator('main summary[aria-haspopup="menu"]'),
    items: page.getByRole('menuitem'),
  };
}

for (const {path, twin, copy, copied} of pages) {
  test.describe(`the menu on ${path}`, () => {
    test('copies the page as Markdown and says so', async ({page, context}) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const {button} = await openPage(page, path);
      await button.click();
      await page.getByRole('menuitem', {name: copy}).click();
      await expect(page.locator('main [role="status"]').first()).toHaveText(copied);
      await expect(button).toBeFocused();
      await expect(page.getByRole('menuitem').first()).toBeHidden();
      const clipboard = await page.evaluate(() => navigator.clipboard.readText());
      expect(clipboard).toBe(readBuilt(twin));
    });

    test('is used by keyboard alone', async ({page}) => {
      const {button, items} = await openPage(page, path);
      await button.focus();
      await page.keyboard.press('ArrowDown');
      await expect(items.first()).toBeFocused();
      await page.keyboard.press('ArrowUp');
      await expect(items.last()).toBeFocused();
      await page.keyboard.press('Home');
      await page.keyboard.press('ArrowDown');
      await expect(items.nth(1)).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(button).toBeFocused();
      await expect(items.first()).toBeHidden();
      await page.keyboard.press('Enter');
      await expect(items.first()).toBeVisible();
      await page.locator('main h1').click();
      await expect(items.first()).toBeHidden();
    });

    test('has no accessibility violation while it is open', async ({page}) => {
      const {button} = await openPage(page, path);
      await button.click();
      await expectNoViolations(page);
    });

    test('hands assistants the public address and nothing of the reader', async ({page}) => {
      const {button, items} = await openPage(page, `${path}?private=1#rotate`);
      await button.click();
      const canonical = await page.locator('link[rel="canonical"]').getAttribute('href');
      for (const index of [2, 3, 4]) {
        const item = items.nth(index);
        const address = new URL((await item.getAttribute('href')) ?? '');
        expect([...address.searchParams.keys()]).toEqual(['q']);
        expect(address.searchParams.get('q')).toContain(canonical);
        expect(decodeURIComponent(address.href)).not.toMatch(/private|rotate/u);
        await expect(item).toHaveAttribute('rel', 'noopener noreferrer');
      }
    });

    test.describe('without JavaScript', () => {
      test.use({javaScriptEnabled: false});
      test('opens, and offers its links alone', async ({page}) => {
        await page.goto(path);
        await page.locator('main summary[aria-haspopup="menu"]').click();
        await expect(page.getByRole('menuitem')).toHaveCount(4);
        await expect(page.getByRole('menuitem').first()).toHaveAttribute('href', `/${twin}`);
      });
    });
  });
}
