import {expect, type Page} from '@playwright/test';
import {expectNoViolations} from './axe';
import {everyPage} from './builtPages';
import {test, withReader} from './reader';

const pages = [
  ...everyPage,
  {language: 'en', path: '/no-such-page'},
  {language: 'ru', path: '/ru/no-such-page'},
];

// Colours depend on the theme, layout on the width: two of the four pairs hold all of both.
const settings = [
  {colorScheme: 'light', viewport: {width: 1280, height: 800}},
  {colorScheme: 'dark', viewport: {width: 360, height: 740}},
] as const;

for (const {colorScheme, viewport} of settings) {
  test.describe(`${colorScheme}, ${viewport.width} px`, () => {
    // One window for all pages: opening it costs more than the check.
    let page: Page;
    test.beforeAll(async ({browser}) => {
      page = await browser.newPage({colorScheme, viewport});
      await withReader(page);
    });
    test.afterAll(() => page.close());

    for (const {path} of pages) {
      test(`${path} has no accessibility violation`, async ({baseURL}) => {
        await page.goto(`${baseURL}${path}`);
        await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
        // Tables that scroll sideways become focusable once the page is hydrated.
        await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
        await expectNoViolations(page);
      });
    }
  });
}
